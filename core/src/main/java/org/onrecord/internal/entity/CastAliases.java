package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.CastMember;

/**
 * The names and aliases of a cast, without regard to case, each of which means one member. One that several were given
 * means the first of them who has it as a word of the own name, or else the first. One that is a word of another's name but
 * not of the own means this other, if there is only one: "Hall" is Peter Hall even if Maria Lindqvist was given it. Immutable.
 */
public final class CastAliases {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final ImmutableList<CastMember> members;
    private final Map<String, Integer> meant = new LinkedHashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    private CastAliases(ImmutableList<CastMember> members) {
        this.members = members;
    }

    public static CastAliases of(List<CastMember> cast) {
        SetMultimap<String, Integer> given = LinkedHashMultimap.create();
        SetMultimap<String, Integer> bearers = HashMultimap.create();
        Map<String, String> spellings = new LinkedHashMap<>();
        for (int member = 0; member < cast.size(); member++) {
            CastMember one = cast.get(member);
            for (String alias : Iterables.concat(List.of(one.name()), one.aliases())) {
                if (alias.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    given.put(key(alias), member);
                    spellings.putIfAbsent(key(alias), alias);
                }
            }
            bearers.put(key(one.name()), member);
            for (String word : WORDS.split(key(one.name()))) {
                bearers.put(word, member);
            }
        }
        CastAliases aliases = new CastAliases(ImmutableList.copyOf(cast));
        spellings.forEach((key, alias) -> aliases.decide(alias, given.get(key), bearers.get(key)));
        return aliases;
    }

    private static String key(String alias) {
        return alias.toLowerCase(Locale.ROOT);
    }

    private void decide(String alias, Set<Integer> given, Set<Integer> bearers) {
        Set<Integer> both = Sets.intersection(given, bearers);
        Set<Integer> possible = both.isEmpty() ? Sets.union(given, bearers) : given;
        int member;
        if (both.isEmpty()) {
            member = (bearers.size() == 1 ? bearers : given).iterator().next();
        } else {
            member = both.iterator().next();
        }
        meant.put(key(alias), member);
        if (possible.size() > 1) {
            warnings.add(warning(alias, possible, member));
        }
    }

    private String warning(String alias, Collection<Integer> possible, int meant) {
        String name = members.get(meant).name();
        Set<String> names = possible.stream()
                .map(member -> members.get(member).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.size() == 1
                ? "the cast names " + name + " " + possible.size() + " times; name each person once"
                : "the cast's name \"" + alias + "\" may mean " + String.join(" or ", names) + "; it is taken for "
                        + name;
    }

    /** The cast, in its order. */
    List<CastMember> members() {
        return members;
    }

    /** All names and aliases in lower case. */
    Set<String> all() {
        return meant.keySet();
    }

    /** The index of the member whom an alias, in lower case, means. */
    int memberOf(String alias) {
        return Objects.requireNonNull(meant.get(alias));
    }

    /** About aliases that may mean several members. */
    public List<String> warnings() {
        return ImmutableList.copyOf(warnings);
    }
}
