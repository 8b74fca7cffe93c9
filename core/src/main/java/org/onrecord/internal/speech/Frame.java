package org.onrecord.internal.speech;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;

/**
 * A sentence of the narrator: its tokens without quoted sentences, and the places where these stood.
 *
 * @param paragraph index of its paragraph
 * @param tokens indices, in the text, of its tokens; quotation marks left out
 * @param slots the quotations in it, in text order
 */
public record Frame(int paragraph, List<Integer> tokens, List<Slot> slots) {

    public Frame {
        tokens = ImmutableList.copyOf(tokens);
        slots = ImmutableList.copyOf(slots);
    }

    /** The token at a position. */
    public Token token(AnnotatedText text, int position) {
        return text.token(tokens.get(position));
    }

    public int size() {
        return tokens.size();
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    public Optional<Slot> slotOf(int quotation) {
        return slots.stream().filter(slot -> slot.quotation() == quotation).findFirst();
    }

    /** Whether the frame token at the position is one of the quoted words. */
    public boolean isQuoted(int position) {
        return slots.stream().anyMatch(slot -> slot.position() <= position && position < slot.end());
    }
}
