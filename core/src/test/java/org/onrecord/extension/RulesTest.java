package org.onrecord.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Attributes;
import org.onrecord.ConfigurationException;
import org.onrecord.CustomEntity;
import org.onrecord.DeadlineExceededException;
import org.onrecord.Extraction;
import org.onrecord.Input;
import org.onrecord.InvariantChecker;
import org.onrecord.Mention;
import org.onrecord.OnRecord;
import org.onrecord.Person;
import org.onrecord.Result;
import org.onrecord.SpeakerKind;

class RulesTest {
    private static final String WEAPONS = """
            ner = { type: "CLASS", value: "edu.stanford.nlp.ling.CoreAnnotations$NamedEntityTagAnnotation" }
            tokens = { type: "CLASS", value: "edu.stanford.nlp.ling.CoreAnnotations$TokensAnnotation" }

            { ruleType: "tokens", pattern: ( [{lemma:cluster}] [{lemma:/bomb|munitions/}] ), result: "WEAPON" }
            { ruleType: "tokens", pattern: ( [{tag:/CD/}] [{word:"mm"}] [{lemma:"shell"}] ),
              action: ( Annotate($0, ner, "SHELL") ) }
            { ruleType: "tokens", pattern: ( [{ner:PERSON}]+ [{lemma:"missile"}] ), result: "MISSILE" }
            """;

    @TempDir
    private Path folder;

    @Test
    void letsWhatARuleFindsSpeak() {
        String text = "“The last boat leaves at nine,” said FB-12. “It is full.”";
        Extraction extraction = extract(
                text,
                OnRecord.builder()
                        .rule(TextRule.of("ASSISTANT", "\\bFB-\\d+\\b").withSpeaksAs(SpeakerKind.PERSON)));

        assertThat(extraction.people()).isEmpty();
        assertThat(extraction.others()).hasSize(1);
        CustomEntity bot = extraction.others().get(0);
        assertThat(bot.name()).isEqualTo("FB-12");
        assertThat(extraction.quotesBy(bot)).hasSize(1);
        assertThat(extraction.quotes().get(0).speaker().orElseThrow().kind()).isEqualTo(SpeakerKind.PERSON);

        Extraction changed = extraction.mapOthers(other -> other.withAttribute("line", "ferry"));

        assertThat(changed.others().get(0).attributes().text("line")).contains("ferry");
        assertThat(changed.quotes()).isEqualTo(extraction.quotes());
    }

    @Test
    void findsRegularExpressions() {
        String text = "Article 5 of the treaty is clear; article 5 and\nArticle 12, too.";
        Extraction extraction = extract(
                text,
                OnRecord.builder()
                        .rule(TextRule.of("LAW", "(?i)\\barticle\\s+(\\d+)\\b")
                                .withName("Article $1")
                                .withAttribute("treaty", true)));
        assertThat(extraction.others())
                .extracting(CustomEntity::type, CustomEntity::name, CustomEntity::variants)
                .containsExactly(
                        tuple("LAW", "Article 5", List.of("Article 5", "article 5")),
                        tuple("LAW", "Article 12", List.of("Article 12")));
        assertThat(extraction.others().get(0).attributes().flag("treaty")).contains(true);
    }

    @Test
    void trimsWhatARegularExpressionFinds() {
        Extraction extraction = extract("Call  5550  now.", OnRecord.builder().rule(TextRule.of("NUMBER", " *\\d* *")));
        assertThat(extraction.others()).hasSize(1);
        assertThat(extraction.others().get(0).mentions())
                .extracting(Mention::text)
                .containsExactly("5550");
    }

    @Test
    void findsPeopleByRegularExpressions() {
        Extraction extraction = extract(
                "“Ready,” said agent-007 on Monday.",
                OnRecord.builder().rule(TextRule.of(EntityTypes.PERSON, "agent-\\d+")));
        assertThat(extraction.people()).extracting(Person::name).containsExactly("agent-007");
    }

    @Test
    @Timeout(60)
    void endsAnExpressionThatRunsAway() {
        OnRecord onRecord = OnRecord.builder()
                .deadline(Duration.ofSeconds(3))
                .rule(TextRule.of("RUNAWAY", "(?:(a+)+\\1)+b"))
                .build();
        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> onRecord.extract("a".repeat(60) + "c."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "${x}", "Article $", "Article \\"})
    void refusesNamesThatDoNotGoWithTheExpression(String name) {
        TextRule rule = TextRule.of("ART", "Article \\d+");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.withName(name))
                .withMessageStartingWith("The name \"" + name + "\" does not go with the pattern \"Article \\d+\": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(?x)(?<x>a) # a|${x}", "a(b)\\1|$1"})
    void takesNamesWithGroupsOfTheExpression(String expression, String name) {
        assertThat(TextRule.of("ART", expression).withName(name).name()).contains(name);
    }

    @Test
    void readsNoGroupsInALiteral() {
        Pattern literal = Pattern.compile("(a)", Pattern.LITERAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextRule("ART", literal, Optional.of("$1"), Attributes.none(), Optional.empty()));
    }

    @Test
    void anExpressionThatRecursesTooDeepFailsItsDocumentOnly() {
        OnRecord onRecord =
                OnRecord.builder().rule(TextRule.of("LAW", "(a|b)*c")).build();
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> onRecord.extract("ab".repeat(50_000)))
                .withMessage("The rule \"(a|b)*c\" for LAW failed with java.lang.StackOverflowError: no message");
        assertThat(onRecord.extract("An abc.").others())
                .extracting(CustomEntity::name)
                .containsExactly("abc");
    }

    @Test
    void findsTokenPatterns() throws IOException {
        Path file = Files.writeString(folder.resolve("weapons.rules"), WEAPONS);
        String text = "The army fired cluster munitions and 155 mm shells. A John Smith missile failed.";
        Extraction extraction = extract(text, OnRecord.builder().rules(TokenRules.of(file)));
        assertThat(extraction.others())
                .extracting(CustomEntity::type, CustomEntity::name)
                .containsExactly(
                        tuple("WEAPON", "cluster munitions"),
                        tuple("SHELL", "155 mm shell"),
                        tuple("MISSILE", "John Smith missile"));
    }

    @Test
    void saysWhatATokenRuleLooksLike() {
        String rule = "{ ruleType: \"tokens\", pattern: ( [{lemma:bomb}] ), result: \"WEAPON\" }";
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        OnRecord.builder().rules(TokenRules.ofText("{ foo")).build())
                .withMessage("The token rules are no TokensRegex rules: they make no sense from line 1, column 1;"
                        + " a rule looks like " + rule);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .rules(TokenRules.ofText(rule.replace(", pattern", " pattern")))
                        .build())
                .withMessageContaining("at line 1, column 22. Was expecting one of: \"}\" ... \";\" ... \",\"; a rule");
    }

    @Test
    void takesNoErrorOfTheJvmForOneOfTheRules() {
        TokenRules rules =
                TokenRules.ofText("full = { type: \"CLASS\", value: \"" + OutOfMemory.class.getName() + "\" }");
        OnRecord.Builder builder = OnRecord.builder().rules(rules);
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(builder::build)
                .withMessage("Java heap space");
    }

    /** Stands in for a JVM whose memory is full while it reads rules. */
    private static final class OutOfMemory {

        private static final Object FULL = fill();

        private static Object fill() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void saysWhatIsWrongWithTokenRules() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.rules"), "{ ruleType: \"tokens\", pattern: ( [ }");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().rules(TokenRules.of(file)).build())
                .withMessageStartingWith("The token rules " + file + " are no TokensRegex rules: ");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .rules(TokenRules.of(folder.resolve("missing.rules")))
                        .build())
                .withMessage("The file of token rules " + folder.resolve("missing.rules")
                        + " does not exist; check the path");
    }

    @Test
    void eightThreadsShareNothing() {
        OnRecord onRecord = OnRecord.builder()
                .threads(8)
                .gazetteer(Gazetteer.builder()
                        .entry("siren", "ALARM")
                        .inflections(true)
                        .build())
                .rule(TextRule.of("NUMBER", "\\b\\d+\\b"))
                .rules(TokenRules.ofText(WEAPONS))
                .build();
        List<Result> results = onRecord.extractAll(IntStream.range(0, 200)
                        .mapToObj(i ->
                                Input.of("d" + i, "Sirens went. Crew " + i + " saw " + "cluster bombs.".repeat(i % 2)))
                        .toList())
                .toList();
        for (int i = 0; i < results.size(); i++) {
            Extraction extraction = ((Result.Success) results.get(i)).extraction();
            assertThat(extraction.others())
                    .extracting(CustomEntity::name)
                    .isEqualTo(
                            i % 2 == 0
                                    ? List.of("siren", Integer.toString(i))
                                    : List.of("siren", Integer.toString(i), "cluster bomb"));
        }
    }

    private static Extraction extract(String text, OnRecord.Builder builder) {
        Extraction extraction = builder.build().extract(text);
        InvariantChecker.check(text, extraction);
        return extraction;
    }
}
