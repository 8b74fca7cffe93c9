package org.onrecord.internal.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;

/**
 * The quotations of a text.
 *
 * @param all in text order; they do not overlap, one within another is part of the outer one's words
 * @param warnings about marks that are never closed: the first of them, and how many more there are
 */
public record Quotations(List<Quotation> all, List<String> warnings) {

    public Quotations {
        all = ImmutableList.copyOf(all);
        warnings = ImmutableList.copyOf(warnings);
    }

    /** The tokens of a text that stand in them. */
    public BitSet tokens(AnnotatedText text) {
        BitSet tokens = new BitSet();
        for (Quotation quotation : all) {
            int begin = text.firstTokenFrom(quotation.outer().begin());
            tokens.set(
                    begin, Math.max(begin, text.firstTokenFrom(quotation.outer().end())));
        }
        return tokens;
    }

    /** Without some of them. */
    public Quotations without(Collection<Quotation> some) {
        Set<Quotation> left = ImmutableSet.copyOf(some);
        return new Quotations(
                all.stream().filter(quotation -> !left.contains(quotation)).toList(), warnings);
    }
}
