package org.onrecord.examples.evaluation.reword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class GoldReworderTest {

    private static final String DOCUMENT = """
            {"id": "n1", "corpus": "news", "genre": "news", "text": "Said Ann Lee: “Yes.” The mayor told Bo that it \
            rained.", "quotes": [{"spans": [[14, 20]], "kind": "direct", "speaker": {"mention": [5, 12], "names": \
            ["Ann Lee", "Lee"]}, "cue": [0, 4], "type": null}, {"spans": [[43, 54]], "kind": "indirect", "speaker": \
            {"mention": [21, 30], "names": null}, "cue": [31, 35]}, {"spans": [[14, 30], [31, 54]], "kind": "mixed", \
            "speaker": null, "cue": null}], "entities": [{"type": "PERSON", "mentions": [[5, 12]], "nominal_mentions": \
            [[21, 30]]}, {"type": "PERSON", "mentions": [[36, 38]], "nominal_mentions": []}], "characters": \
            [["Ann Lee", "Lee"]], "note": "told", "year": 2022, "not_quotes": [[43, 54]]}
            """;

    private final JsonNode before = parse(DOCUMENT);
    private final JsonNode after = new GoldReworder().reword(before);

    @Test
    void verbsAreRarerAndKeepTheirCase() {
        assertThat(after.path("text").textValue())
                .isEqualTo("Mentioned Ann Lee: “Yes.” The mayor informed Bo that it rained.");
    }

    @Test
    void spansCoverTheSameWords() {
        assertSame("/quotes/0/spans/0");
        assertSame("/quotes/0/speaker/mention");
        assertSame("/quotes/1/spans/0");
        assertSame("/quotes/1/speaker/mention");
        assertSame("/quotes/2/spans/0");
        assertSame("/entities/0/mentions/0");
        assertSame("/entities/0/nominal_mentions/0");
        assertSame("/entities/1/mentions/0");
        assertSame("/not_quotes/0");
    }

    @Test
    void spansOfVerbsCoverTheRarerOnes() {
        assertThat(words(after, "/quotes/0/cue")).isEqualTo("Mentioned");
        assertThat(words(after, "/quotes/1/cue")).isEqualTo("informed");
        assertThat(words(after, "/quotes/2/spans/1")).isEqualTo("informed Bo that it rained.");
    }

    @Test
    void allElseStaysAsItIs() {
        String digitsBefore = before.toString().replaceAll("\\[\\d+,\\d+]", "[b,e]");
        String digitsAfter = after.toString().replaceAll("\\[\\d+,\\d+]", "[b,e]");

        assertThat(digitsAfter.replace("Mentioned", "Said").replace("informed", "told"))
                .isEqualTo(digitsBefore);
        assertThat(before).isEqualTo(parse(DOCUMENT));
    }

    @Test
    void documentWithoutTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoldReworder().reword(parse("{\"id\": \"n1\"}")))
                .withMessageContaining("\"text\" is missing");
    }

    private void assertSame(String path) {
        assertThat(words(after, path)).as(path).isNotEmpty().isEqualTo(words(before, path));
    }

    private static String words(JsonNode document, String path) {
        JsonNode span = document.at(path);
        return document.path("text")
                .textValue()
                .substring(span.path(0).intValue(), span.path(1).intValue());
    }

    private static JsonNode parse(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
