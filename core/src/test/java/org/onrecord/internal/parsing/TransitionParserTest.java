package org.onrecord.internal.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.DocumentPreprocessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionParserTest {

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String MODEL = MODELS + "parser/nndep/english_UD.gz";

    @ParameterizedTest
    @CsvSource({"attribution-pronoun", "indirect", "ugly"})
    void parsesAsCoreNlpDoes(String texts) throws IOException {
        TransitionParser parser = read();
        DependencyParser coreNlp = DependencyParser.loadFromModelFile(MODEL);
        MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
        String text = Files.readString(Path.of("src", "test", "resources", "cases", texts + ".txt"));
        for (List<HasWord> words : new DocumentPreprocessor(new StringReader(text))) {
            List<TaggedWord> sentence = tagger.tagSentence(words);
            assertThat(parse(parser, sentence)).as("%s", sentence).isEqualTo(parse(coreNlp, sentence));
        }
    }

    @Test
    void parsesNothingAndOneWord() throws IOException {
        TransitionParser parser = read();
        assertThat(parser.parse(List.of(), List.of())).isEqualTo(new DependencyTree(List.of(), List.of()));
        assertThat(parser.parse(List.of("Rain"), List.of("NN")))
                .isEqualTo(new DependencyTree(List.of(-1), List.of("root")));
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TransitionParser.read(new BufferedReader(new StringReader("word 0.1 0.2"))))
                .withMessage("\"word 0.1 0.2\" stands where \"dict=\" should");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TransitionParser.read(new BufferedReader(new StringReader("dict=1\npos=1\n"))))
                .withMessage("It ends too soon");
    }

    private static TransitionParser read() throws IOException {
        ClassLoader loader = TransitionParserTest.class.getClassLoader();
        try (BufferedReader model = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(loader.getResourceAsStream(MODEL))),
                StandardCharsets.UTF_8))) {
            return TransitionParser.read(model);
        }
    }

    private static DependencyTree parse(TransitionParser parser, List<TaggedWord> sentence) {
        return parser.parse(
                sentence.stream().map(TaggedWord::word).toList(),
                sentence.stream().map(TaggedWord::tag).toList());
    }

    private static DependencyTree parse(DependencyParser parser, List<TaggedWord> sentence) {
        List<Integer> heads = new ArrayList<>(Collections.nCopies(sentence.size(), 0));
        List<String> relations = new ArrayList<>(Collections.nCopies(sentence.size(), ""));
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
            heads.set(dependency.dep().index() - 1, dependency.gov().index() - 1);
            relations.set(dependency.dep().index() - 1, dependency.reln().toString());
        }
        return new DependencyTree(heads, relations);
    }
}
