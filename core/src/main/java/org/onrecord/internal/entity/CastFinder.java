package org.onrecord.internal.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.CastMember;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Finds the people whom a caller knows to be in the text, under all their aliases.
 *
 * <p>Of aliases that begin at one word the longest wins; an alias of several people is the first one's. Aliases are
 * compared without regard to case, but a name must be capitalised in the text unless the alias itself opens with an
 * article ("the old man"). Titles are left out of the mentions.
 */
final class CastFinder {

    private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final ListMultimap<String, Alias> aliases = ArrayListMultimap.create();

    private CastFinder(AnnotatedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
    }

    /** The words of an alias, in lower case, and the index of the member who bears it. */
    private record Alias(List<String> words, int member) {}

    /** For each member of the cast, by index, where the text names the member; without members that it does not name. */
    static Map<Integer, List<NameMention>> find(AnnotatedText text, List<CastMember> cast, Lexicons lexicons) {
        CastFinder finder = new CastFinder(text, lexicons);
        for (int member = 0; member < cast.size(); member++) {
            finder.learn(cast.get(member).name(), member);
            for (String alias : cast.get(member).aliases()) {
                finder.learn(alias, member);
            }
        }
        for (String first : finder.aliases.keySet()) {
            finder.aliases.get(first).sort(Comparator.comparingInt(alias -> -alias.words.size()));
        }
        return finder.search();
    }

    private void learn(String name, int member) {
        List<String> words = WORDS.splitToList(name.toLowerCase(Locale.ROOT));
        if (!words.isEmpty()) {
            aliases.put(words.get(0), new Alias(words, member));
        }
    }

    private Map<Integer, List<NameMention>> search() {
        Map<Integer, List<NameMention>> found = new HashMap<>();
        int token = 0;
        while (token < text.tokens().size()) {
            Optional<Alias> alias = aliasAt(token);
            if (alias.isPresent()) {
                int end = token + alias.get().words().size();
                found.computeIfAbsent(alias.get().member(), m -> new ArrayList<>())
                        .add(mention(token, end));
                token = end;
            } else {
                token++;
            }
        }
        return ImmutableSortedMap.copyOf(found);
    }

    private Optional<Alias> aliasAt(int token) {
        return aliases.get(text.token(token).word().toLowerCase(Locale.ROOT)).stream()
                .filter(alias -> stands(alias, token))
                .findFirst();
    }

    private boolean stands(Alias alias, int token) {
        if (token + alias.words.size() > text.tokens().size()) {
            return false;
        }
        boolean common = alias.words.get(0).equals("the") || alias.words.get(0).equals("a");
        for (int i = 0; i < alias.words.size(); i++) {
            Token word = text.token(token + i);
            boolean small = Character.isLowerCase(word.word().codePointAt(0));
            if (!word.word().toLowerCase(Locale.ROOT).equals(alias.words.get(i))
                    || (small && !common && (i == 0 || i == alias.words.size() - 1))) {
                return false;
            }
        }
        return true;
    }

    private NameMention mention(int begin, int end) {
        TitleReader titles = new TitleReader(text, lexicons);
        int nameBegin = begin;
        int length = titles.titleLength(nameBegin, end);
        while (length > 0 && nameBegin + length < end) {
            nameBegin += length;
            length = titles.titleLength(nameBegin, end);
        }
        return new NameMention(nameBegin, end, NameLabel.PERSON, begin);
    }
}
