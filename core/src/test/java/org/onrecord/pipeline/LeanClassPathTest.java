package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Extraction;
import org.onrecord.SharedOnRecord;
import org.onrecord.Speaker;

/**
 * The library runs on the lean models jar alone, and without what CoreNLP's other annotators need. These tests hold
 * because the class path of the tests is the one that a user gets.
 */
class LeanClassPathTest {

    private static final String TEXT = "BRUSSELS — Maren Holt, a spokeswoman for the harbour board, said the ferries"
            + " would sail. “We are ready,” she added. Pavel Dorn told reporters that he was “not convinced” by it.";

    @Test
    void readsTheModelsFromOnePlaceOnly() throws IOException {
        List<URL> taggers = Collections.list(getClass()
                .getClassLoader()
                .getResources("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger"));

        assertThat(taggers).hasSize(1);
        assertThat(taggers.get(0).toString()).doesNotContain("stanford-corenlp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edu/stanford/nlp/models/truecase/truecasing.fast.caseless.qn.ser.gz",
                "edu/stanford/nlp/models/coref/neural/english-model-default.ser.gz",
                "edu/stanford/nlp/models/sutime/english.sutime.txt",
                "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz",
                "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz",
                "edu/stanford/nlp/models/quoteattribution/quoteattribution_model.ser"
            })
    void lacksTheModelsThatNobodyLoads(String resource) {
        assertThat(getClass().getClassLoader().getResource(resource)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax.servlet.Servlet",
                "javax.xml.bind.JAXBContext",
                "org.apache.xalan.Version",
                "nu.xom.Document",
                "org.joda.time.DateTime",
                "de.jollyday.HolidayManager",
                "com.apple.eawt.Application",
                "com.google.protobuf.Message",
                "org.ejml.simple.SimpleMatrix",
                "org.apache.lucene.document.Document",
                "javax.json.Json"
            })
    void lacksTheLibrariesThatOurPathNeverTouches(String type) {
        assertThat(getClass().getClassLoader().getResource(type.replace('.', '/') + ".class"))
                .isNull();
    }

    @Test
    void extractsAllTheSame() {
        Extraction extraction = SharedOnRecord.get().extract(TEXT);

        assertThat(extraction.people()).extracting("name").contains("Maren Holt", "Pavel Dorn");
        assertThat(extraction.quotes())
                .extracting(quote -> quote.speaker().map(Speaker::name).orElse("?"))
                .containsExactly("Maren Holt", "Maren Holt", "Pavel Dorn");
    }
}
