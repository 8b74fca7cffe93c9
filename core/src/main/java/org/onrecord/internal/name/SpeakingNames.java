package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes people of those who speak: a capitalised word that stands time and again between a quotation mark and a verb of
 * saying ("said Piglet"), and that the text never writes in lower case, is somebody, whatever the tagger made of it.
 */
final class SpeakingNames implements NameRule {

    private static final int FEWEST_SPEECHES = 2;
    private static final int FEWEST_SPEECHES_WITH_ARTICLE = 3;
    private final Lexicons lexicons;
    private final NotNames notNames;

    SpeakingNames(Lexicons lexicons, NotNames notNames) {
        this.lexicons = lexicons;
        this.notNames = notNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Multiset<String> speeches = HashMultiset.create();
        Multiset<String> speechesWithArticle = HashMultiset.create();
        for (int t = 1; t + 1 < text.tokens().size(); t++) {
            if (mayBeName(text, board, t) && isSolo(text, t)) {
                if (isTitle(text, t - 1)) {
                    // One "said Lieutenant Kosek" is enough.
                    speeches.add(text.token(t).word(), speaks(text, t - 1, t + 1) ? FEWEST_SPEECHES : 0);
                } else if (isArticle(text, t - 1)) {
                    speechesWithArticle.add(text.token(t).word(), speaks(text, t - 1, t + 1) ? 1 : 0);
                } else {
                    speeches.add(text.token(t).word(), speaks(text, t, t + 1) ? 1 : 0);
                }
            }
        }
        Set<String> names = atLeast(speeches, FEWEST_SPEECHES);
        names.addAll(atLeast(speechesWithArticle, FEWEST_SPEECHES_WITH_ARTICLE));
        if (!names.isEmpty()) {
            names.removeAll(inLowerCase(text));
            names.removeAll(titlesInUse(text, board));
            label(text, board, names);
        }
    }

    private static Set<String> atLeast(Multiset<String> counts, int least) {
        Set<String> words = new HashSet<>();
        for (Multiset.Entry<String> entry : counts.entrySet()) {
            if (entry.getCount() >= least) {
                words.add(entry.getElement());
            }
        }
        return words;
    }

    private boolean mayBeName(AnnotatedText text, NameBoard board, int token) {
        Token candidate = text.token(token);
        return candidate.isCapitalized()
                && (candidate.isProperNoun() || isGivenName(candidate))
                && !candidate.word().equals(candidate.word().toUpperCase(Locale.ROOT))
                && board.labelAt(token) != NameLabel.PERSON
                && board.endAt(token) - board.beginAt(token) == 1
                && lexicons.things().placeNames().find(candidate.word()).isEmpty()
                && !lexicons.things().organizationNouns().contains(candidate.word())
                && !notNames.isNoName(candidate.word(), NameLabel.PERSON)
                && mayBeTitle(candidate.word());
    }

    /** "Dot", "Daisy": the tagger takes some for common nouns wherever they stand. */
    private boolean isGivenName(Token candidate) {
        return candidate.isNoun() && lexicons.people().givenNames().contains(candidate.word());
    }

    /** A title alone may name somebody ("the Queen"), but an office names whoever holds it. */
    private boolean mayBeTitle(String word) {
        return lexicons.people()
                .honorifics()
                .find(word)
                .filter(title -> title.kind() != Honorific.Kind.NOBLE)
                .isEmpty();
    }

    private boolean isSolo(AnnotatedText text, int token) {
        return (!text.token(token - 1).isProperNoun() || isTitle(text, token - 1))
                && !text.token(token + 1).isProperNoun();
    }

    private boolean isTitle(AnnotatedText text, int token) {
        Token title = text.token(token);
        return title.isCapitalized() && lexicons.people().honorifics().contains(title.word());
    }

    private static boolean isArticle(AnnotatedText text, int token) {
        return text.token(token).word().equalsIgnoreCase("the");
    }

    /** Whether a verb of saying and a quotation mark stand beside the words. */
    private boolean speaks(AnnotatedText text, int begin, int end) {
        boolean behindVerb = begin > 1 && isSaying(text.token(begin - 1)) && isMark(text.token(begin - 2));
        boolean beforeVerb =
                begin > 0 && end < text.tokens().size() && isSaying(text.token(end)) && isMark(text.token(begin - 1));
        return behindVerb || beforeVerb;
    }

    private boolean isSaying(Token token) {
        return (token.tag().equals("VBD") || token.tag().equals("VBZ"))
                && lexicons.speech().cueVerbs().isOfSpeech(token.lemma());
    }

    private static boolean isMark(Token token) {
        return switch (token.word()) {
            case "\"", "”", "’", "''", "'", "»", "-", "—" -> true;
            default -> false;
        };
    }

    /** The words that the text has in lower case too, with a capital. */
    private static Set<String> inLowerCase(AnnotatedText text) {
        Set<String> words = new HashSet<>();
        for (Token token : text.tokens()) {
            String word = token.word();
            if (token.isNoun() && Character.isLowerCase(word.charAt(0))) {
                words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        return words;
    }

    /** The words that are titles of people in this text: "Duchess" where there is a Duchess Anna. */
    private static Set<String> titlesInUse(AnnotatedText text, NameBoard board) {
        Set<String> titles = new HashSet<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON && name.begin() > 0) {
                titles.add(text.token(name.begin() - 1).word());
                if (name.length() > 1) {
                    titles.add(text.token(name.begin()).word());
                }
            }
        }
        return titles;
    }

    private void label(AnnotatedText text, NameBoard board, Set<String> names) {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                if (names.contains(text.token(t).word())
                        && board.endAt(t) - board.beginAt(t) == 1
                        && board.labelAt(t) != NameLabel.PERSON) {
                    board.put(t, t + 1, NameLabel.PERSON);
                }
            }
        }
    }
}
