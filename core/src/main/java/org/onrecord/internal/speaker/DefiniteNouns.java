package org.onrecord.internal.speaker;

import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.onrecord.Gender;
import org.onrecord.internal.entity.EarlierNames;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.RoleReader;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/**
 * Finds for what a noun with "the" stands: "the bank" for Steppe Commercial Bank, "the company" or "the woman" for what
 * the sentence before is about. For one text and one thread.
 */
final class DefiniteNouns {

    private final Scene scene;
    private final AnnotatedText text;
    private final PersonAntecedents people;
    private final ThingAntecedents things;
    private final Referents referents;
    private final RoleReader roles;
    private final PartyNouns parties;
    private final RoleHolders roleHolders;
    private final OrganizationNames organizations;
    private final Supplier<EarlierNames> holdersOfNouns;
    private final Map<KnownEntity, Boolean> haveRoles = new HashMap<>();
    /** For each noun the token where somebody is introduced by it first, as in "a manager". */
    private final Map<String, OptionalInt> introductions = new HashMap<>();

    DefiniteNouns(Scene scene, PersonAntecedents people, ThingAntecedents things, Referents referents) {
        this.scene = scene;
        this.text = scene.text();
        this.people = people;
        this.things = things;
        this.referents = referents;
        this.roles = new RoleReader(scene.lexicons());
        this.parties = new PartyNouns(scene, people);
        this.roleHolders = new RoleHolders(scene);
        this.organizations = new OrganizationNames(scene.entities());
        this.holdersOfNouns = Suppliers.memoize(
                () -> new EarlierNames(scene.entities(), scene.entities().peopleByNoun()::nounsAgreeingWith));
    }

    /** The entity, given who spoke last. */
    Optional<KnownEntity> find(Source source, Optional<EarlierSpeaker> last) {
        if (parties.isPartyNoun(source.head()) && hasThe(source)) {
            return parties.find(source.head(), last);
        }
        if (!isDefinite(source)) {
            return Optional.empty();
        }
        String noun = text.token(source.head()).word();
        if (source.kind() == SourceKind.ORGANIZATION_NOUN && isPlain(source)) {
            return organizations
                    .lastWith(noun, source.begin())
                    .or(() -> things.find(source.head(), last).filter(entity -> isOfKind(noun, entity)));
        }
        if (source.kind() != SourceKind.PERSON_NOUN) {
            return Optional.empty();
        }
        Set<KnownEntity> ofRole = roleHolders.of(source);
        if (!ofRole.isEmpty()) {
            return ofRole.size() == 1 ? ofRole.stream().findFirst() : lastNamed(ofRole, source.begin());
        }
        Set<KnownEntity> holders = scene.entities().peopleByNoun().agreeing(noun);
        if (holders.size() > 1 && isPlain(source) && isNamedAlone(noun, source.begin())) {
            return people.topic(source.head(), referents.genderOf(noun), last)
                    .filter(holders::contains)
                    .or(() -> lastNamed(noun, source.begin()));
        }
        if (referents.isUnnamed(source.head(), Gender.UNKNOWN)) {
            return Optional.empty();
        }
        return scene.lexicons().people().genericNouns().contains(noun)
                ? people.person(source.head(), referents.genderOf(noun), last)
                : people.topic(source.head(), referents.genderOf(noun), last).filter(person -> mayBe(source, person));
    }

    /** Who of several senators is named last before "the senator", in its paragraph or the one before. */
    private Optional<KnownEntity> lastNamed(String noun, int token) {
        return holdersOfNouns.get().lastBefore(noun, token, 1).stream()
                .filter(name -> text.paragraphIndex(token) - text.paragraphIndex(name.begin()) <= 1)
                .findFirst()
                .flatMap(name -> scene.entities().entityAt(name.begin()));
    }

    /** The same of those who hold a role. */
    private Optional<KnownEntity> lastNamed(Set<KnownEntity> holders, int token) {
        List<NameMention> names = scene.entities().names();
        int paragraph = text.paragraphIndex(token);
        for (int n = scene.entities().firstNameFrom(token) - 1; n >= 0; n--) {
            int begin = names.get(n).begin();
            if (paragraph - text.paragraphIndex(begin) > 1) {
                break;
            }
            Optional<KnownEntity> holder = scene.entities().entityAt(begin).filter(holders::contains);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    /** Whether none of the others is named together with the last of them: "Sen. Quill and Sen. Bray met. … the senator". */
    private boolean isNamedAlone(String noun, int token) {
        List<NameMention> lastTwo = holdersOfNouns.get().lastBefore(noun, token, 2);
        return lastTwo.size() < 2
                || lastTwo.get(1).end() + 1 != lastTwo.get(0).titleBegin()
                || !text.token(lastTwo.get(1).end()).tag().equals("CC");
    }

    /** Whether a noun like "the Brentham manager" may stand for a person of whom the text tells no more than a title. */
    private boolean mayBe(Source source, KnownEntity person) {
        String noun = text.token(source.head()).word();
        boolean office = scene.lexicons().people().goBetweenNouns().contains(noun)
                || scene.lexicons().people().titleNouns().containsValue(noun);
        return !referents.isInClauseOfAnother(source.head())
                && (!office || referents.isFormer(source.head()))
                && !haveRoles.computeIfAbsent(
                        person, known -> roles.descriptionOf(text, known).isPresent())
                && !isIntroducedBefore(noun, source.begin());
    }

    /** Whether the text has "a manager" before, who is somebody else. */
    private boolean isIntroducedBefore(String noun, int token) {
        OptionalInt first = introductions.computeIfAbsent(
                noun,
                word -> IntStream.range(1, text.tokens().size())
                        .filter(t -> text.token(t).word().equalsIgnoreCase(word)
                                && referents.isIndefinite(t)
                                && !referents.isBesideName(t))
                        .findFirst());
        return first.isPresent() && first.getAsInt() < token;
    }

    /** Whether it has "the" and is singular and no title: "the Minister". */
    private boolean isDefinite(Source source) {
        return hasThe(source)
                && !text.token(source.head()).tag().endsWith("S")
                && !text.token(source.head()).isCapitalized();
    }

    private boolean hasThe(Source source) {
        return text.token(source.begin()).word().equalsIgnoreCase("the");
    }

    /** "The bank", "the ailing bank", "the Paris-based bank"; a noun before it tells "the Kremlin bank" apart. */
    private boolean isPlain(Source source) {
        for (int t = source.begin() + 1; t < source.head(); t++) {
            boolean hyphened = text.token(t + 1).word().equals("-");
            if (text.token(t).isNoun() && !hyphened) {
                return false;
            }
        }
        return true;
    }

    /** Whether no name of the organization says that it is of another kind, as the Treasury Department is no company. */
    private boolean isOfKind(String noun, KnownEntity entity) {
        return entity.label() == NameLabel.ORGANIZATION
                && organizations.wordsOf(entity).stream()
                        .filter(scene.lexicons().things().organizationNouns()::contains)
                        .allMatch(noun::equals);
    }
}
