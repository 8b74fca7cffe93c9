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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.gold.GoldQuote;
import org.onrecord.examples.evaluation.gold.GoldSpeaker;

/**
 * Counts the characters of novels who are one entity each: of those who speak at least ten quotes, the ones whose names
 * are not split between two found entities with a fifth each or more, and whose entity is not that of another one.
 *
 * <p>A found name means a character if, with or without the title before it, it is an alias of that character alone;
 * names that several characters bear are left out. A character of whom no name was found is no entity.
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
            for (Span name : predicted.entities().get(e).names()) {
                int entity = e;
                bearer(document.text(), name, bearers)
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
        if (title.find()) {
            Set<Integer> titled = bearers.get(plain(title.group(1) + " " + words));
            if (titled.size() == 1) {
                return Optional.of(titled.iterator().next());
            }
        }
        Set<Integer> all = bearers.get(plain(words));
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
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
