package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.CastMember;
import org.onrecord.internal.lexicon.Honorifics;

/** The given names and surnames that only one member of a cast has, so that they mean this one: "Okafor". Immutable. */
final class CastWords {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final Honorifics honorifics;
    private final SetMultimap<String, Integer> members = HashMultimap.create();

    CastWords(List<CastMember> cast, Honorifics honorifics) {
        this.honorifics = honorifics;
        for (int member = 0; member < cast.size(); member++) {
            CastMember one = cast.get(member);
            for (String alias : Iterables.concat(List.of(one.name()), one.aliases())) {
                learn(WORDS.splitToList(alias), member);
            }
        }
    }

    private void learn(List<String> words, int member) {
        if (words.size() > 1) {
            learn(words.get(0), member);
            learn(words.get(words.size() - 1), member);
        }
    }

    private void learn(String word, int member) {
        if (!honorifics.contains(word)) {
            members.put(word, member);
        }
    }

    /** The index of the only member with the word for a given name or surname. */
    Optional<Integer> memberOf(String word) {
        Set<Integer> possible = members.get(word);
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }
}
