package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/**
 * Tells which party a politician is of, by what stands beside the name: "Trent Mobley (R-Ala.)", "Ann Hale, a Michigan
 * Democrat", "Republican Sen. Bill Stone". For one text and one thread.
 */
final class Parties {

    /** Number of tokens of the longest description that is read. */
    private static final int LONGEST = 6;

    private final AnnotatedText text;
    private final ImmutableMap<String, String> nouns;
    private final Map<KnownEntity, Optional<String>> parties = new HashMap<>();

    Parties(Scene scene) {
        this.text = scene.text();
        this.nouns = scene.lexicons().people().partyNouns();
    }

    /** The party of which a noun is a member. */
    Optional<String> ofNoun(int token) {
        return Optional.ofNullable(nouns.get(text.token(token).word()));
    }

    /** The party that the text first tells with one of the person's names. */
    Optional<String> of(KnownEntity person) {
        return parties.computeIfAbsent(
                person,
                known -> known.mentions().stream()
                        .flatMap(name -> Stream.concat(behind(name), before(name)))
                        .findFirst());
    }

    private Stream<String> behind(NameMention name) {
        int limit = Math.min(text.sentenceOf(name.head()).endToken(), name.end() + 1 + LONGEST);
        boolean described = name.end() < limit
                && switch (text.token(name.end()).word()) {
                    case ",", "(" -> true;
                    default -> false;
                };
        return described
                ? IntStream.range(name.end() + 1, limit)
                        .takeWhile(t -> text.token(t).isWord() || isHyphen(t))
                        .boxed()
                        .flatMap(t -> ofNoun(t).or(() -> ofAbbreviation(t)).stream())
                : Stream.empty();
    }

    private Stream<String> before(NameMention name) {
        return IntStream.rangeClosed(Math.max(0, name.titleBegin() - 1), name.begin())
                .boxed()
                .flatMap(t -> ofNoun(t).stream());
    }

    /** The party of "R-Ala." and the like. */
    private Optional<String> ofAbbreviation(int token) {
        return Optional.of(text.token(token).word()).filter(word -> isHyphen(token + 1) && nouns.containsValue(word));
    }

    private boolean isHyphen(int token) {
        return token < text.tokens().size() && text.token(token).word().equals("-");
    }
}
