package org.onrecord.internal.extension;

import java.util.Optional;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.Quote;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;

/** Tells which speakers without a name of a person, organization or place are entities of users' own types. */
final class CustomSpeakers {

    private CustomSpeakers() {}

    static Extraction link(Extraction extraction) {
        return extraction.mapQuotes(quote -> linked(quote, extraction));
    }

    private static Quote linked(Quote quote, Extraction extraction) {
        Optional<Speaker> speaker =
                quote.speaker().filter(unnamed -> unnamed.entity().isEmpty() && unnamed.kind() != SpeakerKind.PRONOUN);
        if (speaker.isEmpty() || speaker.get().mention().isEmpty()) {
            return quote;
        }
        Mention words = speaker.get().mention().get();
        for (CustomEntity entity : extraction.others()) {
            for (Mention mention : entity.mentions()) {
                // The end of a noun phrase is its head: "the assistant Siri", but not "the Aspirin maker".
                if (mention.span().overlaps(words.span()) && mention.end() >= words.end()) {
                    return quote.withSpeaker(Optional.of(new Speaker(
                            entity.name(), kind(speaker.get()), Optional.of(entity.id()), Optional.of(mention))));
                }
            }
        }
        return quote;
    }

    /** What is called by its name is no mere noun; a thing that speaks is most like an organization. */
    private static SpeakerKind kind(Speaker speaker) {
        return speaker.kind() == SpeakerKind.NOMINAL ? SpeakerKind.ORGANIZATION : speaker.kind();
    }
}
