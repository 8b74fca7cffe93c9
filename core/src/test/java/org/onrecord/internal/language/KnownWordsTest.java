package org.onrecord.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

    @Test
    void learnsNoWordFromADocument() {
        Set<String> ofModel = new MaxSizeConcurrentHashSet<>(Set.of("river"));
        Set<String> known = new KnownWords(ofModel);
        SeqClassifierFlags flags = new SeqClassifierFlags();
        flags.wordShape = WordShapeClassifier.WORDSHAPECHRIS2USELC;
        CoreLabel word = new CoreLabel();
        word.setWord("harbour");

        new ObjectBankWrapper<CoreLabel>(flags, null, known).processDocument(List.of(word));

        assertThat(ofModel).containsExactly("river");
        assertThat(known.contains("river")).isTrue();
    }
}
