package org.onrecord.examples.custom;

import org.onrecord.OnRecord;
import org.onrecord.Quote;
import org.onrecord.Speaker;

/** Door 2: an enricher in plain Java, and attributes on quotes. */
public final class Topics {

    private Topics() {}

    /**
     * Prints who speaks about what.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        OnRecord onRecord = OnRecord.builder()
                .enricher("topics", new TopicEnricher())
                // The shortest one is a lambda.
                .enricher((extraction, text) -> extraction.mapQuotes(quote -> quote.withAttribute(
                        "words", text.tokensIn(quote.spans().get(0)).size())))
                .build();
        for (Quote quote : onRecord.extract(Resources.article()).quotes()) {
            System.out.println(quote.speaker().map(Speaker::name).orElse("?") + " on "
                    + quote.attributes().texts("topics") + ": " + quote.text());
        }
    }
}
