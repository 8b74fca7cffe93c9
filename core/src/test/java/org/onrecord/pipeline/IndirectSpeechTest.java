package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.Extraction;
import org.onrecord.OnRecord;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.SharedOnRecord;

/** Speech without quotation marks can be turned off, and then only that is missing. */
class IndirectSpeechTest {

    private static final String TEXT = "“We are ready,” said Maren Holt. Pavel Dorn denied that the ferry was late."
            + " Maren Holt said that the ferry was “as good as new” when it left.";

    @Test
    void givesTheWholeReportByDefault() {
        Extraction extraction = SharedOnRecord.get().extract(TEXT);

        assertThat(extraction.quotes())
                .extracting(Quote::kind)
                .containsExactly(QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED);
        Quote mixed = extraction.quotes().get(2);
        assertThat(mixed.text()).isEqualTo("that the ferry was “as good as new” when it left");
        assertThat(mixed.quoted()).extracting(span -> span.textIn(TEXT)).containsExactly("as good as new");
    }

    @Test
    void givesTheMarkedWordsOnlyIfTurnedOff() {
        Extraction extraction = OnRecord.builder().indirectSpeech(false).build().extract(TEXT);

        assertThat(extraction.quotes()).extracting(Quote::text).containsExactly("We are ready,", "as good as new");
        assertThat(extraction.people()).extracting("name").containsExactly("Maren Holt", "Pavel Dorn");
    }
}
