package org.onrecord.internal.transcript;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.lexicon.WordSet;
import org.onrecord.internal.matching.Folding;

/** Reads what may be a label at the start of a paragraph. */
final class LabelReader {

    private static final int LONGEST_PREFIX = 6;
    private static final int LONGEST = 14;
    private static final int LONGEST_TITLE_CASE = 4;

    private static final CharMatcher FULL_STOP = CharMatcher.is('.');
    private static final CharMatcher ROMAN_NUMBERS = CharMatcher.anyOf("IVXLC");

    private final AnnotatedText text;
    private final WordSet noLabels;

    LabelReader(AnnotatedText text, WordSet noLabels) {
        this.text = text;
        this.noLabels = noLabels;
    }

    Optional<Label> read(int index) {
        Paragraph paragraph = text.paragraphs().get(index);
        int begin = paragraph.firstToken();
        while (begin < paragraph.endToken()
                && begin - paragraph.firstToken() < LONGEST_PREFIX
                && !Character.isLetter(word(begin).codePointAt(0))) {
            begin++;
        }
        int limit = Math.min(paragraph.endToken(), begin + LONGEST);
        for (int t = begin; t < limit && !isMark(t); t++) {
            String word = word(t);
            if (word.startsWith(":") && t > begin) {
                return label(index, begin, t, t + 1, false);
            }
            boolean fullStop = word.equals(".") && t > begin && isCapitals(begin, t);
            if (fullStop || (t == begin && (word.equals("Q.") || word.equals("A.")))) {
                return t + 1 < paragraph.endToken()
                        ? label(index, begin, fullStop ? t : t + 1, t + 1, false)
                                .filter(Label::capitals)
                        : alone(index, begin, fullStop ? t : t + 1, t + 1);
            }
        }
        return alone(index, begin, paragraph.endToken(), paragraph.endToken());
    }

    private Optional<Label> alone(int paragraph, int begin, int end, int labelEnd) {
        return begin < end && end - begin <= LONGEST_TITLE_CASE && isCapitals(begin, end)
                ? label(paragraph, begin, end, labelEnd, true)
                : Optional.empty();
    }

    /** What has quotation marks is no label: “No!” he said: */
    private boolean isMark(int token) {
        return switch (word(token)) {
            case "“", "``", "”", "\"", "''" -> true;
            default -> false;
        };
    }

    private Optional<Label> label(int paragraph, int begin, int end, int labelEnd, boolean alone) {
        int nameEnd = begin;
        while (nameEnd < end && !isNameEnd(word(nameEnd))) {
            nameEnd++;
        }
        boolean capitals = isCapitals(begin, nameEnd);
        String key = key(begin, nameEnd);
        if (key.isEmpty() || isHeading(key) || (!capitals && !isTitleCase(begin, nameEnd))) {
            return Optional.empty();
        }
        return Optional.of(new Label(paragraph, begin, nameEnd, labelEnd, key, capitals, alone));
    }

    /** "NOTE", "CHAPTER IV", "IV". */
    private boolean isHeading(String key) {
        int space = key.indexOf(' ');
        String first = space < 0 ? key : key.substring(0, space);
        return noLabels.contains(key)
                || noLabels.contains(first)
                || ROMAN_NUMBERS.matchesAllOf(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static boolean isNameEnd(String word) {
        return switch (word) {
            case ",", "(", "-LRB-", "[", "-LSB-", "—", "–", "--", "-" -> true;
            default -> false;
        };
    }

    private String key(int begin, int end) {
        int last = end;
        while (last > begin && !text.token(last - 1).isWord()) {
            last--;
        }
        return last == begin
                ? ""
                : FULL_STOP
                        .removeFrom(Folding.plain(text.textOf(text.spanOf(begin, last))))
                        .toUpperCase(Locale.ROOT);
    }

    private boolean isCapitals(int begin, int end) {
        boolean letters = false;
        for (int t = begin; t < end; t++) {
            String word = word(t);
            if (word.chars().anyMatch(Character::isLowerCase)
                    && !text.token(t).word().startsWith("Mc")) {
                return false;
            }
            letters |= word.chars().anyMatch(Character::isUpperCase);
        }
        return letters;
    }

    /** A short name as it is written elsewhere: "Kaye Atwell". */
    private boolean isTitleCase(int begin, int end) {
        if (end - begin > LONGEST_TITLE_CASE) {
            return false;
        }
        for (int t = begin; t < end; t++) {
            if (!text.token(t).isCapitalized() || text.token(t).isFiniteVerb()) {
                return false;
            }
        }
        return end > begin;
    }

    private String word(int token) {
        return text.token(token).word();
    }
}
