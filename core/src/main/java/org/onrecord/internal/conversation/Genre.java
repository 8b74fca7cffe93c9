package org.onrecord.internal.conversation;

import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.speaker.Scene;

/** Tells stories from reports. */
public final class Genre {

    /** News names organizations at every turn, stories hardly ever. */
    private static final double MOST_ORGANIZATIONS = 0.006;

    private static final double LEAST_DIALOGUE = 0.12;

    private Genre() {}

    /** Whether the text is a story with dialogue, where speakers take turns without being named each time. */
    public static boolean isStory(Scene scene) {
        return organizations(scene) < MOST_ORGANIZATIONS && dialogue(scene) > LEAST_DIALOGUE;
    }

    /** Names of organizations per token. */
    private static double organizations(Scene scene) {
        int names = 0;
        for (NameMention name : scene.entities().names()) {
            if (name.label() == NameLabel.ORGANIZATION) {
                names++;
            }
        }
        return names / (double) Math.max(1, scene.text().tokens().size());
    }

    /** The share of paragraphs that begin with a quotation. */
    private static double dialogue(Scene scene) {
        int begins = 0;
        for (Quotation quotation : scene.quotations()) {
            int paragraphBegin =
                    scene.text().paragraphs().get(quotation.paragraph()).span().begin();
            if (quotation.outer().begin() == paragraphBegin) {
                begins++;
            }
        }
        return begins / (double) Math.max(1, scene.text().paragraphs().size());
    }
}
