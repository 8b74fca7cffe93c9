package org.onrecord.internal.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.CustomEntity;
import org.onrecord.Entity;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Quote;
import org.onrecord.Span;

/**
 * What must hold for an extraction that somebody else made and that the records themselves cannot know: that it fits the
 * text, and that the names of people, organizations and places stand apart.
 */
final class ExtractionCheck {

    private static final int ENOUGH = 5;

    private final String text;
    private final List<String> violations = new ArrayList<>();

    private ExtractionCheck(String text) {
        this.text = text;
    }

    /** The first few things that do not hold, for a person to read; none if all is well. */
    static List<String> violations(Extraction extraction, String text) {
        ExtractionCheck check = new ExtractionCheck(text);
        for (Entity entity : extraction.entities()) {
            entity.mentions().forEach(mention -> check.checkMention("A mention of " + entity.id(), mention));
        }
        extraction.quotes().forEach(check::checkQuote);
        check.checkNamesApart(extraction);
        return check.violations.stream().limit(ENOUGH).toList();
    }

    private void checkQuote(Quote quote) {
        String where = "The quote " + quote.id();
        quote.spans().forEach(span -> fits(where, span));
        quote.cue().ifPresent(cue -> fits("The cue of " + quote.id(), cue.span()));
        quote.speaker()
                .flatMap(speaker -> speaker.mention())
                .ifPresent(mention -> checkMention("The speaker of " + quote.id(), mention));
    }

    private void checkMention(String where, Mention mention) {
        if (fits(where, mention.span()) && !mention.span().textIn(text).equals(mention.text())) {
            violations.add(where + " is \"" + mention.text() + "\", but at " + at(mention.span()) + " stands \""
                    + mention.span().textIn(text) + "\"");
        }
    }

    private boolean fits(String where, Span span) {
        if (span.isEmpty() || span.end() > text.length()) {
            violations.add(where + " stands at " + at(span) + ", which is "
                    + (span.isEmpty() ? "empty" : "outside of the text with its " + text.length() + " characters"));
            return false;
        }
        return true;
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
