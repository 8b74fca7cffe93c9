package org.onrecord.examples.quickstart;

import org.onrecord.Extraction;
import org.onrecord.OnRecord;
import org.onrecord.Quote;
import org.onrecord.Speaker;

/** The shortest program: one text in, who said what out. */
public final class HelloOnRecord {

    private HelloOnRecord() {}

    /**
     * Prints each quote of a sentence or two with its speaker.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        OnRecord onRecord = OnRecord.create(); // slow and large: build once, share
        Extraction extraction =
                onRecord.extract("“The bridge is safe,” said Mayor Teresa Okafor. “I cross it every day.”");
        for (Quote quote : extraction.quotes()) {
            System.out.println(quote.speaker().map(Speaker::name).orElse("?") + ": " + quote.text());
        }
    }
}
