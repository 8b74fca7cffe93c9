package org.onrecord.examples.evaluation.score;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a name is one of a character's aliases: titles aside, and by first or last name alone if no other
 * character bears it.
 */
final class NameMatcher {

    static final ImmutableSet<String> TITLES = ImmutableSet.copyOf(
            ("mr mrs ms miss dr sir lady lord madam mme mlle monsieur madame rev fr prof professor president sen senator"
                            + " rep representative gov governor secretary col colonel gen general capt captain sgt lt"
                            + " major mayor judge justice king queen prince princess pope minister uncle aunt the old"
                            + " young little")
                    .split(" "));

    private static final String LETTER = "\\p{L}\\p{N}_";
    private static final Pattern TOKEN = Pattern.compile("[" + LETTER + "'’-]+");
    private static final Pattern WORD = Pattern.compile("[" + LETTER + "]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\z");
    private static final Pattern HONORIFIC =
            Pattern.compile("[^" + LETTER + "]*(mr|mrs|miss|ms|lady|sir)(?![" + LETTER + "])");

    private final List<List<String>> characters;

    /**
     * A matcher for a text.
     *
     * @param characters the aliases of everybody in the text; an empty list if nobody says who is in it
     */
    NameMatcher(List<List<String>> characters) {
        this.characters = characters;
    }

    /** Tells whether the name means the character who has the aliases. */
    boolean matches(String name, List<String> aliases) {
        if (name.isEmpty()) {
            return false;
        }
        List<String> tokens = tokens(name);
        if (tokens.isEmpty()) {
            tokens = find(WORD, lower(name));
        }
        String plain = trimmed(name);
        for (String alias : aliases) {
            if (trimmed(alias).equals(plain) || tokens(alias).equals(tokens)) {
                return true;
            }
        }
        if (tokens.isEmpty()) {
            return false;
        }
        Optional<String> honorific = honorific(name);
        for (String alias : aliases) {
            boolean otherHonorific = honorific.isPresent()
                    && honorific(alias).isPresent()
                    && !lower(alias).startsWith(honorific.get());
            if (!otherHonorific && isShortFormOf(tokens, tokens(alias)) && !isBorneByAnother(tokens, aliases)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShortFormOf(List<String> tokens, List<String> alias) {
        if (alias.isEmpty()) {
            return false;
        }
        if (tokens.size() == 1 && alias.contains(tokens.get(0))) {
            return true;
        }
        boolean sameLastName = last(tokens).equals(last(alias));
        return sameLastName && (alias.size() == 1 || tokens.containsAll(alias) || alias.containsAll(tokens));
    }

    private boolean isBorneByAnother(List<String> tokens, List<String> aliases) {
        Set<String> own = Set.copyOf(aliases);
        return characters.stream()
                .filter(character -> !Set.copyOf(character).equals(own))
                .flatMap(List::stream)
                .map(NameMatcher::tokens)
                .anyMatch(other -> other.contains(last(tokens)) && (tokens.size() == 1 || other.equals(tokens)));
    }

    private static Optional<String> honorific(String name) {
        Matcher matcher = HONORIFIC.matcher(lower(name));
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<String> tokens(String name) {
        return find(TOKEN, lower(name)).stream()
                .filter(token -> !TITLES.contains(token))
                .map(token -> POSSESSIVE.matcher(token).replaceFirst(""))
                .toList();
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String last(List<String> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private static String trimmed(String name) {
        return CharMatcher.whitespace().trimFrom(lower(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
