package org.onrecord.internal.transcript;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.Span;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.WordSet;

/** Finds the labelled turns of a text: of transcripts, interviews and plays. Thread-safe. */
public final class TranscriptReader {

    /** Who speaks on for more paragraphs without another label is the narrator. */
    private static final int MOST_PARAGRAPHS = 8;

    private final WordSet noLabels;
    private final LabelChoice choice;

    /**
     * A reader.
     *
     * @param noLabels words before a colon that name no speaker: "note"
     * @param givenNames tell people's names in capitals from headings
     */
    public TranscriptReader(WordSet noLabels, GivenNames givenNames) {
        this.noLabels = noLabels;
        this.choice = new LabelChoice(givenNames);
    }

    /** The turns of a text in their order; none if it is no transcript. */
    public List<Turn> read(AnnotatedText text) {
        LabelReader reader = new LabelReader(text, noLabels);
        List<Label> candidates = new ArrayList<>();
        for (int p = 0; p < text.paragraphs().size(); p++) {
            Interruption.check();
            reader.read(p).filter(label -> isFollowedByWords(text, label)).ifPresent(candidates::add);
        }
        List<Label> labels = choice.choose(candidates);
        SetMultimap<String, String> longer = longerByEnding(labels);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int next = i + 1 < labels.size()
                    ? labels.get(i + 1).paragraph()
                    : text.paragraphs().size();
            if (i + 1 == labels.size() || next > label.paragraph() + MOST_PARAGRAPHS || isInMarks(text, label)) {
                next = lastParagraph(text, label);
            }
            List<Span> spans = spans(text, label, next);
            if (!spans.isEmpty()) {
                turns.add(new Turn(label.nameBegin(), label.nameEnd(), fullest(label.key(), longer), spans));
            }
        }
        return turns;
    }

    /** "Upper Ferry: 1,812" is a line of a count. */
    private static boolean isFollowedByWords(AnnotatedText text, Label label) {
        int end = text.paragraphs().get(label.paragraph()).endToken();
        return label.end() >= end
                || IntStream.range(label.end(), end)
                        .anyMatch(t -> text.token(t).word().codePoints().anyMatch(Character::isLetter));
    }

    /** Whether the marks around the words tell where the speech ends: a claim that an article quotes and then checks. */
    private static boolean isInMarks(AnnotatedText text, Label label) {
        int last = text.paragraphs().get(label.paragraph()).endToken() - 1;
        return last > label.end()
                && isQuotationMark(text.token(label.end()).word())
                && isQuotationMark(text.token(last).word());
    }

    private static boolean isQuotationMark(String word) {
        return switch (word) {
            case "“", "”", "\"", "``", "''" -> true;
            default -> false;
        };
    }

    /** The labels by all that they end in: "KAYE ATWELL" by "ATWELL". */
    private static SetMultimap<String, String> longerByEnding(List<Label> labels) {
        SetMultimap<String, String> longer = HashMultimap.create();
        for (Label label : labels) {
            String key = label.key();
            for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
                longer.put(key.substring(space + 1), key);
            }
        }
        return longer;
    }

    /** The longer label that ends in the same words, if there is but one: "KAYE ATWELL" for "ATWELL". */
    private static String fullest(String key, SetMultimap<String, String> longer) {
        Set<String> all = longer.get(key);
        return all.size() == 1 ? all.iterator().next() : key;
    }

    /** Behind the last label of a dialogue only its own paragraph is its speaker's, or the next one if the label stands alone. */
    private static int lastParagraph(AnnotatedText text, Label label) {
        boolean alone = label.end() >= text.paragraphs().get(label.paragraph()).endToken();
        return Math.min(text.paragraphs().size(), label.paragraph() + (alone ? 2 : 1));
    }

    private static List<Span> spans(AnnotatedText text, Label label, int nextLabel) {
        List<Span> spans = new ArrayList<>();
        for (int p = label.paragraph(); p < nextLabel; p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            int begin = p == label.paragraph() ? label.end() : paragraph.firstToken();
            words(text, begin, paragraph.endToken()).ifPresent(spans::add);
        }
        return spans;
    }

    /** The words without marks around them; nothing if they are a stage direction or no words. */
    private static Optional<Span> words(AnnotatedText text, int from, int to) {
        int begin = behindStageDirection(text, from, to);
        int end = to;
        if (begin < end
                && isBracket(text.token(begin).word())
                && isBracket(text.token(end - 1).word())) {
            return Optional.empty();
        }
        while (begin < end && isMark(text.token(begin).word())) {
            begin++;
        }
        while (end > begin && isMark(text.token(end - 1).word())) {
            end--;
        }
        return IntStream.range(begin, end).anyMatch(t -> text.token(t).isWord())
                ? Optional.of(text.spanOf(begin, end))
                : Optional.empty();
    }

    /** Where the speech begins: "(laughs) Soup"; but brackets around what belongs to it do not end it: "[The] soup". */
    private static int behindStageDirection(AnnotatedText text, int from, int to) {
        if (from >= to || !isBracket(text.token(from).word())) {
            return from;
        }
        int closing = from + 1;
        while (closing < to && !isBracket(text.token(closing).word())) {
            closing++;
        }
        return closing + 1 < to && text.token(closing + 1).isCapitalized() ? closing + 1 : from;
    }

    private static boolean isBracket(String word) {
        return switch (word) {
            case "(", ")", "[", "]", "-LRB-", "-RRB-", "-LSB-", "-RSB-" -> true;
            default -> false;
        };
    }

    private static boolean isMark(String word) {
        return word.codePoints()
                .noneMatch(
                        c -> Character.isLetterOrDigit(c) || c == '.' || c == '?' || c == '!' || c == '…' || c == '$');
    }
}
