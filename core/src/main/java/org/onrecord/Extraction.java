package org.onrecord;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was found in one text. Immutable, and equal to another extraction with the same content.
 *
 * @param id the document's id as given in the input; empty if none was given
 * @param people the people whom the text names, the {@linkplain Entity#salience() most central} first
 * @param organizations the organizations that it names, the most central first
 * @param places the places that it names, the most central first
 * @param others entities of custom types, the most central first
 * @param quotes what people are reported to have said, in text order; an indirect quote may contain a direct one
 * @param warnings what is odd about the text or the cast, for people to read: "quotation mark at 812 is never closed"
 * @param attributes what extensions know about the document as a whole; usually none
 */
public record Extraction(
        Optional<String> id,
        List<Person> people,
        List<Organization> organizations,
        List<Place> places,
        List<CustomEntity> others,
        List<Quote> quotes,
        List<String> warnings,
        Attributes attributes) {
    /**
     * Copies the lists and checks that they are consistent.
     *
     * @throws IllegalArgumentException if two entities or quotes share an id, or a speaker refers to an entity that
     *     this extraction does not contain
     */
    public Extraction {
        Checks.nonNull(id, "An extraction's id");
        people = Checks.copy(people, "An extraction's people");
        organizations = Checks.copy(organizations, "An extraction's organizations");
        places = Checks.copy(places, "An extraction's places");
        others = Checks.copy(others, "An extraction's others");
        quotes = Checks.copy(quotes, "An extraction's quotes");
        warnings = Checks.copy(warnings, "An extraction's warnings");
        Checks.nonNull(attributes, "An extraction's attributes");

        Set<String> entityIds = new HashSet<>();
        for (Entity entity : Iterables.concat(people, organizations, places, others)) {
            checkArgument(entityIds.add(entity.id()), "Two entities have the id %s; ids must be unique", entity.id());
        }
        Set<String> ids = new HashSet<>(entityIds);
        for (Quote quote : quotes) {
            checkArgument(
                    ids.add(quote.id()),
                    "The id %s of a quote is taken by another element; choose another",
                    quote.id());
            quote.speaker()
                    .flatMap(Speaker::entity)
                    .ifPresent(entity -> checkArgument(
                            entityIds.contains(entity),
                            "The speaker of quote %s is the entity %s, which the extraction does not have",
                            quote.id(),
                            entity));
        }
    }

    /** Creates an extraction without attributes. */
    public Extraction(
            Optional<String> id,
            List<Person> people,
            List<Organization> organizations,
            List<Place> places,
            List<CustomEntity> others,
            List<Quote> quotes,
            List<String> warnings) {
        this(id, people, organizations, places, others, quotes, warnings, Attributes.none());
    }

    /** Returns the extraction of a text in which there is nothing to find. */
    public static Extraction empty(Optional<String> id) {
        return new Extraction(id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Returns all entities: the people, then the organizations, the places and the others. */
    public List<Entity> entities() {
        return ImmutableList.<Entity>builder()
                .addAll(people)
                .addAll(organizations)
                .addAll(places)
                .addAll(others)
                .build();
    }

    /**
     * Returns the entity with an id, such as that of {@link Speaker#entity()}; empty if there is none. Takes time linear
     * in the number of entities: for many lookups, build a map of {@link #entities()}.
     */
    public Optional<Entity> entity(String entityId) {
        Checks.nonNull(entityId, "The entity's id");
        return entities().stream()
                .filter(entity -> entity.id().equals(entityId))
                .findFirst();
    }

    /**
     * Returns what an entity of this extraction said, in the order of {@link #quotes()}. Takes time linear in the number
     * of quotes.
     */
    public List<Quote> quotesBy(Entity speaker) {
        return quotesBy(Checks.nonNull(speaker, "The speaker").id());
    }

    /**
     * Returns what the entity with an id said, in the order of {@link #quotes()}; an empty list if there is no such
     * entity. Takes time linear in the number of quotes: to go through all entities of a long document, group {@link
     * #quotes()} by speaker instead.
     */
    public List<Quote> quotesBy(String entityId) {
        Checks.nonNull(entityId, "The entity's id");
        return quotes.stream()
                .filter(quote -> quote.speaker()
                        .flatMap(Speaker::entity)
                        .filter(entityId::equals)
                        .isPresent())
                .toList();
    }

    /** Returns this extraction with other people. */
    public Extraction withPeople(List<Person> newPeople) {
        return new Extraction(id, newPeople, organizations, places, others, quotes, warnings, attributes);
    }

    /** Returns this extraction with other organizations. */
    public Extraction withOrganizations(List<Organization> newOrganizations) {
        return new Extraction(id, people, newOrganizations, places, others, quotes, warnings, attributes);
    }

    /** Returns this extraction with other places. */
    public Extraction withPlaces(List<Place> newPlaces) {
        return new Extraction(id, people, organizations, newPlaces, others, quotes, warnings, attributes);
    }

    /** Returns this extraction with other entities of custom types. */
    public Extraction withOthers(List<CustomEntity> newOthers) {
        return new Extraction(id, people, organizations, places, newOthers, quotes, warnings, attributes);
    }

    /** Returns this extraction with other quotes. */
    public Extraction withQuotes(List<Quote> newQuotes) {
        return new Extraction(id, people, organizations, places, others, newQuotes, warnings, attributes);
    }

    /** Returns this extraction with other attributes. */
    public Extraction withAttributes(Attributes newAttributes) {
        return new Extraction(id, people, organizations, places, others, quotes, warnings, newAttributes);
    }

    /** Returns this extraction with one more attribute, whose value is of a type that {@link Attributes} accepts. */
    public Extraction withAttribute(String attribute, Object value) {
        return withAttributes(attributes.with(attribute, value));
    }

    /** Returns this extraction with one more warning, after the others. */
    public Extraction withWarning(String warning) {
        List<String> more = ImmutableList.<String>builder()
                .addAll(warnings)
                .add(Checks.nonNull(warning, "The warning"))
                .build();
        return new Extraction(id, people, organizations, places, others, quotes, more, attributes);
    }

    /**
     * Returns this extraction with each person replaced by what the function makes of it. Where a name changes, the
     * speakers that are this entity take the new one.
     */
    public Extraction mapPeople(UnaryOperator<Person> change) {
        return withPeople(people.stream()
                        .map(Checks.nonNull(change, "The change"))
                        .toList())
                .withSpeakersCalledAsEntities();
    }

    /**
     * Returns this extraction with each organization replaced by what the function makes of it. Where a name changes, the
     * speakers that are this entity take the new one.
     */
    public Extraction mapOrganizations(UnaryOperator<Organization> change) {
        return withOrganizations(organizations.stream()
                        .map(Checks.nonNull(change, "The change"))
                        .toList())
                .withSpeakersCalledAsEntities();
    }

    /**
     * Returns this extraction with each place replaced by what the function makes of it. Where a name changes, the
     * speakers that are this entity take the new one.
     */
    public Extraction mapPlaces(UnaryOperator<Place> change) {
        return withPlaces(places.stream()
                        .map(Checks.nonNull(change, "The change"))
                        .toList())
                .withSpeakersCalledAsEntities();
    }

    /**
     * Returns this extraction with each entity of a custom type replaced by what the function makes of it. Where a name changes, the
     * speakers that are this entity take the new one.
     */
    public Extraction mapOthers(UnaryOperator<CustomEntity> change) {
        return withOthers(others.stream()
                        .map(Checks.nonNull(change, "The change"))
                        .toList())
                .withSpeakersCalledAsEntities();
    }

    private Extraction withSpeakersCalledAsEntities() {
        ImmutableMap<String, String> names = Stream.of(people, organizations, places, others)
                .flatMap(List::stream)
                .collect(ImmutableMap.toImmutableMap(Entity::id, Entity::name));
        return mapQuotes(quote -> quote.speaker()
                .flatMap(speaker -> speaker.entity()
                        .map(names::get)
                        .filter(name -> !name.equals(speaker.name()))
                        .map(name -> quote.withSpeaker(
                                Optional.of(new Speaker(name, speaker.kind(), speaker.entity(), speaker.mention())))))
                .orElse(quote));
    }

    /** Returns this extraction with each quote replaced by what the function makes of it. */
    public Extraction mapQuotes(UnaryOperator<Quote> change) {
        return withQuotes(
                quotes.stream().map(Checks.nonNull(change, "The change")).toList());
    }

    /**
     * Returns this extraction without some of its entities. A quote whose speaker is dropped keeps the words that name
     * the speaker, if there are any, as a speaker without an entity: "she" becomes a {@link SpeakerKind#PRONOUN}, "the
     * minister" a {@link SpeakerKind#NOMINAL}. Without such words the quote has no speaker, and the confidence 0.
     */
    public Extraction without(Predicate<? super Entity> dropped) {
        Checks.nonNull(dropped, "The condition");
        Set<String> kept = new HashSet<>();
        entities().stream().filter(dropped.negate()).map(Entity::id).forEach(kept::add);
        return new Extraction(
                id,
                keep(people, kept),
                keep(organizations, kept),
                keep(places, kept),
                keep(others, kept),
                quotes.stream().map(quote -> withoutDropped(quote, kept)).toList(),
                warnings,
                attributes);
    }

    private static <E extends Entity> List<E> keep(List<E> entities, Set<String> ids) {
        return entities.stream().filter(entity -> ids.contains(entity.id())).toList();
    }

    private static Quote withoutDropped(Quote quote, Set<String> kept) {
        Optional<Speaker> speaker = quote.speaker();
        if (speaker.flatMap(Speaker::entity).filter(id -> !kept.contains(id)).isEmpty()) {
            return quote;
        }
        return quote.withSpeaker(speaker.flatMap(dropped -> dropped.mention()
                .map(mention -> new Speaker(
                        CharMatcher.whitespace().trimAndCollapseFrom(mention.text(), ' '),
                        kindWithoutEntity(dropped.kind(), mention.kind()),
                        Optional.empty(),
                        Optional.of(mention)))));
    }

    private static SpeakerKind kindWithoutEntity(SpeakerKind known, MentionKind words) {
        return switch (words) {
            case NAME -> known;
            case NOMINAL -> SpeakerKind.NOMINAL;
            case PRONOUN -> SpeakerKind.PRONOUN;
        };
    }

    /** Returns the entities of which a mention lies, at least in part, within a stretch of the text. */
    public List<Entity> entitiesOverlapping(Span span) {
        Checks.nonNull(span, "The span");
        return entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(span)))
                .toList();
    }

    /** Returns the quotes that lie, at least in part, within a stretch of the text. */
    public List<Quote> quotesOverlapping(Span span) {
        Checks.nonNull(span, "The span");
        return quotes.stream()
                .filter(quote -> quote.spans().stream().anyMatch(part -> part.overlaps(span)))
                .toList();
    }
}
