package org.onrecord.internal.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.Span;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.entity.PlaceClassifier;
import org.onrecord.internal.entity.RoleReader;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;

/** Makes the records of people, organizations and places, and knows their ids. */
final class EntityRecords {

    private final AnnotatedText text;
    private final Map<KnownEntity, String> ids = new HashMap<>();
    private final ListMultimap<KnownEntity, Mention> references =
            MultimapBuilder.hashKeys().arrayListValues().build();

    EntityRecords(AnnotatedText text, Entities entities) {
        this.text = text;
        Map<NameLabel, Integer> counts = new HashMap<>();
        for (KnownEntity entity : entities.all()) {
            int number = counts.merge(entity.label(), 1, Integer::sum);
            ids.put(entity, prefix(entity.label()) + number);
        }
    }

    private static String prefix(NameLabel label) {
        return switch (label) {
            case PERSON -> "p";
            case ORGANIZATION -> "o";
            default -> "l";
        };
    }

    String id(KnownEntity entity) {
        return ids.getOrDefault(entity, "");
    }

    /** Notes that a pronoun or noun refers to the entity. */
    void refer(KnownEntity entity, Mention mention) {
        if (!references.containsEntry(entity, mention)) {
            references.put(entity, mention);
        }
    }

    List<Person> people(Entities entities, RoleReader roles) {
        List<Person> people = new ArrayList<>();
        for (KnownEntity entity : of(entities, NameLabel.PERSON)) {
            Optional<String> role = roles.roleOf(text, entity);
            people.add(
                    new Person(id(entity), entity.name(), entity.variants(), role, entity.gender(), mentions(entity)));
        }
        return people;
    }

    List<Organization> organizations(Entities entities) {
        List<Organization> organizations = new ArrayList<>();
        for (KnownEntity entity : of(entities, NameLabel.ORGANIZATION)) {
            organizations.add(new Organization(id(entity), entity.name(), entity.variants(), mentions(entity)));
        }
        return organizations;
    }

    List<Place> places(Entities entities, PlaceClassifier classifier) {
        List<Place> places = new ArrayList<>();
        for (KnownEntity entity : of(entities, NameLabel.LOCATION)) {
            places.add(new Place(
                    id(entity), entity.name(), classifier.kindOf(entity), entity.variants(), mentions(entity)));
        }
        return places;
    }

    private static List<KnownEntity> of(Entities entities, NameLabel label) {
        return entities.all().stream().filter(entity -> entity.label() == label).toList();
    }

    private List<Mention> mentions(KnownEntity entity) {
        List<Mention> mentions = new ArrayList<>(references.get(entity));
        for (NameMention name : entity.mentions()) {
            Span span = text.spanOf(name.begin(), name.end());
            mentions.add(new Mention(text.textOf(span), span, MentionKind.NAME));
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(Mention::span), mentions);
    }
}
