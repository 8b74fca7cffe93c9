package org.onrecord.internal.speaker;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/** Sets the features that all candidates of an utterance share. */
final class UtteranceDescriber {

    /** A few paragraphs tell nothing of the kind of text. */
    private static final int FEWEST_PARAGRAPHS = 8;

    private final Scene scene;
    private final AnnotatedText text;
    private final NamingWords namingWords;
    private final boolean singleMarksAreUsual;
    private final double quotesPerParagraph;
    private final double quotedShare;
    private final Map<Integer, Integer> quotesOfParagraph = new HashMap<>();
    private final Map<String, Integer> firstQuoted = new HashMap<>();

    UtteranceDescriber(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.namingWords = new NamingWords(text, scene.lexicons().speech().titleTriggers());
        int quoted = 0;
        int single = 0;
        for (Quotation quotation : scene.quotations()) {
            quoted += quotation.inner().length();
            single += quotation.style().isSingle() ? 1 : 0;
            firstQuoted.putIfAbsent(
                    text.textOf(quotation.inner()), quotation.inner().begin());
            quotesOfParagraph.merge(quotation.paragraph(), 1, Integer::sum);
        }
        this.singleMarksAreUsual = single * 2 > scene.quotations().size();
        this.quotesPerParagraph = scene.quotations().size()
                / (double) Math.max(1, text.paragraphs().size());
        this.quotedShare = quoted / (double) Math.max(1, text.text().length());
    }

    Features describe(Utterance utterance, int index) {
        Features features = new Features(Feature.NAMES);
        Quotation first = scene.firstQuotation(utterance);
        Quotation last = scene.lastQuotation(utterance);
        describeWords(features, utterance, first, last);
        describeFrame(features, utterance);
        if (text.paragraphs().size() >= FEWEST_PARAGRAPHS) {
            features.set(Feature.TEXT_QUOTES_PER_PARAGRAPH, quotesPerParagraph);
            features.set(Feature.TEXT_QUOTED_SHARE, quotedShare);
        }
        features.set(Feature.QUOTES_IN_PARAGRAPH, quotesOfParagraph.getOrDefault(first.paragraph(), 1));
        if (index > 0) {
            int lastParagraph =
                    scene.lastQuotation(scene.utterances().get(index - 1)).paragraph();
            features.set(Feature.PARAGRAPHS_SINCE_LAST, Math.min(20, first.paragraph() - lastParagraph));
        }
        return features;
    }

    private void describeWords(Features features, Utterance utterance, Quotation first, Quotation last) {
        int words = 0;
        boolean finite = false;
        int capitals = 0;
        boolean personal = false;
        for (int q : utterance.quotations()) {
            int begin = text.firstTokenFrom(scene.quotations().get(q).inner().begin());
            int end = text.firstTokenFrom(scene.quotations().get(q).inner().end());
            words += end - begin;
            for (int t = begin; t < end; t++) {
                Token token = text.token(t);
                finite |= token.isFiniteVerb();
                capitals += token.isCapitalized() ? 1 : 0;
                personal |= isOfConversation(token);
            }
        }
        features.set(Feature.QUOTE_WORDS, Math.min(200, words));
        features.set(Feature.QUOTE_HAS_FINITE_VERB, finite);
        features.set(Feature.TITLE_CASE, capitals / (double) Math.max(1, words));
        features.set(Feature.LAST_CAPITALIZED, endsCapitalized(last));
        features.set(Feature.SPEAKS_OF_ITSELF, personal);
        features.set(Feature.QUOTED_BEFORE, isQuotedBefore(first));
        features.set(Feature.QUOTE_PARTS, utterance.quotations().size());
        features.set(Feature.QUOTE_SINGLE_MARKS, isInUnusualMarks(first));
        features.set(
                Feature.QUOTE_CAPITALIZED,
                Character.isUpperCase(text.text().codePointAt(first.inner().begin())));
        features.set(
                Feature.QUOTE_END, EndMark.of(text.text().charAt(first.inner().end() - 1)));
        features.set(Feature.QUOTE_RESUMED, first.resumed());
        features.set(Feature.QUOTE_UNCLOSED, last.ending() != Quotation.Ending.CLOSED);
        Paragraph firstParagraph = text.paragraphs().get(first.paragraph());
        Paragraph lastParagraph = text.paragraphs().get(last.paragraph());
        features.set(
                Feature.QUOTE_STARTS_PARAGRAPH,
                first.outer().begin() == firstParagraph.span().begin());
        features.set(
                Feature.QUOTE_ENDS_PARAGRAPH,
                last.outer().end() >= lastParagraph.span().end());
    }

    /** Whether single marks stand where others are usual, as for titles; a comma within them shows that somebody speaks. */
    private boolean isInUnusualMarks(Quotation quotation) {
        return quotation.style().isSingle()
                && !singleMarksAreUsual
                && text.text().charAt(quotation.inner().end() - 1) != ',';
    }

    /** Whether the last word begins with a capital and nothing closes it, as in a title. */
    private boolean endsCapitalized(Quotation quotation) {
        int token = text.firstTokenFrom(quotation.inner().end()) - 1;
        return token >= 0 && text.token(token).isWord() && text.token(token).isCapitalized();
    }

    private static boolean isOfConversation(Token token) {
        return switch (token.word()) {
            case "I", "we", "We", "you", "You", "my", "My", "our", "Our", "your", "Your", "me", "us" -> true;
            default -> false;
        };
    }

    /** Whether the same words were quoted earlier in the text, as terms and titles are. */
    private boolean isQuotedBefore(Quotation quotation) {
        String words = text.textOf(quotation.inner());
        Integer earliest = firstQuoted.get(words);
        return earliest != null && earliest < quotation.inner().begin();
    }

    private void describeFrame(Features features, Utterance utterance) {
        Frame frame = scene.firstFrame(utterance);
        Slot slot = frame.slotOf(utterance.first()).orElseThrow();
        features.set(Feature.QUOTE_INLINE, slot.isInline());
        int before = 0;
        int behind = 0;
        for (int i = 0; i < frame.size(); i++) {
            if (frame.token(text, i).isWord() && !frame.isQuoted(i)) {
                if (i < slot.position()) {
                    before++;
                } else {
                    behind++;
                }
            }
        }
        features.set(Feature.FRAME_WORDS, before + behind);
        features.set(Feature.FRAME_WORDS_BEFORE, before);
        features.set(Feature.FRAME_WORDS_BEHIND, behind);
        features.set(
                Feature.MARK_BEFORE,
                slot.position() == 0 ? Neighbour.NONE : Neighbour.of(frame.token(text, slot.position() - 1)));
        features.set(
                Feature.MARK_BEHIND,
                slot.end() >= frame.size() ? Neighbour.NONE : Neighbour.of(frame.token(text, slot.end())));
        features.set(Feature.NAMING_BEFORE, namingWords.before(frame, slot.position()));
    }
}
