package org.onrecord.internal.entity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Pronoun;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.TitleReader;

/**
 * Finds where a word for a spouse or a parent stands for a person with a name, as titles and surnames tell: "her husband"
 * behind Mrs. Hale is Mr. Hale, if there is but one, and "her mother" behind Anne Hale is Mrs. Hale. Immutable.
 */
final class FamilyNouns {

    /** Words behind which somebody else may be meant. */
    private static final int NEAR = 400;

    private static final int APPOSITION = 2;

    /** How two people of one surname belong together. */
    private enum Relation {
        HUSBAND(Gender.FEMALE, true),
        WIFE(Gender.MALE, true),
        FATHER(Gender.UNKNOWN, false),
        MOTHER(Gender.UNKNOWN, false);

        private final Gender other;
        private final boolean marriage;

        Relation(Gender other, boolean marriage) {
            this.other = other;
            this.marriage = marriage;
        }

        boolean isMale() {
            return this == HUSBAND || this == FATHER;
        }
    }

    /** A name and whom it stands for. */
    private record Named(NameMention name, KnownEntity person) {}

    /** Two people of one surname. */
    private record Couple(KnownEntity possessor, KnownEntity relative) {}

    /** A noun that stands for somebody's relative. Whoever is somebody's wife is not the mother. */
    private record Relative(int noun, Relation relation, Couple couple) {}

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final TitleReader titles;
    private final List<Named> names;
    private final Map<KnownEntity, String> surnames = new HashMap<>();
    private final SetMultimap<String, KnownEntity> wives = HashMultimap.create();
    private final SetMultimap<String, KnownEntity> husbands = HashMultimap.create();

    private FamilyNouns(AnnotatedText text, List<KnownEntity> entities, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        this.titles = new TitleReader(text, lexicons);
        List<KnownEntity> people =
                entities.stream().filter(KnownEntity::isPerson).toList();
        people.forEach(this::add);
        this.names = people.stream()
                .flatMap(person -> person.mentions().stream().map(name -> new Named(name, person)))
                .sorted(Comparator.comparingInt(named -> named.name().begin()))
                .toList();
    }

    private void add(KnownEntity person) {
        for (NameMention mention : person.mentions()) {
            PersonTitle title = PersonTitle.of(titles.titlesOf(mention), lexicons);
            String surname = text.token(mention.head()).word();
            boolean wife = title.style() == PersonTitle.Style.WIFE;
            boolean husband = title.style() == PersonTitle.Style.COURTESY && title.gender() == Gender.MALE;
            if (wife) {
                wives.put(surname, person);
            } else if (husband) {
                husbands.put(surname, person);
            }
            if (wife || husband || title.style() == PersonTitle.Style.DAUGHTER || mention.end() - mention.begin() > 1) {
                surnames.putIfAbsent(person, surname);
            }
        }
    }

    /** The nouns, by the index of the person's entity, in text order. */
    static ImmutableListMultimap<Integer, NameMention> in(
            AnnotatedText text, List<KnownEntity> entities, Lexicons lexicons) {
        return new FamilyNouns(text, entities, lexicons).nouns();
    }

    private ImmutableListMultimap<Integer, NameMention> nouns() {
        if (wives.isEmpty() && husbands.isEmpty()) {
            return ImmutableListMultimap.of();
        }
        List<Relative> relatives = new ArrayList<>();
        int behind = 0;
        for (int t = 1; t < text.tokens().size(); t++) {
            while (behind < names.size() && names.get(behind).name().begin() < t) {
                behind++;
            }
            int noun = t;
            int nextName = behind;
            if (text.token(t).isNoun() && !NounPhrases.isHyphened(text, t) && !isNamedBehind(nextName, noun)) {
                relation(noun)
                        .flatMap(relation -> relative(relation, noun, nextName))
                        .ifPresent(relatives::add);
            }
        }
        Set<Couple> couples = relatives.stream()
                .filter(relative -> relative.relation().marriage)
                .map(Relative::couple)
                .collect(Collectors.toSet());
        return relatives.stream()
                .filter(relative -> relative.relation().marriage || !couples.contains(relative.couple()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        relative -> relative.couple().relative().index(),
                        relative -> NounPhrases.mention(relative.noun())));
    }

    private Optional<Relation> relation(int noun) {
        String word = text.token(noun).word().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(lexicons.people().familyNouns().get(word)).map(Relation::valueOf);
    }

    /** Whether the name follows: "his wife, Mrs. Hale", "his wife Margaret". */
    private boolean isNamedBehind(int firstName, int noun) {
        return firstName < names.size() && names.get(firstName).name().titleBegin() <= noun + APPOSITION;
    }

    private Optional<Relative> relative(Relation relation, int noun, int nextName) {
        int possessive = NounPhrases.phraseBegin(text, noun);
        Token token = text.token(possessive);
        Optional<KnownEntity> possessor = token.tag().equals("POS")
                ? nameBefore(possessive, nextName)
                : genderOfPossessive(token).flatMap(gender -> lastNamed(gender, relation, possessive, nextName));
        return possessor.flatMap(person ->
                relative(relation, person).map(relative -> new Relative(noun, relation, new Couple(person, relative))));
    }

    private Optional<KnownEntity> nameBefore(int token, int nextName) {
        return nextName > 0 && names.get(nextName - 1).name().end() == token
                ? Optional.of(names.get(nextName - 1).person())
                : Optional.empty();
    }

    private static Optional<Gender> genderOfPossessive(Token token) {
        return Pronoun.of(token)
                .filter(Pronoun::isPossessive)
                .map(Pronoun::gender)
                .filter(gender -> gender != Gender.UNKNOWN);
    }

    /** The person named last before the token who has the gender; a mother's mother is seldom spoken of. */
    private Optional<KnownEntity> lastNamed(Gender gender, Relation relation, int token, int nextName) {
        for (int n = nextName - 1; n >= 0 && token - names.get(n).name().begin() <= NEAR; n--) {
            KnownEntity person = names.get(n).person();
            if (person.gender() == gender && (relation.marriage || !isParent(person))) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody's parent would be called so, and hardly somebody's child. */
    private boolean isParent(KnownEntity person) {
        return wives.containsValue(person) || husbands.containsValue(person);
    }

    /** The only one of the possessor's surname who has the title of a husband or a wife. */
    private Optional<KnownEntity> relative(Relation relation, KnownEntity possessor) {
        String surname = surnames.get(possessor);
        boolean possible = relation.marriage ? possessor.gender() == relation.other : !isParent(possessor);
        if (surname == null || !possible) {
            return Optional.empty();
        }
        Set<KnownEntity> titled = (relation.isMale() ? husbands : wives).get(surname);
        return titled.size() == 1 && !titled.contains(possessor)
                ? Optional.of(titled.iterator().next())
                : Optional.empty();
    }
}
