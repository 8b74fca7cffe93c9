package org.onrecord.internal.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.onrecord.pipeline.Growth.MOST_TIMES_SLOWER;
import static org.onrecord.pipeline.Growth.TIMES_LONGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.onrecord.Span;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameChances;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.pipeline.Growth;

/** The time for a transcript in which somebody else speaks in every turn grows with its length. */
class ManyLabelsTest {

    private static final int LABELS = 1_500;

    private final Lexicons lexicons = Lexicons.load();
    private final TranscriptReader reader =
            new TranscriptReader(lexicons.speech().noLabels(), lexicons.people().givenNames());

    @Test
    void timeGrowsWithTheNumberOfLabels() {
        AnnotatedText text = transcript(LABELS);
        AnnotatedText longer = transcript(TIMES_LONGER * LABELS);
        assertThat(reader.read(text)).hasSize(2 * LABELS);
        assertThat(Growth.timesSlower(() -> reader.read(text), () -> reader.read(longer)))
                .isLessThan(MOST_TIMES_SLOWER);
    }

    @Test
    void aSurnameIsTheOneFullNameThatEndsInIt() {
        assertThat(reader.read(transcript(3)))
                .extracting(Turn::speaker)
                .containsExactly("ANNA BARAA", "ANNA BARAA", "ANNA BARAB", "ANNA BARAB", "ANNA BARAC", "ANNA BARAC");
        AnnotatedText sisters = text("ANNA BARAA : Yes .", "MARY BARAA : No .", "BARAA : Perhaps .");
        assertThat(reader.read(sisters)).extracting(Turn::speaker).containsExactly("ANNA BARAA", "MARY BARAA", "BARAA");
    }

    @Test
    void anInterruptionEndsTheReading() {
        AnnotatedText text = transcript(1);
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> reader.read(text));
        } finally {
            Thread.interrupted();
        }
    }

    /** Each speaks twice, the second time under the surname. */
    private static AnnotatedText transcript(int labels) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            paragraphs.add("ANNA " + surname(i) + " : Yes .");
            paragraphs.add(surname(i) + " : No .");
        }
        return text(paragraphs.toArray(String[]::new));
    }

    private static String surname(int number) {
        StringBuilder surname = new StringBuilder();
        int rest = number;
        do {
            surname.insert(0, (char) ('A' + rest % 26));
            rest /= 26;
        } while (rest > 0);
        return "BAR" + "A".repeat(Math.max(0, 2 - surname.length())) + surname;
    }

    /** A text of paragraphs whose words are split by spaces. */
    private static AnnotatedText text(String... paragraphs) {
        List<Paragraph> read = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int offset = 0;
        for (String paragraph : paragraphs) {
            int first = tokens.size();
            int begin = offset;
            for (String word : paragraph.split(" ", -1)) {
                tokens.add(new Token(
                        word,
                        offset,
                        offset + word.length(),
                        "NNP",
                        word.toLowerCase(Locale.ROOT),
                        NameLabel.NONE,
                        NameChances.certain(NameLabel.NONE)));
                offset += word.length() + 1;
            }
            read.add(new Paragraph(new Span(begin, offset - 1), first, tokens.size()));
            sentences.add(new Sentence(first, tokens.size(), read.size() - 1));
        }
        return new AnnotatedText(String.join("\n", paragraphs), read, sentences, tokens);
    }
}
