package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.NameMention;

/**
 * Finds where a noun stands for a person with a name: one that is the title or the role of this person alone, as "the
 * captain" of Captain Hale, or "the vicar" where there is "Mr. Bunce, the vicar"; "the lady" may be anybody, Lady Hale or
 * not. Immutable.
 */
final class CalledByNoun {

    /** Words behind which somebody else may be meant. */
    private static final int NEAR = 2500;

    private static final int SOON = 800;

    private static final int APPOSITION = 2;

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final PeopleByNoun people;

    private CalledByNoun(AnnotatedText text, PeopleByNoun people, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        this.people = people;
    }

    /** The nouns, by the index of the person's entity, in text order. */
    static ImmutableListMultimap<Integer, NameMention> in(AnnotatedText text, PeopleByNoun people, Lexicons lexicons) {
        return new CalledByNoun(text, people, lexicons).nouns();
    }

    private ImmutableListMultimap<Integer, NameMention> nouns() {
        ImmutableListMultimap.Builder<Integer, NameMention> nouns = ImmutableListMultimap.builder();
        if (people.isEmpty()) {
            return nouns.build();
        }
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                int noun = t;
                if (isTitleAlone(noun)) {
                    lastTitled(noun).ifPresent(person -> nouns.put(person.index(), NounPhrases.mention(noun)));
                } else if (noun > sentence.firstToken() && NounPhrases.isDefinite(text, sentence, noun)) {
                    person(noun)
                            .filter(person -> isAbout(person, noun) || isNamedSoon(person, noun))
                            .ifPresent(person -> nouns.put(person.index(), NounPhrases.mention(noun)));
                }
            }
        }
        return nouns.build();
    }

    /** Whether a title stands where a name would: "Mademoiselle laughed". */
    private boolean isTitleAlone(int token) {
        Token title = text.token(token);
        return title.isProperNoun()
                && title.isCapitalized()
                && lexicons.people()
                        .honorifics()
                        .find(title.word())
                        .filter(Honorific::isCourtesy)
                        .filter(found -> lexicons.people().maritalTitles().containsKey(found.form()))
                        .isPresent()
                && !(token > 0 && isNameOrArticle(text.token(token - 1)))
                && !(token + 1 < text.tokens().size() && text.token(token + 1).isProperNoun());
    }

    private static boolean isNameOrArticle(Token token) {
        return token.isProperNoun() || token.tag().equals("DT");
    }

    /** The person with the title at a token who was named last before it, not long before. */
    private Optional<KnownEntity> lastTitled(int token) {
        Honorific title =
                lexicons.people().honorifics().find(text.token(token).word()).orElseThrow();
        return people.get(PeopleByNoun.nounOf(title)).stream()
                .filter(person -> isAbout(person, token))
                .max(Comparator.comparingInt(person -> lastNamed(person, token)));
    }

    private static int lastNamed(KnownEntity person, int token) {
        int before = person.countMentionsBefore(token);
        return before == 0 ? 0 : person.mentions().get(before - 1).begin();
    }

    /** Whether the text has named the person not long before, and does not right behind: "the captain, John Hale". */
    private static boolean isAbout(KnownEntity person, int token) {
        List<NameMention> mentions = person.mentions();
        int next = person.countMentionsBefore(token + 1);
        while (next < mentions.size() && mentions.get(next).titleBegin() <= token) {
            next++;
        }
        if (next == 0 || (next < mentions.size() && mentions.get(next).titleBegin() <= token + APPOSITION)) {
            return false;
        }
        int last = mentions.get(next - 1).end();
        return token >= last && token - last < NEAR;
    }

    /** Whether a text that begins with "the captain" tells soon which captain. */
    private static boolean isNamedSoon(KnownEntity person, int token) {
        NameMention first = person.mentions().get(0);
        return first.titleBegin() > token + APPOSITION && first.begin() - token < SOON;
    }

    /** The only person whom the noun at a token may mean. */
    private Optional<KnownEntity> person(int token) {
        String noun = text.token(token).word().toLowerCase(Locale.ROOT);
        Set<KnownEntity> called = lexicons.people().genericNouns().contains(noun) ? Set.of() : people.agreeing(noun);
        return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
    }
}
