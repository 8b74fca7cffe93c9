package org.onrecord.internal.conversation;

import java.util.BitSet;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;

/**
 * Tells stories from reports by how the narrator writes: a story is told in the past tense about people who soon are
 * but "he" and "she", its paragraphs open with dialogue, and it has few numbers, organizations and full names. The
 * weights are those of a logistic regression on news, novels and other texts, rounded.
 */
public final class Genre {

    private static final double LEAST_STORY = 0.09;
    private static final double DIALOGUE_WEIGHT = 0.17;
    private static final double NAME_WEIGHT = 10;
    private static final double NUMBER_WEIGHT = 3;
    /** Added to the tokens of every text, so that the one name of a short text tells little. */
    private static final int MORE_TOKENS = 60;

    private Genre() {}

    /** Whether the text is a story with dialogue, where speakers take turns without being named each time. */
    public static boolean isStory(Scene scene) {
        double dialogue = dialogue(scene);
        double score = narration(scene) + DIALOGUE_WEIGHT * dialogue - NAME_WEIGHT * formalNames(scene);
        return dialogue > 0 && score > LEAST_STORY;
    }

    /** Past tenses and personal pronouns, less the numbers, per token of the narrator's. */
    private static double narration(Scene scene) {
        AnnotatedText text = scene.text();
        BitSet quoted = scene.quotedTokens();
        int narrated = 0;
        double telling = 0;
        for (int t = 0; t < text.tokens().size(); t++) {
            if (!quoted.get(t)) {
                narrated++;
                telling += weight(text.token(t).tag());
            }
        }
        return telling / Math.max(1, narrated);
    }

    private static double weight(String tag) {
        if (tag.equals("VBD") || tag.startsWith("PRP")) {
            return 1;
        }
        return tag.equals("CD") ? -NUMBER_WEIGHT : 0;
    }

    /** Organizations, and people by more than one name, per token. */
    private static double formalNames(Scene scene) {
        long names = scene.entities().names().stream()
                .filter(name -> name.label() == NameLabel.ORGANIZATION
                        || (name.label() == NameLabel.PERSON && name.end() - name.begin() > 1))
                .count();
        return names / (double) (scene.text().tokens().size() + MORE_TOKENS);
    }

    /** The share of paragraphs that begin with a quotation. */
    private static double dialogue(Scene scene) {
        int begins = 0;
        for (Quotation quotation : scene.quotations()) {
            int paragraphBegin =
                    scene.text().paragraphs().get(quotation.paragraph()).span().begin();
            begins += quotation.outer().begin() == paragraphBegin ? 1 : 0;
        }
        return begins / (double) Math.max(1, scene.text().paragraphs().size());
    }
}
