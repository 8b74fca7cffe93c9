package org.onrecord.examples.evaluation.score;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.gold.GoldQuote;
import org.onrecord.examples.evaluation.gold.GoldSpeaker;

/**
 * Counts the characters of novels who are one entity each: of those who speak at least ten quotes, the ones whose
 * mentions are not split between two found entities with a fifth each or more, and whose entity is not that of another one.
 *
 * <p>A found name means a character if, with or without the title before it, it is an alias of that character alone, and
 * so does a noun ("the old mariner") with or without its adjectives. What several characters go by is left out, and so
 * is a name behind a title that is not the one the character bears with it. A character of whom no mention was found is no
 * entity.
 */
final class CharacterScore {

    private static final int FEWEST_QUOTES = 10;
    private static final double SPLIT = 0.2;
    private static final int LONGEST_TITLE = 16;
    private static final Pattern TITLE_BEFORE = Pattern.compile("(?:^|\\W)(\\p{Lu}\\p{L}+\\.?)\\s+\\z");

    private final ScoreBoard board;

    CharacterScore(ScoreBoard board) {
        this.board = board;
    }

    /** Adds a document; one without characters is left out. */
    void add(GoldDocument document, PredictedDocument predicted) {
        List<List<String>> characters = document.characters();
        if (characters.isEmpty()) {
            return;
        }
        SetMultimap<String, Integer> bearers = bearers(characters);
        List<Multiset<Integer>> entitiesOf = new ArrayList<>();
        characters.forEach(character -> entitiesOf.add(HashMultiset.create()));
        for (int e = 0; e < predicted.entities().size(); e++) {
            int entity = e;
            for (Span name : predicted.entities().get(e).names()) {
                bearer(document.text(), name, bearers)
                        .ifPresent(character -> entitiesOf.get(character).add(entity));
            }
            for (Span noun : predicted.entities().get(e).nouns()) {
                bearerOfNoun(noun.textIn(document.text()), bearers)
                        .ifPresent(character -> entitiesOf.get(character).add(entity));
            }
        }
        List<Integer> speaking = speaking(document);
        Multiset<Integer> mainEntities = HashMultiset.create();
        speaking.forEach(character -> main(entitiesOf.get(character)).ifPresent(mainEntities::add));
        for (int character : speaking) {
            Multiset<Integer> entities = entitiesOf.get(character);
            boolean isOne = main(entities)
                    .filter(main -> mainEntities.count(main) == 1 && !isSplit(entities))
                    .isPresent();
            board.share(Measures.CHARACTERS, isOne);
        }
    }

    private static SetMultimap<String, Integer> bearers(List<List<String>> characters) {
        ImmutableSetMultimap.Builder<String, Integer> bearers = ImmutableSetMultimap.builder();
        for (int c = 0; c < characters.size(); c++) {
            for (String alias : characters.get(c)) {
                bearers.put(plain(alias), c);
            }
        }
        return bearers.build();
    }

    private static Optional<Integer> bearer(String text, Span name, SetMultimap<String, Integer> bearers) {
        String words = name.textIn(text);
        Matcher title = TITLE_BEFORE.matcher(text.substring(Math.max(0, name.begin() - LONGEST_TITLE), name.begin()));
        boolean titleBefore = title.find();
        if (titleBefore) {
            Set<Integer> titled = bearers.get(plain(title.group(1) + " " + words));
            if (titled.size() == 1) {
                return Optional.of(titled.iterator().next());
            }
        }
        Optional<Integer> bearer = only(bearers.get(plain(words)));
        boolean another = titleBefore
                && isTitle(title.group(1))
                && bearer.stream().anyMatch(character -> bearsTitle(plain(words), character, bearers));
        return another ? Optional.empty() : bearer;
    }

    private static boolean isTitle(String word) {
        return NameMatcher.TITLES.contains(CharMatcher.is('.').removeFrom(word).toLowerCase(Locale.ROOT));
    }

    /** Whether an alias of the character is the name with a title: "Madame Ivers", who is not "Monsieur Ivers". */
    private static boolean bearsTitle(String name, int character, SetMultimap<String, Integer> bearers) {
        return bearers.entries().stream()
                .filter(entry -> entry.getValue() == character)
                .map(Map.Entry::getKey)
                .anyMatch(alias ->
                        alias.endsWith(" " + name) && isTitle(alias.substring(0, alias.length() - name.length() - 1)));
    }

    /** Whom a noun phrase means, by the most of its last words that are somebody's alias. */
    private static Optional<Integer> bearerOfNoun(String phrase, SetMultimap<String, Integer> bearers) {
        String rest = plain(phrase);
        while (!bearers.containsKey(rest) && rest.indexOf(' ') >= 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return only(bearers.get(rest));
    }

    private static Optional<Integer> only(Set<Integer> characters) {
        return characters.size() == 1 ? Optional.of(characters.iterator().next()) : Optional.empty();
    }

    private static String plain(String name) {
        String words = CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT);
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private static List<Integer> speaking(GoldDocument document) {
        Multiset<Set<String>> quotes = HashMultiset.create();
        for (GoldQuote quote : document.quotes().orElse(List.of())) {
            quote.speaker().map(GoldSpeaker::names).ifPresent(names -> quotes.add(Set.copyOf(names)));
        }
        List<Integer> speaking = new ArrayList<>();
        for (int c = 0; c < document.characters().size(); c++) {
            if (quotes.count(Set.copyOf(document.characters().get(c))) >= FEWEST_QUOTES) {
                speaking.add(c);
            }
        }
        return speaking;
    }

    private static Optional<Integer> main(Multiset<Integer> entities) {
        return Multisets.copyHighestCountFirst(entities).stream().findFirst();
    }

    private static boolean isSplit(Multiset<Integer> entities) {
        return entities.entrySet().stream()
                        .filter(entry -> entry.getCount() >= SPLIT * entities.size())
                        .count()
                > 1;
    }
}
