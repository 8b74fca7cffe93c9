package org.onrecord.internal.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.Quote;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;

/**
 * Tells which speakers without a name of a person, organization or place are entities of users' own types. For one
 * extraction.
 */
final class CustomSpeakers {

    /** The mentions of users' own entities, by where they begin. */
    private final NavigableMap<Integer, List<Named>> mentions = new TreeMap<>();

    private int longest;

    private CustomSpeakers(List<CustomEntity> entities) {
        int rank = 0;
        for (CustomEntity entity : entities) {
            for (Mention mention : entity.mentions()) {
                mentions.computeIfAbsent(mention.begin(), begin -> new ArrayList<>())
                        .add(new Named(rank, entity, mention));
                longest = Math.max(longest, mention.span().length());
                rank++;
            }
        }
    }

    /**
     * A mention of an entity.
     *
     * @param rank where it stands among all: of several that fit the first counts
     */
    private record Named(int rank, CustomEntity entity, Mention mention) {}

    static Extraction link(Extraction extraction) {
        return extraction.mapQuotes(new CustomSpeakers(extraction.others())::linked);
    }

    private Quote linked(Quote quote) {
        Optional<Speaker> unnamed =
                quote.speaker().filter(speaker -> speaker.entity().isEmpty() && speaker.kind() != SpeakerKind.PRONOUN);
        return unnamed.flatMap(Speaker::mention)
                .flatMap(words -> named(words.span()))
                .map(named -> quote.withSpeaker(
                        unnamed.map(speaker -> speaker(named.entity(), named.mention(), speaker.kind()))))
                .orElse(quote);
    }

    /** The end of a noun phrase is its head: "the assistant Siri", but not "the Aspirin maker". */
    private Optional<Named> named(Span words) {
        int first = Math.max(0, words.end() - longest);
        return mentions.subMap(first, true, words.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(named -> named.mention().span().overlaps(words)
                        && named.mention().end() >= words.end())
                .min(Comparator.comparingInt(Named::rank));
    }

    /** What is called by its name is no mere noun; a thing that speaks is most like an organization. */
    private static Speaker speaker(CustomEntity entity, Mention mention, SpeakerKind kind) {
        return new Speaker(
                entity.name(),
                kind == SpeakerKind.NOMINAL ? SpeakerKind.ORGANIZATION : kind,
                Optional.of(entity.id()),
                Optional.of(mention));
    }
}
