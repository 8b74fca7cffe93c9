package org.onrecord.internal.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;

/** A sentence of the narrator: its tokens without quoted sentences, and the places where these stood. Immutable. */
public final class Frame {

    private final int paragraph;
    private final ImmutableList<Integer> tokens;
    private final ImmutableList<Slot> slots;
    private final ImmutableMap<Integer, Slot> slotOfQuotation;
    private final BitSet quoted = new BitSet();

    /**
     * Makes a frame.
     *
     * @param paragraph index of its paragraph
     * @param tokens indices, in the text, of its tokens; quotation marks left out
     * @param slots the quotations in it, in text order
     * @param inMarks whether a token stands in marks, though in none of these quotations
     */
    Frame(int paragraph, List<Integer> tokens, List<Slot> slots, IntPredicate inMarks) {
        this.paragraph = paragraph;
        this.tokens = ImmutableList.copyOf(tokens);
        this.slots = ImmutableList.copyOf(slots);
        this.slotOfQuotation = Maps.uniqueIndex(this.slots, Slot::quotation);
        slots.forEach(slot -> quoted.set(slot.position(), slot.end()));
        for (int i = 0; i < tokens.size(); i++) {
            if (inMarks.test(tokens.get(i))) {
                quoted.set(i);
            }
        }
    }

    public int paragraph() {
        return paragraph;
    }

    public List<Integer> tokens() {
        return tokens;
    }

    public List<Slot> slots() {
        return slots;
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
        return Optional.ofNullable(slotOfQuotation.get(quotation));
    }

    /** Whether the frame token at the position stands in marks. */
    public boolean isQuoted(int position) {
        return position >= 0 && quoted.get(position);
    }
}
