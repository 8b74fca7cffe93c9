package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.Gender;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Samples;
import org.onrecord.Span;

class ExtractionJsonTest {
    private static final String EMPTY =
            "{\"id\":null,\"people\":[],\"organizations\":[],\"places\":[],\"others\":[],\"quotes\":[],"
                    + "\"warnings\":[],\"attributes\":{}}";

    @Test
    void writesEveryFieldInTheOrderOfTheFormat() throws IOException {
        assertThat(ExtractionJson.toPrettyJson(Samples.extraction()) + "\n").isEqualTo(golden());
    }

    @Test
    void writesTheSameInOneLine() throws IOException {
        String json = ExtractionJson.toJson(Samples.extraction());
        // A tree keeps the order of the fields, and so does its compact form.
        assertThat(json)
                .isEqualTo(JsonMapper.builder().build().readTree(golden()).toString());
    }

    @Test
    void leavesNothingOutOfAnEmptyExtraction() {
        assertThat(ExtractionJson.toJson(Extraction.empty(Optional.empty()))).isEqualTo(EMPTY);
        assertThat(ExtractionJson.parse(EMPTY)).isEqualTo(Extraction.empty(Optional.empty()));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Extraction extraction = Samples.extraction();
        assertThat(ExtractionJson.parse(ExtractionJson.toJson(extraction))).isEqualTo(extraction);
        assertThat(ExtractionJson.parse(golden())).isEqualTo(extraction);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "0.1", "0.30000000000000004", "1e-300", "4.9e-324", "0.9999999999999999"})
    void readsTheExactConfidence(double confidence) {
        String json = ExtractionJson.toJson(Samples.extraction()).replace("0.97", Double.toString(confidence));
        Extraction extraction = ExtractionJson.parse(json);
        assertThat(extraction.quotes().get(0).confidence()).isEqualTo(confidence);
        assertThat(ExtractionJson.parse(ExtractionJson.toJson(extraction))).isEqualTo(extraction);
    }

    @Test
    void keepsAnyCharacter() {
        String odd = "\"\\\n\t\u0000\u001f\u007f\u2028\u00e9\u6f22\uD83D\uDE00</script>";
        Extraction extraction = withOrganization(odd);
        String json = ExtractionJson.toJson(extraction);
        assertThat(json).doesNotContain("\n").contains("\uD83D\uDE00");
        assertThat(ExtractionJson.parse(json)).isEqualTo(extraction);
    }

    @Test
    void keepsHalvesOfSurrogatePairsInWellFormedUnicode() {
        Extraction extraction = withOrganization("\uDE00 a \uD83D b \uD83D\uDE00\uD83D");
        String json = ExtractionJson.toJson(extraction);
        assertThat(json).contains("\"\\ude00 a \\ud83d b \uD83D\uDE00\\ud83d\"");
        String afterUtf8 = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(ExtractionJson.parse(afterUtf8)).isEqualTo(extraction);
    }

    @Test
    void keepsTheOrderOfAttributes() {
        Extraction extraction = new Extraction(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new CustomEntity(
                        "x1", "LAW", "Entail", List.of(), 0, List.of(), ImmutableMap.of("z", "1", "a", ""))),
                List.of(),
                List.of());
        assertThat(ExtractionJson.toJson(extraction)).contains("\"attributes\":{\"z\":\"1\",\"a\":\"\"}");
        assertThat(ExtractionJson.parse(ExtractionJson.toJson(extraction))
                        .others()
                        .get(0)
                        .attributes()
                        .values())
                .containsExactly(Map.entry("z", "1"), Map.entry("a", ""));
    }

    @Test
    void managesTheMentionsOfANovel() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            mentions.add(new Mention("Elizabeth", new Span(40 * i, 40 * i + 9), MentionKind.NAME));
        }
        Extraction novel = new Extraction(
                Optional.of("novel"),
                List.of(new Person(
                        "p1", "Elizabeth", List.of("Elizabeth"), Optional.empty(), Gender.FEMALE, 1, mentions)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(ExtractionJson.parse(ExtractionJson.toPrettyJson(novel))).isEqualTo(novel);
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() {
        assertThat(ExtractionJson.parse(EMPTY.replace("\"id\"", "\"language\":{\"code\":\"en\"},\"id\"")))
                .isEqualTo(Extraction.empty(Optional.empty()));
    }

    @Test
    void takesFieldsThatAreLeftOutAsNotKnown() throws IOException {
        assertThat(ExtractionJson.parse(withFields("{\"organizations\":[{\"id\":\"o1\",\"name\":\"The militia\"}]}")))
                .isEqualTo(new Extraction(
                        Optional.empty(),
                        List.of(),
                        List.of(new Organization("o1", "The militia", List.of(), 0, List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":5}           | id is 5; it must be a string",
                "{\"people\":{}}      | people is an object; it must be a list",
                "{\"people\":[7]}     | people[0] is 7; it must be an object",
                "{\"warnings\":[\"a\",null]} | warnings[1] is missing or null; it must be a string",
                "{\"people\":[{\"id\":\"p1\"}]} | people[0].name is missing or null; it must be a string",
                "{\"people\":[{\"id\":\"p1\",\"name\":\"\",\"gender\":\"MALE\"}]} |"
                        + " people[0]: A person's name is blank; it needs at least one visible character",
                "{\"people\":[{\"id\":\"p1\",\"name\":\"A\",\"gender\":\"HE\"}]} |"
                        + " people[0].gender is \"HE\"; it must be one of MALE, FEMALE, UNKNOWN",
                "{\"people\":[{\"id\":\"p1\",\"name\":\"A\",\"gender\":\"MALE\","
                        + "\"mentions\":[{\"text\":\"A\",\"begin\":1.5}]}]}"
                        + " | people[0].mentions[0].begin is 1.5; it must be an integer",
                "{\"quotes\":[{\"id\":\"q1\",\"kind\":\"DIRECT\",\"text\":\"A\","
                        + "\"spans\":[{\"begin\":4,\"end\":1}]}]}"
                        + " | quotes[0].spans[0]: A span's end, 1, is before its begin, 4",
                "{\"quotes\":[{\"id\":\"q1\",\"kind\":\"DIRECT\",\"text\":\"A\",\"spans\":[],"
                        + "\"confidence\":\"1\"}]}"
                        + " | quotes[0].confidence is \"1\"; it must be a number",
            })
    void saysWhereAndWhatIsWrong(String fields, String message) throws IOException {
        String json = withFields(fields);
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> ExtractionJson.parse(json))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                   | The JSON is empty; it must be an object",
                "[]                   | The JSON is a list; it must be an object",
                "{}                   | people is missing or null; it must be a list",
                "{\"people\":null}    | people is missing or null; it must be a list",
                "{\"people\":[]}      | organizations is missing or null; it must be a list",
                "{\"id\":\"x\",\"error\":{\"type\":\"java.io.IOException\",\"message\":\"It rained\"}}"
                        + " | This is no extraction, since the document failed with java.io.IOException: It rained",
                "{\"id\":\"x\",\"error\":5} | error is 5; it must be an object",
            })
    void refusesWhatIsNoExtraction(String json, String message) {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> ExtractionJson.parse(json))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": x}|column",
                "{\"id\":|column",
                "{\"id\":5|(start marker at line: 1, column: 1)",
                "{} {}|Trailing token",
                "`{\n\"id\" 1}`|line 2, column"
            })
    void saysWhereItIsNoJson(String json, String part) {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> ExtractionJson.parse(json))
                .withMessageStartingWith("Not valid JSON: ")
                .withMessageContaining(part);
    }

    @Test
    void saysWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExtractionJson.parse(null))
                .withMessage("The JSON is null");
        assertThatNullPointerException()
                .isThrownBy(() -> ExtractionJson.toJson(null))
                .withMessage("The extraction is null");
    }

    @Test
    void refusesJsonThatIsNestedBeyondReason() {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> ExtractionJson.parse("{\"a\":" + "[".repeat(100_000)));
    }

    /** An extraction in which nothing was found but for some fields. */
    private static String withFields(String fields) throws IOException {
        ObjectNode extraction = (ObjectNode) JsonMapper.builder().build().readTree(EMPTY);
        return extraction
                .setAll((ObjectNode) JsonMapper.builder().build().readTree(fields))
                .toString();
    }

    private static Extraction withOrganization(String name) {
        return new Extraction(
                Optional.of(name),
                List.of(),
                List.of(new Organization("o1", name, List.of(name), 0, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(name));
    }

    private static String golden() throws IOException {
        return Resources.toString(
                Resources.getResource(ExtractionJsonTest.class, "extraction.json"), StandardCharsets.UTF_8);
    }
}
