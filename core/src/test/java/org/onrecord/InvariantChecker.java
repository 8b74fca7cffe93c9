package org.onrecord;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.internal.extension.ExtractionCheck;

/**
 * What holds for the extraction of any text, however odd. The constructors of the records check what needs no text, and
 * {@link ExtractionCheck} what enrichers must hold to, too; this adds what OnRecord takes care of by itself.
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
        checker.violations.addAll(ExtractionCheck.violations(extraction, text.toString()));
        extraction.entities().forEach(checker::checkEntity);
        extraction.quotes().forEach(checker::checkQuote);
        checker.checkThatQuotesDiffer();
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
                // Of the others the check for enrichers tells.
                !(entity instanceof CustomEntity)
                        || Ordering.natural()
                                .isStrictlyOrdered(entity.mentions().stream()
                                        .map(Mention::span)
                                        .toList()),
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
            checkEnds(who, mention.span());
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

    // Quotes

    private void checkQuote(Quote quote) {
        String where = "Quote " + quote.id();
        quote.spans().forEach(span -> checkEnds(where, span));
        quote.speaker().ifPresent(speaker -> checkSpeaker(where, speaker));
        quote.cue().ifPresent(cue -> checkCue(where, quote, cue));
    }

    private void checkSpeaker(String where, Speaker speaker) {
        speaker.mention().ifPresent(mention -> checkEnds(where, mention.span()));
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
        extraction.entity(speaker.entity().get()).ifPresent(entity -> checkSpeakerIsEntity(where, speaker, entity));
    }

    private void checkSpeakerIsEntity(String where, Speaker speaker, Entity entity) {
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
        checkEnds(where, cue.span());
        expect(
                quote.spans().stream().noneMatch(cue.span()::overlaps),
                "%s: the cue \"%s\" at %s stands inside the quote",
                where,
                cue.text(),
                cue.span());
    }

    private void checkThatQuotesDiffer() {
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

    /** Checks that words begin and end where they stand; not where there is no text at all, which is told elsewhere. */
    private void checkEnds(String where, Span span) {
        if (span.isEmpty() || span.end() > text.length()) {
            return;
        }
        String covered = span.textIn(text);
        expect(
                !CharMatcher.whitespace().matches(covered.charAt(0))
                        && !CharMatcher.whitespace().matches(covered.charAt(covered.length() - 1)),
                "%s: there is white space at an end of %s: \"%s\"",
                where,
                span,
                covered);
    }

    private static boolean isTidy(String name) {
        return normalized(name).equals(name);
    }

    private static String normalized(CharSequence words) {
        return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    }
}
