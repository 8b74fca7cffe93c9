package org.onrecord.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.NameMention;
import org.onrecord.pipeline.Growth;

class EarlierNamesTest {

    private static final int NAMES = 5_000;

    private final Lexicons lexicons = Lexicons.load();

    @Test
    void findsTheLastNameBeforeAPlaceOfThoseWithAKey() {
        Entities entities = entities(organization(0, "Acme Bank", 0, 6), organization(1, "Acme Steel", 3, 9));
        EarlierNames names = names(entities);

        assertThat(names.lastBefore("bank", 0)).isEmpty();
        assertThat(names.lastBefore("bank", 1)).contains(entities.all().get(0));
        assertThat(names.lastBefore("acme", 6)).contains(entities.all().get(1));
        assertThat(names.lastBefore("acme", 9, 2))
                .extracting(NameMention::begin)
                .containsExactly(6, 3);
        assertThat(names.lastBefore("ministry", 9)).isEmpty();
    }

    @Test
    void timeGrowsWithTheNumberOfNames() {
        Entities few = banks(NAMES);
        Entities many = banks(Growth.TIMES_LONGER * NAMES);
        assertThat(Growth.timesSlower(() -> lookUp(few), () -> lookUp(many))).isLessThan(Growth.MOST_TIMES_SLOWER);
    }

    /** Looks from every place for what is named at the beginning alone. */
    private static void lookUp(Entities entities) {
        EarlierNames names = names(entities);
        for (NameMention name : entities.names()) {
            assertThat(names.lastBefore("bank0", name.end())).isPresent();
        }
    }

    private static EarlierNames names(Entities entities) {
        return new EarlierNames(
                entities,
                entity -> ImmutableSet.copyOf(
                        entity.name().toLowerCase(Locale.ROOT).split(" ")));
    }

    private Entities banks(int number) {
        return entities(IntStream.range(0, number)
                .mapToObj(i -> organization(i, "Acme Bank" + i, 2 * i))
                .toArray(KnownEntity[]::new));
    }

    private Entities entities(KnownEntity... all) {
        AnnotatedText none = new AnnotatedText("", List.of(), List.of(), List.of());
        int tokens = 2 * all.length + 10;
        return new Entities(
                List.of(all), tokens, ImmutableListMultimap.of(), PeopleByNoun.of(none, List.of(), lexicons));
    }

    private static KnownEntity organization(int index, String name, int... begins) {
        List<NameMention> mentions = IntStream.of(begins)
                .mapToObj(begin -> new NameMention(begin, begin + 1, NameLabel.ORGANIZATION, begin))
                .toList();
        return new KnownEntity(index, NameLabel.ORGANIZATION, name, List.of(name), Gender.UNKNOWN, false, mentions);
    }
}
