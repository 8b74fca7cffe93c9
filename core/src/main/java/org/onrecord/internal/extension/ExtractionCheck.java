package org.onrecord.internal.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.CustomEntity;
import org.onrecord.Entity;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Quote;
import org.onrecord.Span;
import org.onrecord.Speaker;

/**
 * What must hold for an extraction that somebody else made and that the records themselves cannot know: that it fits the
 * text, that lists are in text order, that speakers bear their entities' names, and that the names of people,
 * organizations and places stand apart. What only OnRecord's own extractions must hold to is no part of it.
 */
public final class ExtractionCheck {

    private final String text;
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private ExtractionCheck(String text) {
        this.text = text;
    }

    /** What does not hold, for a person to read; nothing if all is well. */
    public static List<String> violations(Extraction extraction, String text) {
        ExtractionCheck check = new ExtractionCheck(text);
        extraction.entities().forEach(check::checkEntity);
        extraction.quotes().forEach(check::checkQuote);
        check.checkOrder(extraction.quotes());
        check.checkNamesApart(extraction);
        return List.copyOf(check.violations);
    }

    private void checkEntity(Entity entity) {
        entities.put(entity.id(), entity);
        entity.mentions().forEach(mention -> checkMention("A mention of " + entity.id(), mention));
        if (!(entity instanceof CustomEntity)) {
            checkOrder(entity);
        }
    }

    private void checkOrder(Entity entity) {
        for (int i = 1; i < entity.mentions().size(); i++) {
            Span before = entity.mentions().get(i - 1).span();
            Span span = entity.mentions().get(i).span();
            if (before.compareTo(span) >= 0) {
                violations.add("The mentions of " + entity.id() + " are not in text order: " + at(before)
                        + " comes before " + at(span));
            }
        }
    }

    private void checkOrder(List<Quote> quotes) {
        for (int i = 1; i < quotes.size(); i++) {
            Span before = quotes.get(i - 1).spans().get(0);
            Span span = quotes.get(i).spans().get(0);
            if (before.begin() > span.begin()) {
                violations.add("The quotes are not in text order: "
                        + quotes.get(i - 1).id() + " at " + at(before) + " comes before "
                        + quotes.get(i).id() + " at " + at(span));
            }
        }
    }

    private void checkQuote(Quote quote) {
        boolean fits = true;
        for (Span span : quote.spans()) {
            fits &= fits("The quote " + quote.id(), span);
        }
        if (fits) {
            checkText(quote);
        }
        quote.cue().ifPresent(cue -> checkWords("The cue of " + quote.id(), cue.text(), cue.span()));
        quote.speaker().ifPresent(speaker -> checkSpeaker("The speaker of " + quote.id(), speaker));
    }

    private void checkText(Quote quote) {
        String words = quote.spans().stream().map(span -> span.textIn(text)).collect(Collectors.joining(" "));
        if (!words.equals(quote.text())) {
            violations.add("The text of " + quote.id() + " is \"" + quote.text()
                    + "\", which is not that of its spans, joined by one space: \"" + words + "\"");
        }
    }

    private void checkSpeaker(String where, Speaker speaker) {
        speaker.mention().ifPresent(mention -> checkMention(where, mention));
        speaker.entity()
                .map(entities::get)
                .filter(entity -> !entity.name().equals(speaker.name()))
                .ifPresent(entity -> violations.add(where + " is called " + speaker.name() + ", but its entity "
                        + entity.id() + " is called " + entity.name()));
    }

    private void checkMention(String where, Mention mention) {
        checkWords(where, mention.text(), mention.span());
    }

    private void checkWords(String where, String words, Span span) {
        if (fits(where, span) && !span.textIn(text).equals(words)) {
            violations.add(
                    where + " is \"" + words + "\", but at " + at(span) + " stands \"" + span.textIn(text) + "\"");
        }
    }

    private boolean fits(String where, Span span) {
        if (span.isEmpty() || span.end() > text.length()) {
            violations.add(where + " stands at " + at(span) + ", which is "
                    + (span.isEmpty() ? "empty" : "outside of the text with its " + text.length() + " characters"));
            return false;
        }
        if (splitsSurrogatePair(span.begin()) || splitsSurrogatePair(span.end())) {
            violations.add(
                    where + " stands at " + at(span) + ", which cuts a character outside the basic plane in two");
            return false;
        }
        return true;
    }

    private boolean splitsSurrogatePair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    /** A name of an entity of one of the built-in kinds. */
    private record Name(Entity entity, Mention mention) {}

    private void checkNamesApart(Extraction extraction) {
        List<Name> names = extraction.entities().stream()
                .filter(entity -> !(entity instanceof CustomEntity))
                .flatMap(ExtractionCheck::names)
                .sorted(Comparator.comparing(name -> name.mention().span()))
                .toList();
        for (int i = 1; i < names.size(); i++) {
            Name one = names.get(i - 1);
            Name other = names.get(i);
            if (one.mention().span().overlaps(other.mention().span())) {
                violations.add(describe(one) + " overlaps " + describe(other));
            }
        }
    }

    private static Stream<Name> names(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> new Name(entity, mention));
    }

    private static String describe(Name name) {
        return "\"" + name.mention().text() + "\" at " + at(name.mention().span()) + ", a name of "
                + name.entity().id() + ",";
    }

    private static String at(Span span) {
        return span.begin() + ".." + span.end();
    }
}
