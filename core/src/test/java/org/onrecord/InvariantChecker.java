package org.onrecord;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holds for the extraction of any text, however odd: offsets fit the text, texts fit the offsets, references fit
 * the entities, lists are in text order. The constructors of the records check what needs no text; this checks the
 * rest.
 */
public final class InvariantChecker {
    /** Courtesy titles, which never belong to the mention of a person. */
    private static final Pattern COURTESY_TITLE =
            Pattern.compile("(?:Mr|Mrs|Ms)(?:\\.\\s*|\\s+)\\p{L}.*", Pattern.DOTALL);

    /** A possessive ending, which does not belong to the mention of a person. */
    private static final Pattern POSSESSIVE = Pattern.compile(".*['’]s", Pattern.DOTALL);

    private final CharSequence text;
    private final Extraction extraction;
    private final List<String> violations = new ArrayList<>();

    private InvariantChecker(CharSequence text, Extraction extraction) {
        this.text = text;
        this.extraction = extraction;
    }

    /**
     * Returns what does not hold, one sentence each; nothing if all is well.
     *
     * @param text the text that the extraction was made from
     */
    public static List<String> violations(CharSequence text, Extraction extraction) {
        InvariantChecker checker = new InvariantChecker(text, extraction);
        checker.checkIds();
        extraction.entities().forEach(checker::checkEntity);
        checker.checkNamesOfDifferentEntities();
        extraction.quotes().forEach(checker::checkQuote);
        checker.checkOrderOfQuotes();
        checker.checkDirectQuotesApart();
        return List.copyOf(checker.violations);
    }

    /** Throws an {@link AssertionError} that lists all violations, if there is any. */
    public static void check(CharSequence text, Extraction extraction) {
        List<String> violations = violations(text, extraction);
        if (!violations.isEmpty()) {
            throw new AssertionError("The extraction breaks invariants:\n  " + String.join("\n  ", violations)
                    + "\ntext: " + text + "\nextraction: " + extraction);
        }
    }

    private void expect(boolean condition, String message, Object... arguments) {
        if (!condition) {
            violations.add(String.format(message, arguments));
        }
    }

    private void checkIds() {
        Set<String> ids = new HashSet<>();
        for (String id : Iterables.concat(
                Iterables.transform(extraction.entities(), Entity::id),
                Iterables.transform(extraction.quotes(), Quote::id))) {
            expect(ids.add(id), "The id %s occurs twice", id);
        }
    }

    // Entities

    private void checkEntity(Entity entity) {
        String who = entity.getClass().getSimpleName() + " " + entity.id() + " (" + entity.name() + ")";
        expect(isTidy(entity.name()), "%s: the name has white space around it or in it that is not one space", who);
        expect(
                new HashSet<>(entity.variants()).size() == entity.variants().size(),
                "%s: a variant occurs twice: %s",
                who,
                entity.variants());
        expect(
                Ordering.natural()
                        .isStrictlyOrdered(
                                entity.mentions().stream().map(Mention::span).toList()),
                "%s: the mentions are not in text order: %s",
                who,
                entity.mentions());
        // The name may come from the caller, who knows the cast or the user's own types, and then need not be one of
        // them.
        if (!(entity instanceof CustomEntity) && normalized(text).contains(entity.name())) {
            expect(
                    entity.variants().contains(entity.name()),
                    "%s: the name is not among the variants %s",
                    who,
                    entity.variants());
        }
        for (Mention mention : entity.mentions()) {
            checkMention(who, mention);
            if (mention.kind() == MentionKind.NAME) {
                checkName(who, entity, mention);
            }
        }
    }

    private void checkName(String who, Entity entity, Mention mention) {
        expect(
                entity.variants().contains(normalized(mention.text())),
                "%s: the name \"%s\" at %s is not among the variants %s",
                who,
                mention.text(),
                mention.span(),
                entity.variants());
        if (entity instanceof Person) {
            expect(
                    !COURTESY_TITLE.matcher(mention.text()).matches(),
                    "%s: the mention \"%s\" at %s has a title",
                    who,
                    mention.text(),
                    mention.span());
            expect(
                    !POSSESSIVE.matcher(mention.text()).matches(),
                    "%s: the mention \"%s\" at %s has a possessive ending",
                    who,
                    mention.text(),
                    mention.span());
        }
    }

    private void checkMention(String where, Mention mention) {
        if (checkSpan(where, mention.span())) {
            expect(
                    mention.span().textIn(text).equals(mention.text()),
                    "%s: the mention \"%s\" is not what stands at %s: \"%s\"",
                    where,
                    mention.text(),
                    mention.span(),
                    mention.span().textIn(text));
        }
    }

    private void checkNamesOfDifferentEntities() {
        List<Entity> builtIn = extraction.entities().stream()
                .filter(entity -> !(entity instanceof CustomEntity))
                .toList();
        for (int i = 0; i < builtIn.size(); i++) {
            for (int j = i + 1; j < builtIn.size(); j++) {
                checkNamesApart(builtIn.get(i), builtIn.get(j));
            }
        }
    }

    private void checkNamesApart(Entity one, Entity other) {
        for (Mention a : names(one)) {
            for (Mention b : names(other)) {
                expect(
                        !a.span().overlaps(b.span()),
                        "\"%s\" at %s is a name of %s and overlaps \"%s\" at %s, a name of %s",
                        a.text(),
                        a.span(),
                        one.id(),
                        b.text(),
                        b.span(),
                        other.id());
            }
        }
    }

    private static List<Mention> names(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .toList();
    }

    // Quotes

    private void checkQuote(Quote quote) {
        String where = "Quote " + quote.id();
        boolean inText = true;
        for (Span span : quote.spans()) {
            inText &= checkSpan(where, span);
        }
        expect(
                Ordering.natural().isStrictlyOrdered(quote.spans()),
                "%s: the spans are not in text order: %s",
                where,
                quote.spans());
        if (inText) {
            String joined =
                    quote.spans().stream().map(span -> span.textIn(text)).collect(Collectors.joining(" "));
            expect(
                    joined.equals(quote.text()),
                    "%s: the text is not the spans' text joined by one space: \"%s\", but \"%s\"",
                    where,
                    quote.text(),
                    joined);
        }
        expect(
                quote.confidence() >= 0 && quote.confidence() <= 1,
                "%s: the confidence %s is no probability",
                where,
                quote.confidence());
        quote.speaker().ifPresent(speaker -> checkSpeaker(where, speaker));
        quote.cue().ifPresent(cue -> checkCue(where, quote, cue));
    }

    private void checkSpeaker(String where, Speaker speaker) {
        speaker.mention().ifPresent(mention -> checkMention(where, mention));
        if (speaker.entity().isEmpty()) {
            speaker.mention()
                    .ifPresent(mention -> expect(
                            normalized(mention.text()).equals(normalized(speaker.name())),
                            "%s: the speaker %s has no entity, so the name must be the mention's text, \"%s\"",
                            where,
                            speaker.name(),
                            mention.text()));
            return;
        }
        Optional<Entity> found = extraction.entity(speaker.entity().get());
        expect(found.isPresent(), "%s: the speaker's entity %s does not exist", where, speaker.entity());
        found.ifPresent(entity -> checkSpeakerIsEntity(where, speaker, entity));
    }

    private void checkSpeakerIsEntity(String where, Speaker speaker, Entity entity) {
        expect(
                entity.name().equals(speaker.name()),
                "%s: the speaker is called %s, but the entity %s is called %s",
                where,
                speaker.name(),
                entity.id(),
                entity.name());
        boolean fits = switch (speaker.kind()) {
            case PERSON -> entity instanceof Person || entity instanceof CustomEntity;
            case ORGANIZATION -> entity instanceof Organization || entity instanceof CustomEntity;
            case PLACE -> entity instanceof Place || entity instanceof CustomEntity;
            case GROUP -> true;
            case NOMINAL, PRONOUN -> false;
        };
        expect(fits, "%s: a speaker of kind %s cannot be the entity %s", where, speaker.kind(), entity.id());
        speaker.mention()
                .ifPresent(mention -> expect(
                        entity.mentions().stream().anyMatch(m -> m.span().equals(mention.span())),
                        "%s: the speaker's mention \"%s\" at %s is not among the mentions of %s",
                        where,
                        mention.text(),
                        mention.span(),
                        entity.id()));
    }

    private void checkCue(String where, Quote quote, Cue cue) {
        if (checkSpan(where, cue.span())) {
            expect(
                    cue.span().textIn(text).equals(cue.text()),
                    "%s: the cue \"%s\" is not what stands at %s: \"%s\"",
                    where,
                    cue.text(),
                    cue.span(),
                    cue.span().textIn(text));
        }
        expect(
                quote.spans().stream().noneMatch(cue.span()::overlaps),
                "%s: the cue \"%s\" at %s stands inside the quote",
                where,
                cue.text(),
                cue.span());
    }

    private void checkOrderOfQuotes() {
        List<Integer> begins = extraction.quotes().stream()
                .map(quote -> quote.spans().get(0).begin())
                .toList();
        expect(Ordering.natural().isOrdered(begins), "The quotes are not in text order: %s", begins);
        Set<List<Span>> seen = new HashSet<>();
        for (Quote quote : extraction.quotes()) {
            expect(seen.add(quote.spans()), "Two quotes have the spans %s", quote.spans());
        }
    }

    /** Speech may stand within speech, but no two stretches in quotation marks can cross. */
    private void checkDirectQuotesApart() {
        List<Span> spans = extraction.quotes().stream()
                .filter(quote -> quote.kind() == QuoteKind.DIRECT)
                .flatMap(quote -> quote.spans().stream())
                .sorted()
                .toList();
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span span = spans.get(i);
            expect(
                    !before.overlaps(span) || before.contains(span) || span.contains(before),
                    "Two direct quotes cross: %s and %s",
                    before,
                    span);
        }
    }

    // Spans

    /** Checks a span that stands for words; tells whether its text can be read at all. */
    private boolean checkSpan(String where, Span span) {
        if (span.end() > text.length()) {
            expect(false, "%s: %s ends after the text, which has %s characters", where, span, text.length());
            return false;
        }
        if (span.isEmpty()) {
            expect(false, "%s: %s is empty", where, span);
            return false;
        }
        String covered = span.textIn(text);
        expect(
                !CharMatcher.whitespace().matches(covered.charAt(0))
                        && !CharMatcher.whitespace().matches(covered.charAt(covered.length() - 1)),
                "%s: there is white space at an end of %s: \"%s\"",
                where,
                span,
                covered);
        expect(
                !splitsSurrogatePair(span.begin()) && !splitsSurrogatePair(span.end()),
                "%s: %s cuts a character outside the basic plane in two: \"%s\"",
                where,
                span,
                covered);
        return true;
    }

    private boolean splitsSurrogatePair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static boolean isTidy(String name) {
        return normalized(name).equals(name);
    }

    private static String normalized(CharSequence words) {
        return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    }
}
