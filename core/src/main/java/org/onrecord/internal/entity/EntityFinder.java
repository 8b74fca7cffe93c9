package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/** Finds the entities of a text: its names, and which of them name one person, organization or place. Thread-safe. */
public final class EntityFinder {

    private final Lexicons lexicons;
    private final NameFinder nameFinder;

    public EntityFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.nameFinder = new NameFinder(lexicons);
    }

    public Entities find(AnnotatedText text) {
        List<NameMention> names = nameFinder.find(text);
        List<KnownEntity> entities = new ArrayList<>();
        PersonGender genders = new PersonGender(text, names, lexicons.givenNames());
        for (PersonCluster person : PersonClusterer.cluster(text, of(names, NameLabel.PERSON), lexicons)) {
            add(entities, text, NameLabel.PERSON, genders.of(person), person.mentions());
        }
        for (NameLabel label : List.of(NameLabel.ORGANIZATION, NameLabel.LOCATION)) {
            Collection<List<NameMention>> things = ThingClusterer.cluster(text, of(names, label), label, lexicons);
            for (List<NameMention> thing : things) {
                add(entities, text, label, Gender.UNKNOWN, thing);
            }
        }
        return new Entities(entities, text.tokens().size());
    }

    private static List<NameMention> of(List<NameMention> names, NameLabel label) {
        return names.stream().filter(name -> name.label() == label).toList();
    }

    private static void add(
            List<KnownEntity> entities, AnnotatedText text, NameLabel label, Gender gender, List<NameMention> names) {
        List<NameMention> mentions = names.stream()
                .sorted(Comparator.comparingInt(NameMention::begin))
                .toList();
        List<String> variants = variants(text, mentions);
        entities.add(new KnownEntity(entities.size(), label, variants.get(0), variants, gender, mentions));
    }

    /** The distinct forms, fullest first: most words, then most letters, then first in the text. */
    private static List<String> variants(AnnotatedText text, List<NameMention> mentions) {
        Set<String> forms = new LinkedHashSet<>();
        for (NameMention mention : mentions) {
            forms.add(text.textOf(text.spanOf(mention.begin(), mention.end())).replaceAll("\\s+", " "));
        }
        Stream<String> fullestFirst = forms.stream()
                .sorted(Comparator.comparingInt((String form) -> -form.split(" ").length)
                        .thenComparingInt(form -> -form.length()));
        return fullestFirst.toList();
    }
}
