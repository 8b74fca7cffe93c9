package org.onrecord;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import edu.stanford.nlp.pipeline.Annotator;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.corenlp.AnnotationReader;
import org.onrecord.corenlp.CoreNlp;
import org.onrecord.corenlp.Step;
import org.onrecord.extension.Gazetteer;
import org.onrecord.extension.GazetteerEntry;
import org.onrecord.extension.TextRule;
import org.onrecord.extension.TokenRules;

/** Who gives null is told at once what is null. */
class NullsTest {
    private static final Span SPAN = new Span(3, 8);
    private static final TextRule RULE = TextRule.of("LAW", "Article");

    @ParameterizedTest
    @MethodSource
    void isNamedByTheMessage(String message, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(message);
    }

    static Stream<Arguments> isNamedByTheMessage() {
        return Stream.of(
                nulls("The text is null", () -> SPAN.textIn(null)),
                nulls("The other span is null", () -> SPAN.overlaps(null)),
                nulls("The other span is null", () -> SPAN.contains(null)),
                nulls("The attributes is null", () -> Attributes.of(null)),
                nulls("The other attributes is null", () -> Attributes.none().withAll(null)),
                nulls("The cast's file is null", () -> CastFile.read(null)),
                nulls("A rule's type is null", () -> TextRule.of(null, "Article")),
                nulls("A rule's regular expression is null", () -> TextRule.of("LAW", null)),
                nulls("A rule's name is null", () -> RULE.withName(null)),
                nulls("A rule's kind of speaker is null", () -> RULE.withSpeaksAs(null)),
                nulls("The files of token rules are null", () -> TokenRules.of((Path[]) null)),
                nulls("A file of token rules is null", () -> TokenRules.of((Path) null)),
                nulls("The text of token rules is null", () -> TokenRules.ofText(null)),
                nulls("An entry's phrase is null", () -> GazetteerEntry.of(null, "THING")),
                nulls("An entry's type is null", () -> GazetteerEntry.of("thing", null)),
                nulls("An entry's name is null", () -> GazetteerEntry.of("thing", "THING", null)),
                nulls("The entry is null", () -> Gazetteer.builder().entry(null)),
                nulls("The case matching is null", () -> Gazetteer.builder().caseMatching(null)),
                nulls("The kind of speaker is null", () -> Gazetteer.builder().speaksAs(null)),
                nulls("The precedence is null", () -> Gazetteer.builder().precedence(null)),
                nulls("The annotator is null", () -> CoreNlp.annotator((Annotator) null)),
                nulls("The annotator is null", () -> CoreNlp.annotator(Step.TAGS, null)),
                nulls("The annotator's name is null", () -> CoreNlp.annotator(null, Step.TAGS, () -> null)),
                nulls("The step of the annotator my is null", () -> CoreNlp.annotator("my", null, () -> null)),
                nulls("The supplier of the annotator my is null", () -> CoreNlp.annotator("my", Step.TAGS, null)),
                nulls(
                        "The class of the annotator my is null",
                        () -> CoreNlp.annotator("my", Step.TAGS, null, new Properties())),
                nulls(
                        "The properties of the annotator my are null",
                        () -> CoreNlp.annotator("my", Step.TAGS, "com.example.My", null)),
                nulls("The pipeline's properties are null", () -> CoreNlp.pipeline((Properties) null)),
                nulls("The properties file is null", () -> CoreNlp.pipeline((Path) null)),
                nulls("The name tagger is null", () -> CoreNlp.nameTagger((Annotator) null)),
                nulls("The name tagger's model is null", () -> CoreNlp.nameTagger((String) null)),
                nulls("The tagger's model is null", () -> CoreNlp.tagger(null)),
                nulls("The reader acronyms is null", () -> CoreNlp.reader("acronyms", (AnnotationReader) null)));
    }

    private static Arguments nulls(String message, ThrowingCallable call) {
        return arguments(message, call);
    }
}
