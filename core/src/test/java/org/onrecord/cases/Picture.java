package org.onrecord.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.Entity;
import org.onrecord.Extraction;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.Quote;
import org.onrecord.Speaker;

/**
 * Shows all of a case for a person to read: the text with its offsets, every expectation and what is wrong with it, and
 * what was found, in the words of the case files.
 */
final class Picture {
    private Picture() {}

    /** Draws a case that does not pass. */
    static String of(String file, CaseCheck check) {
        LinguisticCase shown = check.linguisticCase();
        StringBuilder picture = new StringBuilder();
        picture.append(String.format("%s:%d: %s%n", file, shown.line(), shown.title()));
        shown.why().ifPresent(why -> picture.append(String.format("why: %s%n", why)));
        picture.append(String.format("%ntext (UTF-16 offset of each line at the left):%n%s", textOf(shown)));
        picture.append(String.format("%nexpected:%n"));
        check.outcomes().forEach(outcome -> picture.append(outcomeOf(outcome)));
        if (!check.brokenInvariants().isEmpty()) {
            picture.append(String.format("%nbroken invariants:%n"));
            check.brokenInvariants().forEach(broken -> picture.append(String.format("  %s%n", broken)));
        }
        picture.append(String.format("%nfound:%n"));
        found(check.extraction()).forEach(line -> picture.append(String.format("  %s%n", line)));
        return picture.toString();
    }

    private static String textOf(LinguisticCase shown) {
        StringBuilder numbered = new StringBuilder();
        int offset = 0;
        for (String line : shown.text().split("(?<=\n)", -1)) {
            String visible = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
            numbered.append(String.format("%5d | %s%n", offset, Escapes.encode(visible)));
            offset += line.length();
        }
        return numbered.toString();
    }

    private static String outcomeOf(Outcome outcome) {
        String mark = outcome.isMet() ? "  ok     " : "  WRONG  ";
        return mark
                + outcome.expectation().source()
                + System.lineSeparator()
                + outcome.complaints().stream()
                        .map(complaint -> String.format("           %s%n", complaint))
                        .collect(Collectors.joining());
    }

    private static List<String> found(Extraction extraction) {
        List<String> lines = new ArrayList<>();
        extraction.quotes().forEach(quote -> lines.add(quoteLine(quote)));
        extraction.people().forEach(person -> lines.add(personLine(person)));
        extraction.organizations().forEach(organization -> lines.add("organization: " + names(organization)));
        extraction.places().forEach(place -> lines.add(placeLine(place)));
        extraction.others().forEach(other -> lines.add(other.type() + ": " + names(other)));
        extraction.warnings().forEach(warning -> lines.add("warning: " + warning));
        return lines.isEmpty() ? List.of("nothing") : lines;
    }

    private static String quoteLine(Quote quote) {
        String spans = quote.spans().stream()
                .map(span -> span.begin() + "–" + span.end())
                .collect(Collectors.joining(", "));
        return "quote: " + Escapes.encode(quote.text())
                + " | kind: " + quote.kind()
                + quote.speaker().map(Picture::speakerFields).orElse(" | speaker: -")
                + quote.cue()
                        .map(cue -> " | cue: " + cue.text() + " | lemma: " + cue.lemma())
                        .orElse("")
                + String.format("   (%s at %s, confidence %.2f)", quote.id(), spans, quote.confidence());
    }

    private static String speakerFields(Speaker speaker) {
        return " | speaker: " + speaker.name() + " | speaker-kind: " + speaker.kind()
                + speaker.mention()
                        .map(mention -> " | mention: " + mention.text() + " at " + mention.begin())
                        .orElse("");
    }

    private static String personLine(Person person) {
        return "person: " + names(person)
                + person.role().map(role -> " | role: " + role).orElse("") + " | gender: " + person.gender()
                + mentions(person);
    }

    private static String placeLine(Place place) {
        return "place: " + names(place) + " | kind: " + place.kind()
                + place.country().map(country -> " | country: " + country).orElse("")
                + place.within().map(within -> " | within: " + within).orElse("");
    }

    private static String names(Entity entity) {
        return entity.name() + " = " + String.join(", ", entity.variants());
    }

    private static String mentions(Entity entity) {
        return entity.mentions().stream()
                .map(mention -> mention.text() + " at " + mention.begin())
                .collect(Collectors.joining(", ", "   (" + entity.id() + ": ", ")"));
    }
}
