package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Dateline;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;

/**
 * Cuts the paragraphs of a text into frames.
 *
 * <p>A quoted sentence leaves an empty slot, so that “"I am late," he said.” becomes “he said.” with a slot before it,
 * which a parser reads better than the whole. Quoted words that are a part of the narrator's sentence stay in it.
 */
public final class FrameBuilder {

    /** So many tokens or slots end a frame even within a sentence, since what looks at all pairs of them takes too long. */
    private static final int LONGEST = 400;
    /** A frame of so many tokens ends at the next comma or the like, which breaks fewer clauses. */
    private static final int LONG = 300;

    private final AnnotatedText text;
    private final List<Quotation> quotations;
    private final MarkedNames names;
    private final List<Frame> frames = new ArrayList<>();
    private final Integer[] frameOfQuotation;

    private FrameBuilder(AnnotatedText text, List<Quotation> quotations, MarkedNames names) {
        this.text = text;
        this.quotations = quotations;
        this.names = names;
        this.frameOfQuotation = new Integer[quotations.size()];
    }

    /**
     * Cuts a text.
     *
     * @param names the words in marks that are no quotations; their marks are left out, since they only disturb
     */
    public static Frames build(AnnotatedText text, List<Quotation> quotations, MarkedNames names) {
        FrameBuilder builder = new FrameBuilder(text, quotations, names);
        int next = 0;
        int token = 0;
        for (int p = 0; p < text.paragraphs().size(); p++) {
            int first = next;
            while (next < quotations.size() && quotations.get(next).paragraph() == p) {
                next++;
            }
            token = builder.new ParagraphCutter(p, token).cut(first, next);
        }
        return new Frames(builder.frames, Arrays.asList(builder.frameOfQuotation));
    }

    /** Cuts one paragraph. */
    private final class ParagraphCutter {

        private final int paragraphIndex;
        private final Paragraph paragraph;
        private List<Integer> tokens = new ArrayList<>();
        private List<Slot> slots = new ArrayList<>();
        private int token;

        ParagraphCutter(int paragraphIndex, int behindLastQuotation) {
            this.paragraphIndex = paragraphIndex;
            this.paragraph = text.paragraphs().get(paragraphIndex);
            this.token = Math.max(behindLastQuotation, Dateline.end(text, paragraph));
        }

        /** Returns the index of the first token behind the paragraph and its last quotation. */
        int cut(int firstQuotation, int endQuotation) {
            for (int q = firstQuotation; q < endQuotation; q++) {
                Quotation quotation = quotations.get(q);
                narrate(text.firstTokenFrom(quotation.outer().begin()));
                if (isInline(quotation)) {
                    takeInline(q, quotation);
                } else {
                    takeOut(q, quotation);
                }
                token = Math.max(token, text.firstTokenFrom(quotation.outer().end()));
            }
            narrate(paragraph.endToken());
            close();
            return token;
        }

        private void narrate(int end) {
            while (token < end) {
                if (names.isMark(token)) {
                    token++;
                    continue;
                }
                Token current = text.token(token);
                tokens.add(token++);
                boolean pause = !current.isWord() && token < end;
                if ((current.endsSentence() && !continuesSentence()) || isFull() || (pause && isLong())) {
                    close();
                }
            }
        }

        private boolean isLong() {
            return tokens.size() >= LONG;
        }

        private boolean isFull() {
            return tokens.size() >= LONGEST || slots.size() >= LONGEST;
        }

        /** Dots within a sentence are followed by a word in lower case. */
        private boolean continuesSentence() {
            return token < paragraph.endToken()
                    && Character.isLowerCase(text.token(token).word().codePointAt(0));
        }

        private void takeInline(int index, Quotation quotation) {
            int begin = text.firstTokenFrom(quotation.inner().begin());
            int end = Math.max(begin, text.firstTokenFrom(quotation.inner().end()));
            int position = tokens.size();
            for (int t = begin; t < end; t++) {
                tokens.add(t);
            }
            slots.add(new Slot(index, position, end - begin));
            frameOfQuotation[index] = frames.size();
            boolean ended = end > begin
                    && text.token(end - 1).endsSentence()
                    && startsSentence(quotation.outer().end());
            if (ended || isFull()) {
                token = Math.max(token, text.firstTokenFrom(quotation.outer().end()));
                close();
            }
        }

        private void takeOut(int index, Quotation quotation) {
            boolean follows = hasWords();
            slots.add(new Slot(index, tokens.size(), 0));
            frameOfQuotation[index] = frames.size();
            char last = text.text().charAt(quotation.inner().end() - 1);
            boolean ended = last == '.' || last == '!' || last == '?' || last == '…';
            if ((ended && startsSentence(quotation.outer().end()) && (follows || last == '.')) || isFull()) {
                token = Math.max(token, text.firstTokenFrom(quotation.outer().end()));
                close();
            }
        }

        private boolean hasWords() {
            return tokens.stream().anyMatch(t -> text.token(t).isWord());
        }

        private boolean startsSentence(int offset) {
            int next = text.firstTokenFrom(offset);
            return next >= paragraph.endToken()
                    || !text.token(next).isWord()
                    || text.token(next).isCapitalized();
        }

        private boolean isInline(Quotation quotation) {
            int first = text.firstTokenFrom(quotation.inner().begin());
            int next = text.firstTokenFrom(quotation.outer().end());
            if (tokens.isEmpty()
                    || quotation.outer().begin() == paragraph.span().begin()
                    || next - first > LONGEST) {
                return false;
            }
            char lastInner = text.text().charAt(quotation.inner().end() - 1);
            boolean sentenceGoesOn = next < paragraph.endToken()
                    && text.token(next).isWord()
                    && !text.token(next).isCapitalized();
            if (lastInner == ',' && sentenceGoesOn && !isLowerCase(first)) {
                return false;
            }
            Token previous = text.token(tokens.get(tokens.size() - 1));
            if (previous.isComma() && resumesQuotedSentence()) {
                return false;
            }
            boolean lead = previous.isComma()
                    || previous.word().equals(":")
                    || previous.tag().equals(":");
            return (isLowerCase(first) && !previous.word().equals(":")) || (!lead && !isSentence(quotation));
        }

        /** Whether the quotation before, in this sentence, broke off within its own: “The well,” he said, “was dry.” */
        private boolean resumesQuotedSentence() {
            if (slots.isEmpty() || slots.get(slots.size() - 1).isInline()) {
                return false;
            }
            Quotation before = quotations.get(slots.get(slots.size() - 1).quotation());
            char last = text.text().charAt(before.inner().end() - 1);
            return last == ',' || last == '—' || last == '-' || Character.isLetterOrDigit(last);
        }

        private boolean isLowerCase(int token) {
            return token < text.tokens().size()
                    && Character.isLowerCase(text.token(token).word().codePointAt(0));
        }

        /** Capitalised and with a finite verb or an end of its own. */
        private boolean isSentence(Quotation quotation) {
            int begin = text.firstTokenFrom(quotation.inner().begin());
            int end = text.firstTokenFrom(quotation.inner().end());
            if (begin >= end || !text.token(begin).isCapitalized()) {
                return false;
            }
            if (text.token(end - 1).endsSentence()) {
                return true;
            }
            for (int t = begin; t < end; t++) {
                if (text.token(t).isFiniteVerb()) {
                    return true;
                }
            }
            return false;
        }

        private void close() {
            if (tokens.isEmpty() && slots.isEmpty()) {
                return;
            }
            frames.add(new Frame(paragraphIndex, tokens, slots, names::isName));
            tokens = new ArrayList<>();
            slots = new ArrayList<>();
        }
    }
}
