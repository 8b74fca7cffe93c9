package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractionTest {
    private static final Extraction EXTRACTION = Samples.extraction();

    @Test
    void tellsWhatSomebodySaid() {
        Person lady = EXTRACTION.people().get(1);
        assertThat(EXTRACTION.quotesBy(lady)).extracting(Quote::id).containsExactly("q1");
        assertThat(EXTRACTION.quotesBy("p2")).extracting(Quote::id).containsExactly("q1");
        assertThat(EXTRACTION.quotesBy("p1")).isEmpty();
        assertThat(EXTRACTION.quotesBy("nobody")).isEmpty();
    }

    @Test
    void findsEntitiesById() {
        assertThat(EXTRACTION.entity("x1")).contains(EXTRACTION.others().get(0));
        assertThat(EXTRACTION.entity("q1")).isEmpty();
        assertThat(EXTRACTION.entities()).extracting(Entity::id).containsExactly("p1", "p2", "l1", "x1");
    }

    @Test
    void findsWhatStandsInAStretchOfText() {
        int park = Samples.TEXT.indexOf("Park");
        Span wordPark = new Span(park, park + 4);
        assertThat(EXTRACTION.entitiesOverlapping(wordPark))
                .extracting(Entity::id)
                .containsExactly("l1", "x1");
        assertThat(EXTRACTION.quotesOverlapping(wordPark)).extracting(Quote::id).containsExactly("q1");

        int said = Samples.TEXT.indexOf("said");
        Span betweenTheSpans = new Span(said, said + 4);
        assertThat(EXTRACTION.quotesOverlapping(betweenTheSpans)).isEmpty();
    }

    @Test
    void isEqualToAnotherWithTheSameContent() {
        assertThat(Samples.extraction()).isEqualTo(EXTRACTION).hasSameHashCodeAs(EXTRACTION);
    }

    @Test
    void canBeEmpty() {
        Extraction empty = Extraction.empty(Optional.of("a"));
        assertThat(empty.id()).contains("a");
        assertThat(empty.entities()).isEmpty();
        assertThat(empty.quotes()).isEmpty();
        assertThat(empty.warnings()).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        List<String> warnings = new ArrayList<>(List.of("one"));
        Extraction extraction = extraction(List.of(), List.of(), warnings);
        warnings.add("two");
        assertThat(extraction.warnings()).containsExactly("one").isUnmodifiable();
    }

    @Test
    void refusesAnIdThatOccursTwice() {
        Organization first = new Organization("e1", "Longbourn", List.of(), 0, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extraction(List.of(first, first), List.of(), List.of()))
                .withMessage("Two entities have the id e1; ids must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extraction(List.of(first), List.of(quote("e1", Optional.empty())), List.of()))
                .withMessage("The id e1 of a quote is taken by another element; choose another");
    }

    @Test
    void refusesASpeakerWhoIsNoEntityOfIt() {
        Quote quote = quote("q1", Optional.of("p9"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extraction(List.of(), List.of(quote), List.of()))
                .withMessage("The speaker of quote q1 is the entity p9, which the extraction does not have");
    }

    @Test
    void saysWhichElementIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> extraction(List.of(), List.of(), Arrays.asList("one", null)))
                .withMessage("An extraction's warnings[1] is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Extraction.empty(null))
                .withMessage("An extraction's id is null");
    }

    @Test
    void saysWhichArgumentIsNull() {
        Extraction extraction = Extraction.empty(Optional.empty());
        assertThatNullPointerException()
                .isThrownBy(() -> extraction.entity(null))
                .withMessage("The entity's id is null");
        assertThatNullPointerException()
                .isThrownBy(() -> extraction.quotesBy((String) null))
                .withMessage("The entity's id is null");
        assertThatNullPointerException()
                .isThrownBy(() -> extraction.mapPeople(null))
                .withMessage("The change is null");
    }

    @Test
    void renamesSpeakersWithTheirEntities() {
        Person person = EXTRACTION.people().stream()
                .filter(one -> !EXTRACTION.quotesBy(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();

        Extraction renamed = EXTRACTION.mapPeople(one -> one.id().equals(person.id())
                ? new Person(
                        one.id(), "New Name", one.variants(), one.role(), one.gender(), one.salience(), one.mentions())
                : one);

        assertThat(renamed.quotesBy(person.id()))
                .isNotEmpty()
                .allSatisfy(quote ->
                        assertThat(quote.speaker().orElseThrow().name()).isEqualTo("New Name"));
        assertThat(renamed.quotes()).hasSameSizeAs(EXTRACTION.quotes());
    }

    private static Extraction extraction(List<Organization> organizations, List<Quote> quotes, List<String> warnings) {
        return new Extraction(Optional.empty(), List.of(), organizations, List.of(), List.of(), quotes, warnings);
    }

    private static Quote quote(String id, Optional<String> speaker) {
        return new Quote(
                id,
                QuoteKind.DIRECT,
                "Netherfield Park is let",
                List.of(new Span(0, 23)),
                speaker.map(entity -> new Speaker("She", SpeakerKind.PERSON, Optional.of(entity), Optional.empty())),
                Optional.empty(),
                0.5);
    }
}
