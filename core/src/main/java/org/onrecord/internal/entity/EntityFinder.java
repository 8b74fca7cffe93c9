package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.CastMember;
import org.onrecord.Gender;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.Nicknames;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.PeerNames;
import org.onrecord.internal.name.ToldName;

/** Finds the entities of a text: its names, and which of them name one person, organization or place. Thread-safe. */
public final class EntityFinder {

    /** Orders the forms of a name: spelt out before initials, most words first, then most letters. */
    static final Comparator<String> FULLEST_FIRST = Comparator.comparing((String form) -> !isSpeltOut(form))
            .thenComparingInt(form -> -CharMatcher.is(' ').countIn(form))
            .thenComparingInt(form -> -form.length())
            .thenComparing(form -> form.equals(form.toUpperCase(Locale.ROOT)));

    /** So many times as often must one word be used for a person as a longer one to be the name. */
    private static final int USUAL_FORMS_LEAD = 20;

    private final Lexicons lexicons;
    private final NameFinder nameFinder;

    public EntityFinder(Lexicons lexicons, NameFinder nameFinder) {
        this.lexicons = lexicons;
        this.nameFinder = nameFinder;
    }

    /**
     * Finds the entities.
     *
     * @param quoted the tokens in quotation marks
     * @param cast people known to be in the text; each whom the text names is one person, under the name given
     * @param given names that are known beforehand: from the user's gazetteers and rules, and from labels; where two
     *     overlap, the first holds unless the other overrides
     */
    public Entities find(AnnotatedText text, BitSet quoted, CastAliases cast, List<ToldName> given) {
        ListMultimap<Integer, NameMention> castMentions = castMentions(text, cast);
        List<NameMention> others = outside(nameFinder.find(text, given), castMentions.values());
        Interruption.check();
        List<CastMember> members = cast.members();
        CastWords castWords = new CastWords(members, lexicons.people().honorifics());
        List<NameMention> names = new ArrayList<>();
        for (NameMention name : others) {
            memberOf(castWords, text, name)
                    .ifPresentOrElse(member -> castMentions.put(member, name), () -> names.add(name));
        }
        PersonGender genders = new PersonGender(text, quoted, names, lexicons);
        Collector collector = new Collector(text, quoted, genders);
        Multimaps.asMap(castMentions).forEach((member, mentions) -> collector.addMember(members.get(member), mentions));
        collector.addPeople(PersonClusterer.cluster(text, quoted, of(names, NameLabel.PERSON), genders, lexicons));
        for (NameLabel label : List.of(NameLabel.ORGANIZATION, NameLabel.LOCATION)) {
            Interruption.check();
            ThingClusterer.cluster(text, of(names, label), label, lexicons)
                    .forEach(thing -> collector.addThing(label, thing));
        }
        List<KnownEntity> all = ToldEntities.unite(collector.entities, given);
        PeopleByNoun people = PeopleByNoun.of(text, all, lexicons);
        ImmutableListMultimap<Integer, NameMention> nouns = ImmutableListMultimap.<Integer, NameMention>builder()
                .putAll(CalledByNoun.in(text, people, lexicons))
                .putAll(FamilyNouns.in(text, all, lexicons))
                .build();
        return new Entities(all, text.tokens().size(), nouns, people);
    }

    /** By the index of a member of the cast the places where one of the aliases stands. */
    private ListMultimap<Integer, NameMention> castMentions(AnnotatedText text, CastAliases cast) {
        ListMultimap<Integer, NameMention> mentions =
                MultimapBuilder.treeKeys().arrayListValues().build();
        CastFinder.find(text, cast, lexicons).forEach(mentions::putAll);
        return mentions;
    }

    /** The member of the cast whom a word without a title names, though it is none of the aliases. */
    private static Optional<Integer> memberOf(CastWords words, AnnotatedText text, NameMention name) {
        boolean bare = name.label() == NameLabel.PERSON && name.titleBegin() == name.begin();
        return bare
                ? words.memberOf(CharMatcher.whitespace()
                        .trimAndCollapseFrom(text.textOf(text.spanOf(name.begin(), name.end())), ' '))
                : Optional.empty();
    }

    /** The names that touch none of the mentions. */
    private static List<NameMention> outside(List<NameMention> names, Collection<NameMention> mentions) {
        BitSet taken = new BitSet();
        mentions.forEach(mention -> taken.set(mention.titleBegin(), mention.end()));
        return names.stream()
                .filter(name -> {
                    int next = taken.nextSetBit(name.begin());
                    return next < 0 || next >= name.end();
                })
                .toList();
    }

    /** Several words, the first of them none like "J." */
    private static boolean isSpeltOut(String form) {
        return form.indexOf(' ') > 0 && form.charAt(1) != '.';
    }

    private static List<NameMention> of(List<NameMention> names, NameLabel label) {
        return names.stream().filter(name -> name.label() == label).toList();
    }

    /** Makes the entities of one text. */
    private final class Collector {

        private final List<KnownEntity> entities = new ArrayList<>();
        private final AnnotatedText text;
        private final BitSet quoted;
        private final PersonGender genders;

        Collector(AnnotatedText text, BitSet quoted, PersonGender genders) {
            this.text = text;
            this.quoted = quoted;
            this.genders = genders;
        }

        void addMember(CastMember member, List<NameMention> mentions) {
            Gender gender = member.gender();
            if (gender == Gender.UNKNOWN) {
                gender = PersonClusterer.cluster(text, quoted, mentions, genders, lexicons).stream()
                        .map(genders::of)
                        .filter(known -> known != Gender.UNKNOWN)
                        .findFirst()
                        .orElse(Gender.UNKNOWN);
            }
            add(NameLabel.PERSON, member.name(), gender, false, mentions, variants(forms(mentions)));
        }

        void addPeople(List<PersonCluster> people) {
            Families families = new Families(text, people);
            for (PersonCluster person : people) {
                Multiset<String> forms = forms(person.mentions());
                List<String> variants = variants(forms);
                boolean family = families.isFamily(person);
                Gender gender = family ? Gender.UNKNOWN : genders.of(person);
                add(NameLabel.PERSON, nameOf(variants, forms), gender, family, person.mentions(), variants);
            }
        }

        /** The fullest form; "Jonesy", and one with a title, only where there is nothing better. */
        private String nameOf(List<String> variants, Multiset<String> forms) {
            String fullest = variants.get(0);
            return variants.stream()
                    .filter(variant -> !isTitled(variant)
                            && variants.stream().noneMatch(other -> Nicknames.isFamiliarForm(variant, other))
                            && variants.stream().noneMatch(other -> isUsualFormOf(other, variant, forms)))
                    .findFirst()
                    .filter(plain -> plain.indexOf(' ') > 0 || !isTitled(fullest))
                    .orElse(fullest);
        }

        /** Whether nearly always the one word is used where the other is as full: "Fanny", not "Frances". */
        private static boolean isUsualFormOf(String usual, String rare, Multiset<String> forms) {
            return usual.indexOf(' ') < 0
                    && rare.indexOf(' ') < 0
                    && forms.count(usual) >= USUAL_FORMS_LEAD * forms.count(rare);
        }

        /** Whether a title is a part of the form: "Earl of Clare", "Emperor Norton". */
        private boolean isTitled(String variant) {
            int space = variant.indexOf(' ');
            return PeerNames.isPeer(variant, lexicons.people().peerages())
                    || (space > 0 && lexicons.people().styles().contains(variant.substring(0, space)));
        }

        void addThing(NameLabel label, List<NameMention> mentions) {
            List<String> variants = variants(forms(mentions));
            add(label, variants.get(0), Gender.UNKNOWN, false, mentions, variants);
        }

        private void add(
                NameLabel label,
                String name,
                Gender gender,
                boolean family,
                List<NameMention> mentions,
                List<String> variants) {
            List<NameMention> inOrder = mentions.stream()
                    .sorted(Comparator.comparingInt(NameMention::begin))
                    .toList();
            entities.add(new KnownEntity(entities.size(), label, name, variants, gender, family, inOrder));
        }

        /** The forms in text order. */
        private Multiset<String> forms(List<NameMention> mentions) {
            Multiset<String> forms = LinkedHashMultiset.create();
            for (NameMention mention : mentions) {
                String form = text.textOf(text.spanOf(mention.styleBegin(), mention.end()));
                forms.add(CharMatcher.whitespace().trimAndCollapseFrom(form, ' '));
            }
            return forms;
        }

        /** The distinct forms, fullest first: most words, most letters, not all in capitals, first in the text. */
        private static List<String> variants(Multiset<String> forms) {
            return forms.elementSet().stream().sorted(FULLEST_FIRST).toList();
        }
    }
}
