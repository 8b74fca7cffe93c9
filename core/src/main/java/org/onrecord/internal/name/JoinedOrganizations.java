package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.WordSet;

/** Parts bodies that the tagger took for one: "Amnesty International and Human Rights Watch". */
final class JoinedOrganizations implements NameRule {

    private final WordSet endings;

    /**
     * Makes the rule.
     *
     * @param endings words that end the names of organizations
     */
    JoinedOrganizations(WordSet endings) {
        this.endings = endings;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.ORGANIZATION
                    && endings.contains(text.token(name.end() - 1).word())) {
                part(text, board, name);
            }
        }
    }

    private void part(AnnotatedText text, NameBoard board, NameSpan name) {
        int begin = name.begin();
        for (int t = name.begin() + 2; t < name.end() - 2; t++) {
            if (isJoint(text.token(t).word())
                    && endings.contains(text.token(t - 1).word())
                    && t - begin > 1) {
                board.put(begin, t, NameLabel.ORGANIZATION);
                begin = text.token(t + 1).word().equalsIgnoreCase("the") ? t + 2 : t + 1;
                board.put(begin, name.end(), NameLabel.ORGANIZATION);
            }
        }
    }

    private static boolean isJoint(String word) {
        return switch (word) {
            case "and", ",", "/", "-", "–" -> true;
            default -> false;
        };
    }
}
