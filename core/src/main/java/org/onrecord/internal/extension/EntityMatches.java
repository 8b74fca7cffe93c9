package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.Attributes;
import org.onrecord.Entity;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.SpeakerKind;
import org.onrecord.extension.EntityTypes;
import org.onrecord.extension.Precedence;
import org.onrecord.internal.assembly.Salience;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.matching.EntityMatch;
import org.onrecord.internal.name.ToldName;

/** The entities of gazetteers and rules in one text, in text order and without overlap. Immutable. */
public final class EntityMatches {

    static final EntityMatches NONE = new EntityMatches(List.of());

    /** What CoreNLP's name taggers call a place. */
    private static final String LOCATION = "LOCATION";

    private final ImmutableList<EntityMatch> matches;

    private EntityMatches(List<EntityMatch> matches) {
        this.matches = ImmutableList.copyOf(matches);
    }

    /** Those of all sources: of those that overlap the longest, and of equally long ones that of the first source. */
    static EntityMatches of(List<EntityMatch> bySource) {
        List<EntityMatch> longestFirst = new ArrayList<>(bySource);
        longestFirst.sort(Comparator.comparingInt(match -> -match.span().length()));
        TreeMap<Integer, EntityMatch> kept = new TreeMap<>();
        for (EntityMatch match : longestFirst) {
            Map.Entry<Integer, EntityMatch> before =
                    kept.lowerEntry(match.span().end());
            if (before == null || before.getValue().span().end() <= match.span().begin()) {
                kept.put(match.span().begin(), match);
            }
        }
        return new EntityMatches(List.copyOf(kept.values()));
    }

    /** Those that are people, organizations or places, or may speak as such, as names of the text. */
    public List<ToldName> toldNames(AnnotatedText text) {
        List<ToldName> names = new ArrayList<>();
        for (EntityMatch match : matches) {
            Optional<NameLabel> label = labelOf(match);
            if (label.isPresent()) {
                int begin = text.firstTokenFrom(match.span().begin());
                if (begin > 0 && text.token(begin - 1).end() > match.span().begin()) {
                    begin--;
                }
                int end = text.firstTokenFrom(match.span().end());
                if (begin < end
                        && (names.isEmpty() || names.get(names.size() - 1).end() <= begin)) {
                    names.add(new ToldName(
                            begin, end, label.get(), match.name(), match.precedence() == Precedence.OVERRIDE));
                }
            }
        }
        return names;
    }

    /** Adds these to what was found in the text: as entities of their own, or to those that they are part of. */
    public Extraction addTo(Extraction found, AnnotatedText text) {
        if (matches.isEmpty()) {
            return found;
        }
        Extraction described = describe(found);
        List<EntityMatch> custom =
                matches.stream().filter(match -> !isBuiltIn(match)).toList();
        return custom.isEmpty()
                ? described
                : CustomSpeakers.link(CustomEntities.addTo(described, custom, new Salience(text)));
    }

    /** Gives people, organizations and places the attributes of the matches that are names of theirs. */
    private Extraction describe(Extraction found) {
        NavigableMap<Integer, EntityMatch> telling = new TreeMap<>();
        matches.stream()
                .filter(match -> isBuiltIn(match) && !match.attributes().isEmpty())
                .forEach(match -> telling.put(match.span().begin(), match));
        if (telling.isEmpty()) {
            return found;
        }
        return found.mapPeople(person -> person.withAttributes(attributes(person, NameLabel.PERSON, telling)))
                .mapOrganizations(organization ->
                        organization.withAttributes(attributes(organization, NameLabel.ORGANIZATION, telling)))
                .mapPlaces(place -> place.withAttributes(attributes(place, NameLabel.LOCATION, telling)));
    }

    /** @param telling by where they begin */
    private static Attributes attributes(Entity entity, NameLabel label, NavigableMap<Integer, EntityMatch> telling) {
        Attributes attributes = entity.attributes();
        for (Mention mention : entity.mentions()) {
            int first = Optional.ofNullable(telling.lowerKey(mention.begin())).orElse(mention.begin());
            for (EntityMatch match : telling.subMap(first, mention.end()).values()) {
                if (builtInLabel(match.type()).equals(Optional.of(label))
                        && mention.span().overlaps(match.span())) {
                    attributes = match.attributes().withAll(attributes);
                }
            }
        }
        return attributes;
    }

    private static boolean isBuiltIn(EntityMatch match) {
        return builtInLabel(match.type()).isPresent();
    }

    private static Optional<NameLabel> labelOf(EntityMatch match) {
        return builtInLabel(match.type()).or(() -> match.speaksAs().map(EntityMatches::labelOf));
    }

    private static NameLabel labelOf(SpeakerKind kind) {
        return switch (kind) {
            case PERSON -> NameLabel.PERSON;
            case PLACE -> NameLabel.LOCATION;
            default -> NameLabel.ORGANIZATION;
        };
    }

    private static Optional<NameLabel> builtInLabel(String type) {
        return switch (type) {
            case EntityTypes.PERSON -> Optional.of(NameLabel.PERSON);
            case EntityTypes.ORGANIZATION -> Optional.of(NameLabel.ORGANIZATION);
            case EntityTypes.PLACE, LOCATION -> Optional.of(NameLabel.LOCATION);
            default -> Optional.empty();
        };
    }
}
