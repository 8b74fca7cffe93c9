package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The names of a text by how they begin and end, so that the longer ones for which a short one may stand are found without
 * comparing all with all: a directory names thousands.
 */
final class LongerNames {

    /** The fewest letters to which a word is clipped. */
    static final int SHORTEST_CLIP = 4;

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.is('-')));

    private final ImmutableListMultimap<String, String> byBeginning;
    private final ImmutableListMultimap<String, String> byLastWord;
    private final ImmutableListMultimap<String, String> byInitials;
    private final ImmutableListMultimap<String, String> inLowerCase;

    LongerNames(Collection<String> names) {
        this.byBeginning = Multimaps.index(names, LongerNames::beginning);
        this.byLastWord = Multimaps.index(names, name -> name.substring(name.lastIndexOf(' ') + 1));
        this.byInitials = Multimaps.index(names, LongerNames::initials);
        this.inLowerCase = Multimaps.index(names, name -> name.toLowerCase(Locale.ROOT));
    }

    static List<String> words(String name) {
        return WORDS.splitToList(name);
    }

    /** Those with the first word of the name, or with one of which this may be clipped, the name itself included. */
    ImmutableList<String> withBeginningOf(String name) {
        return byBeginning.get(beginning(name));
    }

    /** Those of which this is the last word. */
    ImmutableList<String> withLastWord(String word) {
        return byLastWord.get(word);
    }

    ImmutableList<String> withInitials(String letters) {
        return byInitials.get(letters);
    }

    ImmutableList<String> equalButForCase(String name) {
        return inLowerCase.get(name.toLowerCase(Locale.ROOT));
    }

    private static String beginning(String name) {
        String first = WORDS.split(name).iterator().next();
        return first.substring(0, Math.min(first.length(), SHORTEST_CLIP));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : WORDS.split(name)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
