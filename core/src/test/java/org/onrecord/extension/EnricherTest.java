package org.onrecord.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.Attributes;
import org.onrecord.ConfigurationException;
import org.onrecord.Cue;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.Input;
import org.onrecord.InvariantChecker;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.OnRecord;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Quote;
import org.onrecord.SharedOnRecord;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;
import org.onrecord.json.ExtractionJson;

class EnricherTest {
    private static final String TEXT = "“The ferries will sail,” said Maren Holt of the Harbour Board. “We are ready.”";

    @BeforeAll
    static void loadTheModels() {
        SharedOnRecord.get();
    }

    @Test
    void addsAttributesThatSurviveJson() {
        Extraction extraction = extract((found, text) -> found.mapQuotes(quote -> quote.withAttribute(
                                "words", text.tokensIn(quote.spans().get(0)).size())
                        .withAttribute("ready", quote.text().contains("ready")))
                .mapPeople(person -> person.withAttribute("ids", List.of("Q1", "Q2")))
                .withAttribute("score", 0.5));

        assertThat(extraction.quotes().get(0).attributes().integer("words")).hasValue(5);
        assertThat(extraction.quotes().get(0).attributes().flag("ready")).contains(true);
        assertThat(ExtractionJson.parse(ExtractionJson.toJson(extraction))).isEqualTo(extraction);
    }

    @Test
    void seesTheWordsOfTheText() {
        extract((found, text) -> {
            assertThat(text.text()).isEqualTo(TEXT);
            assertThat(text.sentences().get(0).textIn(TEXT))
                    .startsWith("“The ferries")
                    .endsWith("Board.");
            TokenView said = text.tokens().stream()
                    .filter(token -> token.text().equals("said"))
                    .findFirst()
                    .orElseThrow();
            assertThat(said.lemma()).isEqualTo("say");
            assertThat(said.tag()).isEqualTo("VBD");
            assertThat(said.span().textIn(TEXT)).isEqualTo("said");
            assertThat(said.sentence()).isZero();
            TokenView maren = text.tokens().get(said.sentence() + 8);
            assertThat(maren.text()).isEqualTo("Maren");
            assertThat(maren.entityType()).isEqualTo("PERSON");
            return found;
        });
    }

    @Test
    void findsTheWordsThatAStretchTouches() {
        extract((found, text) -> {
            int ferries = TEXT.indexOf("ferries");
            assertThat(text.tokensIn(new Span(ferries + 2, ferries + 9)))
                    .extracting(TokenView::text)
                    .containsExactly("ferries", "will");
            assertThat(text.tokensIn(new Span(ferries + 2, ferries + 3)))
                    .extracting(TokenView::text)
                    .containsExactly("ferries");
            assertThat(text.tokensIn(new Span(0, TEXT.length()))).isEqualTo(text.tokens());
            assertThat(text.tokensIn(new Span(3, 3))).isEmpty();
            return found;
        });
    }

    @Test
    void dropsEntities() {
        Extraction extraction = extract((found, text) -> found.without(Person.class::isInstance));

        assertThat(extraction.people()).isEmpty();
        Speaker speaker = extraction.quotes().get(0).speaker().orElseThrow();
        assertThat(speaker.name()).isEqualTo("Maren Holt");
        assertThat(speaker.entity()).isEmpty();
        InvariantChecker.check(TEXT, extraction);
    }

    @Test
    void leavesThePronounOrNounOfASpeakerWhoseEntityIsDropped() {
        String text = "Maren Holt was late. “The bridge is closed,” she said. “It is closed,” the mayor said again.";
        Extraction all = SharedOnRecord.get().extract(text);
        assertThat(all.quotes())
                .extracting(quote -> quote.speaker().orElseThrow().kind())
                .contains(SpeakerKind.PERSON);

        Extraction none = all.without(entity -> true);

        assertThat(none.entities()).isEmpty();
        assertThat(none.quotes())
                .extracting(quote -> quote.speaker().orElseThrow())
                .extracting(Speaker::name, Speaker::kind)
                .containsExactly(tuple("she", SpeakerKind.PRONOUN), tuple("the mayor", SpeakerKind.NOMINAL));
    }

    @Test
    void runsInTheOrderOfRegistration() {
        Extension bundle =
                registry -> registry.enricher("second", warn("second")).enricher("third", warn("third"));
        OnRecord onRecord = OnRecord.builder()
                .enricher(warn("first"))
                .extension(bundle)
                .enricher("fourth", warn("fourth"))
                .build();

        assertThat(onRecord.extract(TEXT).warnings()).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void runsWhatIsInstalledOnRequest() {
        assertThat(SharedOnRecord.get().extract(TEXT).warnings()).isEmpty();
        assertThat(OnRecord.builder()
                        .installedExtensions()
                        .build()
                        .extract(TEXT)
                        .warnings())
                .containsExactly("installed");
    }

    @Test
    void isNotAskedForABlankText() {
        OnRecord onRecord = OnRecord.builder().enricher(warn("asked")).build();
        assertThat(onRecord.extract(" ")).isEqualTo(Extraction.empty(Optional.empty()));
    }

    @Test
    void failsTheDocumentThatItThrowsFor() {
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> extract((found, text) -> {
                    throw new IllegalStateException("no database");
                }))
                .withMessage("The enricher test failed with java.lang.IllegalStateException: no database")
                .withCauseInstanceOf(IllegalStateException.class);
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> extract((found, text) -> {
                    throw new NoClassDefFoundError("com/example/Missing");
                }))
                .withMessageContaining("com/example/Missing");
    }

    @Test
    void failsTheDocumentThatItReturnsNullFor() {
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> extract((found, text) -> null))
                .withMessageStartingWith("The enricher test returned null");
    }

    @Test
    void mayNotMakeNamesOverlap() {
        Span span = new Span(TEXT.indexOf("Holt"), TEXT.indexOf("Holt") + 4);
        Organization overlapping = new Organization(
                "o99", "Holt", List.of("Holt"), 0, List.of(new Mention("Holt", span, MentionKind.NAME)));
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> extract((found, text) -> found.withOrganizations(List.of(overlapping))))
                .withMessageContaining("does not hold: \"Maren Holt\" at 30..40, a name of p1, overlaps \"Holt\"");
    }

    @Test
    void mayNotLeaveTheText() {
        Organization outside = new Organization(
                "o99",
                "Board",
                List.of("Board"),
                0,
                List.of(new Mention("Board", new Span(500, 505), MentionKind.NAME)));
        Organization elsewhere = new Organization(
                "o99", "Board", List.of("Board"), 0, List.of(new Mention("Board", new Span(1, 6), MentionKind.NAME)));
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> extract((found, text) -> found.withOrganizations(List.of(outside))))
                .withMessageContaining("A mention of o99 stands at 500..505, which is outside of the text");
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> extract((found, text) -> found.withOrganizations(List.of(elsewhere))))
                .withMessageContaining("is \"Board\", but at 1..6 stands \"The f\"");
    }

    @Test
    void mayNotTakeListsOutOfTextOrder() {
        String text = "Maren Holt came. “It sails,” Holt said. “It leaks,” Piet Vos said.";
        assertRefused(
                text,
                found -> found.mapPeople(person -> withMentions(person, Lists.reverse(person.mentions()))),
                "The mentions of p1 are not in text order: 29..33 comes before 0..10");
        assertRefused(
                text,
                found -> found.withQuotes(Lists.reverse(found.quotes())),
                "The quotes are not in text order: q2 at 41..50 comes before q1 at 18..27");
    }

    @Test
    void mayNotQuoteOtherWordsThanStandThere() {
        assertRefused(
                TEXT,
                found -> found.mapQuotes(quote -> new Quote(
                        quote.id(), quote.kind(), "We sail.", quote.spans(), quote.speaker(), quote.cue(), 1)),
                "The text of q1 is \"We sail.\", which is not that of its spans, joined by one space: \"The ferries");
        assertRefused(
                TEXT,
                found -> found.mapQuotes(quote -> new Quote(
                        quote.id(),
                        quote.kind(),
                        quote.text(),
                        quote.spans(),
                        quote.speaker(),
                        quote.cue().map(cue -> new Cue("sang", cue.span(), "sing")),
                        1)),
                "The cue of q1 is \"sang\", but at 25..29 stands \"said\"");
    }

    @Test
    void mayNotCallASpeakerOtherwiseThanThePerson() {
        assertRefused(
                TEXT,
                found -> found.mapQuotes(quote -> quote.withSpeaker(quote.speaker()
                        .map(speaker ->
                                new Speaker("The Board", speaker.kind(), speaker.entity(), speaker.mention())))),
                "The speaker of q1 is called The Board, but its entity p1 is called Maren Holt");
    }

    @Test
    void mayNotCutACharacterInTwo() {
        String text = "Maren Holt laughed. 😀";
        Mention half = new Mention(
                text.substring(text.length() - 1), new Span(text.length() - 1, text.length()), MentionKind.NAME);
        assertRefused(
                text,
                found -> found.withOrganizations(List.of(new Organization("o99", "half", List.of(), 0, List.of(half)))),
                "A mention of o99 stands at 21..22, which cuts a character outside the basic plane in two");
    }

    /** The mentions of a user's own entities may come in any order. */
    @Test
    void mayAddMentionsOfItsOwnEntitiesAsItFindsThem() {
        List<Mention> mentions = List.of(mention("ready"), mention("sail"));
        Extraction extraction = extract((found, text) -> found.withOthers(
                List.of(new CustomEntity("x1", "WORD", "word", List.of(), 0, mentions, Attributes.none()))));
        assertThat(extraction.others()).hasSize(1);
    }

    private static Mention mention(String words) {
        int begin = TEXT.indexOf(words);
        return new Mention(words, new Span(begin, begin + words.length()), MentionKind.NAME);
    }

    private static Person withMentions(Person person, List<Mention> mentions) {
        return new Person(
                person.id(),
                person.name(),
                person.variants(),
                person.role(),
                person.gender(),
                person.salience(),
                mentions);
    }

    private static void assertRefused(String text, UnaryOperator<Extraction> enricher, String violation) {
        OnRecord onRecord = OnRecord.builder()
                .enricher("test", (found, view) -> enricher.apply(found))
                .build();
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> onRecord.extract(text))
                .withMessageContaining("does not hold: " + violation);
    }

    @Test
    void mayNotChangeTheId() {
        OnRecord onRecord = OnRecord.builder()
                .enricher("renamer", (found, text) -> Extraction.empty(Optional.of("other")))
                .build();
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> onRecord.extract(Input.of("article", TEXT)))
                .withMessage("The enricher renamer changed the document's id from article to other");
    }

    @Test
    void warnsInsteadIfAskedTo() {
        OnRecord onRecord = OnRecord.builder()
                .enricher("broken", (found, text) -> null, FailurePolicy.WARN)
                .enricher(warn("next"))
                .build();
        Extraction extraction = onRecord.extract(TEXT);
        assertThat(extraction.people()).hasSize(1);
        assertThat(extraction.warnings()).hasSize(2);
        assertThat(extraction.warnings().get(0)).startsWith("The enricher broken returned null");
        assertThat(extraction.warnings().get(1)).isEqualTo("next");
    }

    @Test
    void needsAName() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().enricher(" ", warn("a")).build())
                .withMessage("An enricher has no name; messages need one");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .enricher("twin", warn("a"))
                        .enricher("twin", warn("b"))
                        .build())
                .withMessageStartingWith("Two enrichers are called twin");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(registry -> registry.enricher("nothing", null))
                        .build())
                .withMessage("The enricher nothing is null");
    }

    @Test
    void failsTheBuildIfAnExtensionThrowsAnErrorAsItRegisters() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(registry -> {
                            throw new Error("no licence");
                        })
                        .build())
                .withMessageEndingWith("failed to register: java.lang.Error: no licence");
    }

    @Test
    void failsTheBuildIfAnExtensionCannotRegister() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(registry -> {
                            throw new IllegalStateException("no licence");
                        })
                        .build())
                .withMessageEndingWith("failed to register: java.lang.IllegalStateException: no licence");
    }

    private static Extraction extract(Enricher enricher) {
        return OnRecord.builder().enricher("test", enricher).build().extract(TEXT);
    }

    private static Enricher warn(String warning) {
        return (found, text) -> found.withWarning(warning);
    }
}
