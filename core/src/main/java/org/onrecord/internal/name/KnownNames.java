package org.onrecord.internal.name;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.extension.CaseMatching;
import org.onrecord.extension.EntityTypes;
import org.onrecord.extension.Gazetteer;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.matching.PhraseMatch;
import org.onrecord.internal.matching.PhraseMatcher;
import org.onrecord.internal.matching.PhraseSearch;

/**
 * Finds the places, bodies and media that the tagger misses though everybody knows them: "Kyiv", "the Group of seven",
 * "HuffPost". Only names that are nothing else, and only where no capital beside them makes them a part of a longer name.
 *
 * <p>The names are those of the word lists, as gazetteers like the users'. Thread-safe.
 */
final class KnownNames implements NameRule {

    private static final int FEWEST_WORDS_OF_BODY = 3;
    private static final int SHORTEST_ACRONYM = 2;
    private static final int SHORTEST_PLACE = 4;
    private static final int SHORTEST_CAPITALS = 3;

    private final ImmutableList<Known> inOrder;

    /** Names of one kind, of so many words or more. */
    private record Known(PhraseMatcher phrases, NameLabel label, int fewestWords) {}

    private KnownNames(Known... inOrder) {
        this.inOrder = ImmutableList.copyOf(inOrder);
    }

    static KnownNames of(Lexicons lexicons) {
        NotNames notNames = new NotNames(lexicons);
        Stream<String> bodies = lexicons.things().acronyms().organizationNames().stream();
        Stream<String> acronyms = lexicons.things().acronyms().organizations().stream()
                .filter(acronym -> acronym.length() >= SHORTEST_ACRONYM)
                .filter(acronym -> !notNames.isNoName(acronym, NameLabel.ORGANIZATION));
        Stream<String> places = lexicons.things().placeNames().forms().stream()
                .filter(form -> form.length() >= SHORTEST_PLACE)
                .filter(form -> !lexicons.things().ambiguousPlaces().containsKey(form))
                .filter(form -> !lexicons.things().placeNames().isDemonym(form))
                .filter(form -> !notNames.isNoName(form, NameLabel.LOCATION));
        return new KnownNames(
                new Known(
                        phrases(bodies, EntityTypes.ORGANIZATION, CaseMatching.IGNORE),
                        NameLabel.ORGANIZATION,
                        FEWEST_WORDS_OF_BODY),
                new Known(
                        phrases(
                                lexicons.things().newsMedia().words().stream(),
                                EntityTypes.ORGANIZATION,
                                CaseMatching.EXACT),
                        NameLabel.ORGANIZATION,
                        1),
                new Known(phrases(acronyms, EntityTypes.ORGANIZATION, CaseMatching.EXACT), NameLabel.ORGANIZATION, 1),
                new Known(phrases(places, EntityTypes.PLACE, CaseMatching.EXACT), NameLabel.LOCATION, 1));
    }

    private static PhraseMatcher phrases(Stream<String> phrases, String type, CaseMatching caseMatching) {
        Gazetteer.Builder gazetteer = Gazetteer.builder().caseMatching(caseMatching);
        phrases.forEach(phrase -> gazetteer.entry(phrase, type));
        return new PhraseMatcher(gazetteer.build());
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        inOrder.forEach(known -> put(known, text, board));
    }

    private static void put(Known known, AnnotatedText text, NameBoard board) {
        PhraseSearch search = known.phrases().in(text);
        int token = 0;
        while (token < text.tokens().size()) {
            Optional<PhraseMatch> name = text.token(token).isCapitalized() && !board.isName(token)
                    ? search.longestFrom(
                            token,
                            phrase -> phrase.words() >= known.fewestWords()
                                    && board.isFree(phrase.begin(), phrase.end())
                                    && isName(text, phrase))
                    : Optional.empty();
            name.ifPresent(phrase -> board.put(phrase.begin(), phrase.end(), known.label()));
            token = name.map(PhraseMatch::end).orElse(token + 1);
        }
    }

    /** Whether the words are a name, and not a part of a longer one. */
    private static boolean isName(AnnotatedText text, PhraseMatch phrase) {
        Sentence sentence = text.sentenceOf(phrase.begin());
        return (phrase.words() > 1 || text.token(phrase.begin()).isProperNoun() || isAcronym(text, phrase.begin()))
                && (phrase.begin() == sentence.firstToken() || isApart(text.token(phrase.begin() - 1)))
                && (phrase.end() == sentence.endToken() || isApart(text.token(phrase.end())));
    }

    /** Whether a word all in capitals is none of many: "WHO" is a question only where a whole line is in capitals. */
    private static boolean isAcronym(AnnotatedText text, int token) {
        Sentence sentence = text.sentenceOf(token);
        String word = text.token(token).word();
        return word.length() >= SHORTEST_CAPITALS
                && Forms.isInCapitals(word)
                && (token == sentence.firstToken()
                        || !Forms.isInCapitals(text.token(token - 1).word()))
                && (token + 1 == sentence.endToken()
                        || !Forms.isInCapitals(text.token(token + 1).word()));
    }

    private static boolean isApart(Token neighbour) {
        return !neighbour.isProperNoun() && !neighbour.word().equals("-");
    }
}
