package org.onrecord.internal.entity;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.lexicon.PersonNouns;
import org.onrecord.internal.name.TitleReader;

/**
 * The people of a text by the nouns that their titles and roles tell: "captain" for Captain Hale, "lawmaker" for Sen. Hale,
 * "vicar" for "Mr. Bunce, the vicar". Immutable.
 */
public final class PeopleByNoun {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace());

    private final ImmutableSetMultimap<String, KnownEntity> people;
    /** Under nouns for one person only. */
    private final ImmutableSetMultimap<String, KnownEntity> agreeing;

    private PeopleByNoun(ImmutableSetMultimap<String, KnownEntity> people, PersonNouns nouns) {
        this.people = people;
        this.agreeing = people.entries().stream()
                .filter(entry -> nouns.findOne(entry.getKey())
                        .filter(noun -> agree(entry.getValue().gender(), noun.gender()))
                        .isPresent())
                .collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static PeopleByNoun of(AnnotatedText text, List<KnownEntity> entities, Lexicons lexicons) {
        ImmutableSetMultimap.Builder<String, KnownEntity> people = ImmutableSetMultimap.builder();
        TitleReader titles = new TitleReader(text, lexicons);
        RoleReader roles = new RoleReader(lexicons);
        for (KnownEntity person : entities) {
            if (person.isPerson()) {
                person.mentions().stream()
                        .flatMap(mention -> titles.titlesOf(mention).stream())
                        .distinct()
                        .forEach(title -> {
                            people.put(nounOf(title), person);
                            lexicons.people().titleNouns().get(title.form()).forEach(noun -> people.put(noun, person));
                        });
                roles.roleOf(text, person)
                        .flatMap(role -> headOf(role, lexicons))
                        .ifPresent(noun -> people.put(noun, person));
            }
        }
        return new PeopleByNoun(people.build(), lexicons.people().personNouns());
    }

    /** The noun that is the title itself. */
    static String nounOf(Honorific title) {
        return CharMatcher.is('.').removeFrom(title.form()).toLowerCase(Locale.ROOT);
    }

    /** The noun for a person that heads a role: "minister" of "foreign minister of Norland". */
    private static Optional<String> headOf(String role, Lexicons lexicons) {
        String head = "";
        for (String word : WORDS.split(role.toLowerCase(Locale.ROOT))) {
            Optional<PersonNoun> noun = lexicons.people().personNouns().find(word);
            if (noun.isPresent()) {
                head = word;
            } else if (!head.isEmpty()) {
                break;
            }
        }
        return head.isEmpty() ? Optional.empty() : Optional.of(head);
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** Those who go by the noun. */
    Set<KnownEntity> get(String noun) {
        return people.get(noun);
    }

    /** Those who go by a noun for one person and may be of its gender. */
    public Set<KnownEntity> agreeing(String noun) {
        return agreeing.get(noun);
    }

    /** The nouns for one person by which somebody goes who may be of their gender. */
    public Set<String> nounsAgreeingWith(KnownEntity person) {
        return agreeing.inverse().get(person);
    }

    private static boolean agree(Gender person, Gender noun) {
        return noun == Gender.UNKNOWN || person == Gender.UNKNOWN || noun == person;
    }
}
