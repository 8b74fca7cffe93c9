package org.onrecord;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in one text. Immutable, and equal to another extraction with the same content.
 *
 * @param id the document's id as given in the input; empty if none was
 * @param people the people whom the text names, the {@linkplain Entity#salience() most central} first
 * @param organizations the organizations that it names, the most central first
 * @param places the places that it names, the most central first
 * @param others entities of the user's own types, the most central first
 * @param quotes what somebody is reported to have said
 * @param warnings what is odd about the text, for a person to read: "quotation mark at 812 is never closed"
 */
public record Extraction(
        Optional<String> id,
        List<Person> people,
        List<Organization> organizations,
        List<Place> places,
        List<CustomEntity> others,
        List<Quote> quotes,
        List<String> warnings) {
    /**
     * Copies the lists and checks that they fit together.
     *
     * @throws IllegalArgumentException if two entities or quotes share an id, or a speaker refers to an entity that
     *     this extraction does not have
     */
    public Extraction {
        Checks.nonNull(id, "An extraction's id");
        people = Checks.copy(people, "An extraction's people");
        organizations = Checks.copy(organizations, "An extraction's organizations");
        places = Checks.copy(places, "An extraction's places");
        others = Checks.copy(others, "An extraction's others");
        quotes = Checks.copy(quotes, "An extraction's quotes");
        warnings = Checks.copy(warnings, "An extraction's warnings");

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

    /** Returns the entity with an id, such as {@link Speaker#entity()} gives; empty if there is none. */
    public Optional<Entity> entity(String entityId) {
        return entities().stream()
                .filter(entity -> entity.id().equals(entityId))
                .findFirst();
    }

    /** Returns what an entity of this extraction said, in the order of {@link #quotes()}. */
    public List<Quote> quotesBy(Entity speaker) {
        return quotesBy(speaker.id());
    }

    /** Returns what the entity with an id said, in the order of {@link #quotes()}; nothing if there is none. */
    public List<Quote> quotesBy(String entityId) {
        return quotes.stream()
                .filter(quote -> quote.speaker()
                        .flatMap(Speaker::entity)
                        .filter(entityId::equals)
                        .isPresent())
                .toList();
    }

    /** Returns the entities that are mentioned, at least in part, within a stretch of the text. */
    public List<Entity> entitiesOverlapping(Span span) {
        return entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(span)))
                .toList();
    }

    /** Returns the quotes of which at least a part stands within a stretch of the text. */
    public List<Quote> quotesOverlapping(Span span) {
        return quotes.stream()
                .filter(quote -> quote.spans().stream().anyMatch(part -> part.overlaps(span)))
                .toList();
    }
}
