package org.onrecord.internal.assembly;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.PlaceClassifier;
import org.onrecord.internal.entity.PlaceLocator;
import org.onrecord.internal.entity.RoleReader;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.name.NameMention;

/** Makes the records of people, organizations and places, the most central first, and knows their ids. */
final class EntityRecords {

    /** Salience is given with so many steps, so that JSON stays readable. */
    private static final double STEPS = 1000;

    private final AnnotatedText text;
    private final Entities entities;
    private final List<KnownEntity> all;
    private final Voices voices;
    private final Map<KnownEntity, List<Mention>> mentions = new HashMap<>();
    private final Map<KnownEntity, Double> weights = new HashMap<>();
    private final Map<NameLabel, List<KnownEntity>> byWeight = new EnumMap<>(NameLabel.class);
    private final Map<KnownEntity, String> ids = new HashMap<>();
    private final double heaviest;

    EntityRecords(AnnotatedText text, Entities entities, Voices voices) {
        this.text = text;
        this.entities = entities;
        this.voices = voices;
        this.all = ImmutableList.<KnownEntity>builder()
                .addAll(entities.all())
                .addAll(voices.knownByNoun())
                .build();
        Salience salience = new Salience(text);
        MentionRecords records = new MentionRecords(text);
        for (KnownEntity entity : all) {
            mentions.put(entity, mentionsOf(entity, voices.references(entity), records));
            weights.put(entity, salience.weight(mentions(entity), voices.quotesBy(entity)));
        }
        this.heaviest =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        for (NameLabel label : NameLabel.values()) {
            List<KnownEntity> sorted = sorted(label);
            byWeight.put(label, sorted);
            for (int i = 0; i < sorted.size(); i++) {
                ids.put(sorted.get(i), prefix(label) + (i + 1));
            }
        }
    }

    /**
     * All mentions of an entity, in text order.
     *
     * @param references the nouns and pronouns beside quotes that stand for it
     */
    private static List<Mention> mentionsOf(KnownEntity entity, Set<Mention> references, MentionRecords records) {
        List<Mention> all = new ArrayList<>(references);
        for (NameMention mention : entity.mentions()) {
            Mention record = entity.isNominal() ? records.ofNoun(mention) : records.of(mention);
            // The words beside a quote may have a noun with more of its phrase.
            if (!entity.isNominal()
                    || references.stream().noneMatch(other -> other.span().overlaps(record.span()))) {
                all.add(record);
            }
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(Mention::span), all);
    }

    /** The entities of a kind, the most central first; of equal ones the one that is named first. */
    private List<KnownEntity> sorted(NameLabel label) {
        return all.stream()
                .filter(entity -> entity.label() == label)
                .sorted(Comparator.comparingDouble((KnownEntity entity) -> -weight(entity))
                        .thenComparingInt(entity -> entity.mentions().get(0).begin()))
                .toList();
    }

    private static String prefix(NameLabel label) {
        return switch (label) {
            case PERSON -> "p";
            case ORGANIZATION -> "o";
            default -> "l";
        };
    }

    private String idOf(KnownEntity listed) {
        return id(listed).orElseThrow();
    }

    /** The id of the entity's record; empty if it has none, as a person known by a noun who speaks but once. */
    Optional<String> id(KnownEntity entity) {
        return Optional.ofNullable(ids.get(entity));
    }

    List<Person> people(RoleReader roles) {
        List<Person> people = new ArrayList<>();
        for (KnownEntity entity : of(NameLabel.PERSON)) {
            people.add(new Person(
                    idOf(entity),
                    entity.name(),
                    entity.isNominal() ? formsOf(entity) : entity.variants(),
                    entity.isNominal() ? Optional.empty() : roles.roleOf(text, entity),
                    genderOf(entity),
                    salience(entity),
                    mentions(entity)));
        }
        return people;
    }

    /** The gender that the person's names tell, or else the pronouns beside the person's quotes. */
    private Gender genderOf(KnownEntity person) {
        return person.gender() != Gender.UNKNOWN ? person.gender() : voices.gender(person);
    }

    /** The distinct nouns with their adjectives, the fullest first. */
    private List<String> formsOf(KnownEntity person) {
        return mentions(person).stream()
                .filter(mention -> mention.kind() == MentionKind.NOMINAL)
                .map(mention -> CharMatcher.whitespace().collapseFrom(mention.text(), ' '))
                .distinct()
                .sorted(Comparator.comparingInt(form -> -form.length()))
                .toList();
    }

    List<Organization> organizations() {
        List<Organization> organizations = new ArrayList<>();
        for (KnownEntity entity : of(NameLabel.ORGANIZATION)) {
            organizations.add(new Organization(
                    idOf(entity), entity.name(), entity.variants(), salience(entity), mentions(entity)));
        }
        return organizations;
    }

    List<Place> places(PlaceClassifier classifier, PlaceLocator locator) {
        List<Place> places = new ArrayList<>();
        for (KnownEntity entity : of(NameLabel.LOCATION)) {
            PlaceLocator.Location location = locator.locate(text, entities, entity);
            places.add(new Place(
                    idOf(entity),
                    entity.name(),
                    classifier.kindOf(entity),
                    location.country(),
                    location.within(),
                    entity.variants(),
                    salience(entity),
                    mentions(entity)));
        }
        return places;
    }

    private List<KnownEntity> of(NameLabel label) {
        return byWeight.getOrDefault(label, List.of());
    }

    private List<Mention> mentions(KnownEntity entity) {
        return mentions.getOrDefault(entity, List.of());
    }

    private double weight(KnownEntity entity) {
        return weights.getOrDefault(entity, 0.0);
    }

    private double salience(KnownEntity entity) {
        return Math.round(weight(entity) / heaviest * STEPS) / STEPS;
    }
}
