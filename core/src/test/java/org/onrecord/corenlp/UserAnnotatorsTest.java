package org.onrecord.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ConfigurationException;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.Input;
import org.onrecord.OnRecord;
import org.onrecord.Person;

/** Annotators in the ways in which CoreNLP's users write them plug in as they are. */
class UserAnnotatorsTest {
    private static final String TEXT = "The ferries sailed. “The wind was strong,” said Maren Holt.";

    @TempDir
    private Path folder;

    @Test
    void aClassWithANameAndProperties() throws IOException {
        Path file = Files.writeString(folder.resolve("lemmas.txt"), "ferries\tboat\nsaid\tutter\n");
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,custom.lemma");
        properties.setProperty("customAnnotatorClass.custom.lemma", LemmaListAnnotator.class.getName());
        properties.setProperty("custom.lemma.file", file.toString());
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.annotator("custom.lemma", Step.TAGS, LemmaListAnnotator.class.getName(), properties))
                .enricher((found, text) -> found.withAttribute(
                        "lemmas",
                        text.tokens().stream().map(token -> token.lemma()).toList()))
                .build()
                .extract(TEXT);
        assertThat(extraction.attributes().texts("lemmas")).contains("boat").doesNotContain("ferry");
        assertThat(extraction.quotes().get(0).cue().orElseThrow().lemma()).isEqualTo("utter");
    }

    @Test
    void aClassThatIsTheKeyOfItsAnnotation() {
        Properties properties = new Properties();
        properties.setProperty("stopwords", "the,be");
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.annotator("stopwords", Step.TAGS, StopWordAnnotator.class.getName(), properties))
                .extension(CoreNlp.reader(
                        "stop words",
                        (annotation, found) -> found.withAttribute(
                                "stop words",
                                annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
                                        .filter(token -> token.get(StopWordAnnotator.class)
                                                .second())
                                        .map(CoreLabel::word)
                                        .toList())))
                .build()
                .extract(TEXT);
        assertThat(extraction.attributes().texts("stop words")).containsExactly("The", "The", "was");
    }

    @Test
    void anInstanceThatNeedsDependencies() {
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.annotator(new SubjectVerbAnnotator()))
                .extension(CoreNlp.reader(
                        "subjects",
                        (annotation, found) ->
                                found.withAttribute("subjects", SubjectVerbAnnotator.foundIn(annotation))))
                .build()
                .extract(TEXT);
        assertThat(extraction.attributes().texts("subjects"))
                .containsExactly("ferries sail", "wind strong", "Holt say");
    }

    @Test
    void oneThatTellsNoRequirements() {
        FunctionAnnotator careless = new FunctionAnnotator(
                null,
                null,
                annotation -> annotation
                        .get(CoreAnnotations.TokensAnnotation.class)
                        .get(1)
                        .setNER("SHIP"));
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.annotator(careless))
                .build()
                .extract(TEXT);
        assertThat(extraction.others()).extracting(CustomEntity::name).containsExactly("ferries");
    }

    @Test
    void oneThatNeedsMoreThanThereIsIsRefused() {
        FunctionAnnotator phrases =
                new FunctionAnnotator(Set.of(TreeCoreAnnotations.TreeAnnotation.class), Set.of(), annotation -> {});
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.annotator("phrases", Step.PARSES, () -> phrases))
                        .build())
                .withMessage("The annotator phrases, which runs behind the step PARSES, requires TreeAnnotation, which"
                        + " nothing before it makes. CoreNLP's annotator parse (ParserAnnotator) does: add it before, with"
                        + " CoreNlp.annotator(…). (What OnRecord leaves out of CoreNLP is there when"
                        + " edu.stanford.nlp:stanford-corenlp and its models are among your own dependencies.)");
    }

    @Test
    void coreNlpsOwnViewOfADocument() {
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator(Step.PARSES, FunctionAnnotator.of(annotation -> {
                    CoreDocument document = new CoreDocument(annotation);
                    document.wrapAnnotations();
                    assertThat(document.docID()).isEqualTo("d1");
                    CoreSentence last = document.sentences().get(1);
                    assertThat(last.posTags()).contains("VBD");
                    assertThat(last.nerTags()).contains("PERSON");
                    assertThat(last.dependencyParse().getFirstRoot().word()).isEqualTo("said");
                    assertThat(document.entityMentions())
                            .extracting(CoreEntityMention::text, CoreEntityMention::entityType)
                            .containsExactly(tuple("Maren Holt", "PERSON"));
                })))
                .build();
        assertThat(onRecord.extract(Input.of("d1", TEXT)).people()).hasSize(1);
    }

    @Test
    void anAnnotatorInThePlaceOfTheNameTagger() {
        FunctionAnnotator names = FunctionAnnotator.of(annotation -> {
            for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
                switch (token.word()) {
                    case "ferries" -> token.setNER("SHIP");
                    case "Maren", "Holt" -> token.setNER("PERSON");
                    default -> {}
                }
            }
        });
        Extraction extraction =
                OnRecord.builder().extension(CoreNlp.nameTagger(names)).build().extract(TEXT);
        assertThat(extraction.people()).extracting(Person::name).containsExactly("Maren Holt");
        assertThat(extraction.others()).extracting(CustomEntity::type).containsExactly("SHIP");
        assertThat(extraction.quotes().get(0).speaker().orElseThrow().name()).isEqualTo("Maren Holt");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.nameTagger("my", () -> names))
                        .extension(CoreNlp.nameTagger("my.crf.ser.gz"))
                        .build())
                .withMessage("There are two name taggers, my and my.crf.ser.gz; choose one");
    }
}
