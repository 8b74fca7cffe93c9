package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.TitleReader;

/**
 * Finds where a noun stands for a person with a name: one that is the title or the role of this person alone, as "the
 * captain" of Captain Hale, or "the vicar" where there is "Mr. Bunce, the vicar"; "the lady" may be anybody, Lady Hale or
 * not. Immutable.
 */
final class CalledByNoun {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace());

    /** Words behind which somebody else may be meant. */
    private static final int NEAR = 2500;

    private static final int APPOSITION = 2;

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final SetMultimap<String, KnownEntity> people = HashMultimap.create();

    private CalledByNoun(AnnotatedText text, List<KnownEntity> entities, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        TitleReader titles = new TitleReader(text, lexicons);
        RoleReader roles = new RoleReader(lexicons);
        for (KnownEntity person : entities) {
            if (person.isPerson()) {
                person.mentions().stream()
                        .flatMap(mention -> titles.titlesOf(mention).stream())
                        .forEach(title -> people.put(nounOf(title), person));
                roles.roleOf(text, person).flatMap(this::headOf).ifPresent(noun -> people.put(noun, person));
            }
        }
    }

    /** The nouns, by the index of the person's entity, in text order. */
    static ImmutableListMultimap<Integer, NameMention> in(
            AnnotatedText text, List<KnownEntity> entities, Lexicons lexicons) {
        return new CalledByNoun(text, entities, lexicons).nouns();
    }

    private String nounOf(Honorific title) {
        return lexicons.titleNouns()
                .getOrDefault(
                        title.form(),
                        CharMatcher.is('.').removeFrom(title.form()).toLowerCase(Locale.ROOT));
    }

    /** The noun for a person that heads a role: "minister" of "foreign minister of Norland". */
    private Optional<String> headOf(String role) {
        String head = "";
        for (String word : WORDS.split(role.toLowerCase(Locale.ROOT))) {
            Optional<PersonNoun> noun = lexicons.personNouns().find(word);
            if (noun.isPresent()) {
                head = word;
            } else if (!head.isEmpty()) {
                break;
            }
        }
        return head.isEmpty() ? Optional.empty() : Optional.of(head);
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
                            .filter(person -> isAbout(person, noun))
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
                && lexicons.honorifics()
                        .find(title.word())
                        .filter(Honorific::isCourtesy)
                        .filter(found -> lexicons.maritalTitles().containsKey(found.form()))
                        .isPresent()
                && !(token > 0 && isNameOrArticle(text.token(token - 1)))
                && !(token + 1 < text.tokens().size() && text.token(token + 1).isProperNoun());
    }

    private static boolean isNameOrArticle(Token token) {
        return token.isProperNoun() || token.tag().equals("DT");
    }

    /** The person with the title at a token who was named last before it, not long before. */
    private Optional<KnownEntity> lastTitled(int token) {
        return people
                .get(nounOf(lexicons.honorifics().find(text.token(token).word()).orElseThrow()))
                .stream()
                .filter(person -> isAbout(person, token))
                .max(Comparator.comparingInt(person -> lastNamed(person, token)));
    }

    private static int lastNamed(KnownEntity person, int token) {
        return person.mentions().stream()
                .mapToInt(NameMention::begin)
                .filter(begin -> begin < token)
                .max()
                .orElse(0);
    }

    /** Whether the text has named the person not long before, and does not right behind: "the captain, John Hale". */
    private static boolean isAbout(KnownEntity person, int token) {
        int last = -NEAR;
        for (NameMention mention : person.mentions()) {
            if (mention.titleBegin() <= token) {
                last = mention.end();
            } else {
                return mention.titleBegin() > token + APPOSITION && token >= last && token - last < NEAR;
            }
        }
        return token >= last && token - last < NEAR;
    }

    /** The only person whom the noun at a token may mean. */
    private Optional<KnownEntity> person(int token) {
        String noun = text.token(token).word().toLowerCase(Locale.ROOT);
        Set<KnownEntity> called = lexicons.genericNouns().contains(noun) ? Set.of() : people.get(noun);
        Optional<PersonNoun> known = lexicons.personNouns().find(noun);
        if (called.size() != 1 || known.isEmpty() || known.get().plural()) {
            return Optional.empty();
        }
        KnownEntity only = called.iterator().next();
        Gender gender = known.get().gender();
        boolean agree = gender == Gender.UNKNOWN || only.gender() == Gender.UNKNOWN || gender == only.gender();
        return agree ? Optional.of(only) : Optional.empty();
    }
}
