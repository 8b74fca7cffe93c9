package org.onrecord.examples.quickstart;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.CustomEntity;
import org.onrecord.Entity;
import org.onrecord.Extraction;
import org.onrecord.Gender;
import org.onrecord.Mention;
import org.onrecord.Mood;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.Result;
import org.onrecord.Span;
import org.onrecord.Speaker;

/** What was found in a text, laid out for people, each quote and entity on as many characters as a line has. */
final class ReadableReport {

    private static final int SMALLEST_WIDTH = 40;
    private static final String INDENT = "  ";
    private static final String QUOTE_INDENT = "       ";
    private static final String ELLIPSIS = " … ";
    private static final CharMatcher MARGIN = CharMatcher.anyOf(" …");

    private final int width;

    /**
     * A report.
     *
     * @param width the most characters a line may have; a narrower one than 40 counts as 40
     */
    ReadableReport(int width) {
        this.width = Math.max(SMALLEST_WIDTH, width);
    }

    /** Returns the report of a result, in lines that end in {@code \n}. */
    String of(Result result) {
        List<String> lines = result instanceof Result.Success success
                ? lines(success.extraction())
                : List.of(title(result.id()), INDENT + "failed: " + ((Result.Failure) result).message());
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> lines(Extraction extraction) {
        List<String> lines = new ArrayList<>();
        lines.add(title(extraction.id()));
        lines.add("");
        lines.add(heading("Who said what", extraction.quotes()));
        extraction.quotes().forEach(quote -> lines.addAll(lines(quote)));
        addEntities(lines, "People", extraction.people(), ReadableReport::detail);
        addEntities(lines, "Organizations", extraction.organizations(), organization -> "");
        addEntities(lines, "Places", extraction.places(), ReadableReport::detail);
        if (!extraction.others().isEmpty()) {
            addEntities(lines, "Others", extraction.others(), CustomEntity::type);
        }
        if (!extraction.warnings().isEmpty()) {
            lines.add("");
            lines.add(heading("Warnings", extraction.warnings()));
            extraction.warnings().forEach(warning -> lines.add(INDENT + warning));
        }
        return lines;
    }

    private static String title(Optional<String> id) {
        String title = id.orElse("(no name)");
        return title + "\n" + "=".repeat(title.length());
    }

    private static String heading(String title, List<?> elements) {
        return title + " (" + elements.size() + ")";
    }

    private List<String> lines(Quote quote) {
        String who = quote.speaker().map(ReadableReport::who).orElse("(nobody named)");
        String how = quote.cue().map(cue -> ", " + oneLine(cue.text())).orElse("");
        String kind = Stream.of(kind(quote), mood(quote))
                .flatMap(Optional::stream)
                .map(word -> " [" + word + "]")
                .collect(Collectors.joining());
        String certainty = String.format(Locale.ROOT, "%4d%%  ", Math.round(quote.confidence() * 100));
        String words = String.join(ELLIPSIS, parts(quote));
        String shown = quote.kind() == QuoteKind.DIRECT ? "“" + words + "”" : words;
        return List.of(
                certainty + shortened(who + how + kind, width - certainty.length()),
                QUOTE_INDENT + shortened(shown, width - QUOTE_INDENT.length()));
    }

    private static Optional<String> kind(Quote quote) {
        return quote.kind() == QuoteKind.DIRECT ? Optional.empty() : Optional.of(lower(quote.kind()));
    }

    /** A reader would be misled without it: what is not said, or only asked. */
    private static Optional<String> mood(Quote quote) {
        return quote.mood() == Mood.STATED ? Optional.empty() : Optional.of(lower(quote.mood()));
    }

    /** The speaker, with the words of the text where they are others than the name. */
    private static String who(Speaker speaker) {
        return speaker.mention()
                .map(mention -> oneLine(mention.text()))
                .filter(words -> !words.equals(speaker.name()))
                .map(words -> oneLine(speaker.name()) + " (“" + words + "”)")
                .orElse(oneLine(speaker.name()));
    }

    /** The text of each span: a quote's text has them in order, joined by one space. */
    private static List<String> parts(Quote quote) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (Span span : quote.spans()) {
            int end = Math.min(begin + span.length(), quote.text().length());
            parts.add(oneLine(quote.text().substring(begin, end)));
            begin = Math.min(end + 1, quote.text().length());
        }
        return parts;
    }

    private <E extends Entity> void addEntities(
            List<String> lines, String title, List<E> entities, Function<E, String> detail) {
        lines.add("");
        lines.add(heading(title, entities));
        int nameWidth = Math.min(
                width / 2,
                entities.stream()
                        .mapToInt(entity -> oneLine(entity.name()).length())
                        .max()
                        .orElse(0));
        for (E entity : entities) {
            String name = shortened(oneLine(entity.name()), nameWidth);
            String mentions = mentions(entity.mentions());
            String details = detail.apply(entity);
            String line = INDENT
                    + name
                    + " ".repeat(nameWidth - name.length())
                    + INDENT
                    + mentions
                    + (details.isEmpty() ? "" : INDENT + details);
            lines.add(shortened(line.stripTrailing(), width));
        }
    }

    private static String mentions(List<Mention> mentions) {
        return String.format(Locale.ROOT, "%3d mention%s", mentions.size(), mentions.size() == 1 ? " " : "s");
    }

    private static String detail(Person person) {
        Optional<String> gender = Optional.of(person.gender())
                .filter(known -> known != Gender.UNKNOWN)
                .map(ReadableReport::lower);
        return Streams.concat(gender.stream(), person.role().map(ReadableReport::oneLine).stream())
                .collect(Collectors.joining(", "));
    }

    private static String detail(Place place) {
        return lower(place.kind());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Cuts the middle out of a text that is too long, between words where that costs little. */
    private static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int kept = limit - ELLIPSIS.length();
        int head = wordEndBefore(text, kept - kept / 3);
        int tail = wordBeginAfter(text, text.length() - kept / 3);
        return MARGIN.trimTrailingFrom(text.substring(0, head))
                + ELLIPSIS
                + MARGIN.trimLeadingFrom(text.substring(tail));
    }

    private static int wordEndBefore(String text, int offset) {
        int space = text.lastIndexOf(' ', offset);
        int end = space > offset / 2 ? space : offset;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static int wordBeginAfter(String text, int offset) {
        int space = text.indexOf(' ', offset);
        int begin = space >= 0 && space < (offset + text.length()) / 2 ? space : offset;
        return Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin;
    }
}
