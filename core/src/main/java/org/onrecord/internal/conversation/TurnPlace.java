package org.onrecord.internal.conversation;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/**
 * Where an utterance stands.
 *
 * @param index its index in the scene
 * @param begin index of the token with which it begins
 * @param end index behind the token with which it ends
 * @param paragraphBegin index of the first token of the paragraph in which it begins
 * @param paragraphEnd index behind the last token of the paragraph in which it ends
 */
record TurnPlace(int index, Quotation first, Quotation last, int begin, int end, int paragraphBegin, int paragraphEnd) {

    static TurnPlace of(Scene scene, int index) {
        AnnotatedText text = scene.text();
        Utterance utterance = scene.utterances().get(index);
        Quotation first = scene.firstQuotation(utterance);
        Quotation last = scene.lastQuotation(utterance);
        return new TurnPlace(
                index,
                first,
                last,
                text.firstTokenFrom(first.outer().begin()),
                text.firstTokenFrom(last.outer().end()),
                text.paragraphs().get(first.paragraph()).firstToken(),
                text.paragraphs().get(last.paragraph()).endToken());
    }
}
