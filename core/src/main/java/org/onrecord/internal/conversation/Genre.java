package org.onrecord.internal.conversation;

import java.util.BitSet;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.speaker.Scene;

/**
 * Tells stories from reports by how the narrator writes: a story is told in the past tense about people who soon are
 * but "he" and "she", its paragraphs open with dialogue, and it names few organizations and places.
 */
public final class Genre {

    private static final double LEAST_STORY = 0.15;
    private static final double LEAST_DIALOGUE = 0.1;
    private static final double DIALOGUE_WEIGHT = 0.1;
    private static final double ORGANIZATION_WEIGHT = 4;

    private Genre() {}

    /** Whether the text is a story with dialogue, where speakers take turns without being named each time. */
    public static boolean isStory(Scene scene) {
        double dialogue = dialogue(scene);
        double score = narration(scene)
                + DIALOGUE_WEIGHT * dialogue
                - ORGANIZATION_WEIGHT * names(scene, NameLabel.ORGANIZATION)
                - names(scene, NameLabel.LOCATION);
        return dialogue > LEAST_DIALOGUE && score > LEAST_STORY;
    }

    /** Past tenses and personal pronouns per token of the narrator's. */
    private static double narration(Scene scene) {
        AnnotatedText text = scene.text();
        BitSet quoted = scene.quotedTokens();
        int narrated = 0;
        int telling = 0;
        for (int t = 0; t < text.tokens().size(); t++) {
            if (!quoted.get(t)) {
                narrated++;
                Token token = text.token(t);
                telling += token.tag().equals("VBD") || token.tag().startsWith("PRP") ? 1 : 0;
            }
        }
        return telling / (double) Math.max(1, narrated);
    }

    /** Names with the label per token. */
    private static double names(Scene scene, NameLabel label) {
        int names = 0;
        for (NameMention name : scene.entities().names()) {
            names += name.label() == label ? 1 : 0;
        }
        return names / (double) Math.max(1, scene.text().tokens().size());
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
