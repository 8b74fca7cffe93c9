package org.onrecord.training;

import java.util.List;

/**
 * Copies annotated texts without their line breaks, so that the models also learn from texts that lost their paragraphs on
 * the way, as many do that are pasted or scraped.
 */
final class RunOn {

    private RunOn() {}

    static GoldDocument of(GoldDocument document) {
        return new GoldDocument(
                document.id() + GoldDocument.COPY + 0,
                document.text().replace('\n', ' '),
                document.quotes(),
                document.characters(),
                List.of());
    }
}
