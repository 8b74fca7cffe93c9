package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableList;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;

/**
 * How an utterance follows the one before it.
 *
 * @param gap how far behind it
 * @param afterJoined whether the one before stands in the paragraph of the one before that
 * @param afterAct whether the narrator has somebody act between the two, in a sentence of its own
 * @param startsParagraph whether the utterance starts a paragraph
 */
public record Sequel(Gap gap, boolean afterJoined, boolean afterAct, boolean startsParagraph) {

    /** All there are, in the order of {@link #index}. */
    public static final ImmutableList<Sequel> ALL = all();

    /** How many paragraphs behind. */
    public enum Gap {
        /** without a word between the two */
        NONE(-1),
        SAME_PARAGRAPH(0),
        NEXT_PARAGRAPH(1),
        SECOND_PARAGRAPH(2),
        NEAR(4),
        FAR(8),
        FARTHER(Integer.MAX_VALUE);

        private final int most;

        Gap(int most) {
            this.most = most;
        }

        static Gap of(int paragraphs) {
            for (Gap gap : values()) {
                if (gap != NONE && paragraphs <= gap.most) {
                    return gap;
                }
            }
            return FARTHER;
        }
    }

    private static ImmutableList<Sequel> all() {
        ImmutableList.Builder<Sequel> all = ImmutableList.builder();
        boolean[] both = {false, true};
        for (Gap gap : Gap.values()) {
            for (boolean joined : both) {
                for (boolean act : both) {
                    for (boolean starts : both) {
                        all.add(new Sequel(gap, joined, act, starts));
                    }
                }
            }
        }
        return all.build();
    }

    static Sequel of(Talk talk, int utterance) {
        Scene scene = talk.scene();
        Quotation first = scene.firstQuotation(scene.utterances().get(utterance));
        int paragraphBegin =
                scene.text().paragraphs().get(first.paragraph()).span().begin();
        return new Sequel(
                gap(scene, utterance),
                gap(scene, utterance - 1).most <= 0,
                utterance > 0 && isAfterAct(talk, utterance),
                first.outer().begin() == paragraphBegin);
    }

    private static boolean isAfterAct(Talk talk, int utterance) {
        Scene scene = talk.scene();
        AnnotatedText text = scene.text();
        Quotation before = scene.lastQuotation(scene.utterances().get(utterance - 1));
        Quotation first = scene.firstQuotation(scene.utterances().get(utterance));
        int from =
                text.sentenceOf(text.firstTokenFrom(before.outer().end()) - 1).endToken();
        int to = text.firstTokenFrom(first.outer().begin());
        return talk.acting().isAnyActing(from, to);
    }

    private static Gap gap(Scene scene, int utterance) {
        if (utterance <= 0) {
            return Gap.FARTHER;
        }
        Quotation before = scene.lastQuotation(scene.utterances().get(utterance - 1));
        Quotation first = scene.firstQuotation(scene.utterances().get(utterance));
        int paragraphs = first.paragraph() - before.paragraph();
        return paragraphs == 0 && scene.text().areSideBySide(before.outer(), first.outer())
                ? Gap.NONE
                : Gap.of(paragraphs);
    }

    /** Where it stands among all. */
    @SuppressWarnings("EnumOrdinal") // the order is that of the rows of the weights
    public int index() {
        return ((gap.ordinal() * 2 + (afterJoined ? 1 : 0)) * 2 + (afterAct ? 1 : 0)) * 2 + (startsParagraph ? 1 : 0);
    }
}
