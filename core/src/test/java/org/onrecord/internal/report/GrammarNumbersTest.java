package org.onrecord.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models know tags and relations by these numbers: change one, and the models of reports must be trained again. */
class GrammarNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "VBD,1", "VBZ,2", "VBP,3", "VB,4", "VBG,5", "VBN,6", "NN,7", "NNS,8", "JJ,9", "IN,10", ":,11", "NNP,12",
        "PRP,13", "DT,14", "MD,15", "CC,16", "RB,17", "TO,18", "WDT,19", "WP,20"
    })
    void tagsKeepTheNumbersThatTheModelsLearnt(String tag, int number) {
        assertThat(GrammarNumbers.ofTag(tag)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "root,1",
        "ccomp,2",
        "xcomp,3",
        "advcl,4",
        "acl,5",
        "conj,6",
        "parataxis,7",
        "dep,8",
        "obj,9",
        "dobj,10",
        "obl,11",
        "nmod,12",
        "nsubj,13",
        "case,14",
        "appos,15",
        "amod,16",
        "advmod,17",
        "mark,18",
        "compound,19",
        "punct,20"
    })
    void relationsKeepTheNumbersThatTheModelsLearnt(String relation, int number) {
        assertThat(GrammarNumbers.ofRelation(relation)).isEqualTo(number);
    }

    @Test
    void othersHaveNone() {
        assertThat(GrammarNumbers.ofTag("FW")).isZero();
        assertThat(GrammarNumbers.ofRelation("vocative")).isZero();
    }
}
