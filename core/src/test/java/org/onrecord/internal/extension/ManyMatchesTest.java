package org.onrecord.internal.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.pipeline.Growth.MOST_TIMES_SLOWER;
import static org.onrecord.pipeline.Growth.TIMES_LONGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.onrecord.Attributes;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Organization;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;
import org.onrecord.extension.Precedence;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.matching.EntityMatch;
import org.onrecord.pipeline.Growth;

/** The time in which the entities of a gazetteer join a text that is full of them grows with its length. */
class ManyMatchesTest {

    private static final int KNOWN = 1_000;
    /** More, since less is done with each. */
    private static final int UNKNOWN = 8_000;

    private static final int WIDTH = 20;

    /**
     * A text of lines such as "the ship N00000 yes", each a quote with its speaker, all of whom are in the gazetteer.
     *
     * @param found what was found in it before
     */
    private record Text(AnnotatedText text, Extraction found, EntityMatches matches) {

        /** One in which the pipeline has found the speakers, since they were looked for as organizations. */
        static Text ofKnownSpeakers(int names) {
            return of(names, Optional.of(SpeakerKind.ORGANIZATION));
        }

        /** One in which the speakers are mere nouns to the pipeline. */
        static Text ofUnknownSpeakers(int names) {
            return of(names, Optional.empty());
        }

        private static Text of(int names, Optional<SpeakerKind> speaksAs) {
            StringBuilder text = new StringBuilder();
            List<Organization> organizations = new ArrayList<>();
            List<Quote> quotes = new ArrayList<>();
            List<EntityMatch> matches = new ArrayList<>();
            for (int i = 0; i < names; i++) {
                int begin = text.length();
                String name = String.format("N%05d", i);
                text.append(String.format("%-" + WIDTH + "s", "the ship " + name + " yes"));
                Span nameSpan = new Span(begin + 9, begin + 15);
                Span phrase = new Span(begin, begin + 15);
                Optional<String> entity = speaksAs.map(kind -> name);
                if (entity.isPresent()) {
                    organizations.add(new Organization(
                            name, name, List.of(name), 0.5, List.of(new Mention(name, nameSpan, MentionKind.NAME))));
                }
                quotes.add(new Quote(
                        "q" + i,
                        QuoteKind.DIRECT,
                        "yes",
                        List.of(new Span(begin + 16, begin + 19)),
                        Optional.of(new Speaker(
                                entity.orElse("the ship " + name),
                                entity.isPresent() ? SpeakerKind.ORGANIZATION : SpeakerKind.NOMINAL,
                                entity,
                                Optional.of(new Mention("the ship " + name, phrase, MentionKind.NOMINAL)))),
                        Optional.empty(),
                        1));
                matches.add(new EntityMatch(
                        nameSpan,
                        name,
                        "SHIP",
                        name,
                        Optional.empty(),
                        Attributes.none(),
                        speaksAs,
                        Precedence.OVERRIDE));
            }
            return new Text(
                    new AnnotatedText(text.toString(), List.of(), List.of(), List.of()),
                    new Extraction(Optional.empty(), List.of(), organizations, List.of(), List.of(), quotes, List.of()),
                    EntityMatches.of(matches));
        }

        Extraction join() {
            return matches.addTo(found, text);
        }
    }

    @Test
    void timeGrowsWithTheNumberOfThoseThatSpeak() {
        assertJoinsInProportion(Text::ofKnownSpeakers, KNOWN);
    }

    @Test
    void timeGrowsWithTheNumberOfSpeakersWithoutAName() {
        assertJoinsInProportion(Text::ofUnknownSpeakers, UNKNOWN);
    }

    private static void assertJoinsInProportion(IntFunction<Text> texts, int names) {
        Text text = texts.apply(names);
        Text longer = texts.apply(TIMES_LONGER * names);
        Extraction joined = text.join();
        assertThat(joined.organizations()).isEmpty();
        assertThat(joined.others())
                .hasSize(names)
                .allSatisfy(entity -> assertThat(entity.type()).isEqualTo("SHIP"));
        for (int i = 0; i < names; i++) {
            Speaker speaker = joined.quotes().get(i).speaker().orElseThrow();
            assertThat(speaker.name()).isEqualTo(String.format("N%05d", i));
            assertThat(speaker.entity().orElseThrow()).startsWith("x");
        }
        assertThat(Growth.timesSlower(text::join, longer::join)).isLessThan(MOST_TIMES_SLOWER);
    }
}
