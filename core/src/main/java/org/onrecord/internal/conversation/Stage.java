package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.SourceKind;
import org.onrecord.internal.speech.Utterance;

/** Who is there: where people are named by the narrator, whom the utterances name, and whom they address. Immutable. */
final class Stage {

    private static final double NARRATOR_SHARE = 0.004;
    private static final int FEWEST_FIRST_PERSONS = 5;
    private static final int FAR = 5000;

    private final Scene scene;
    private final AnnotatedText text;
    private final BitSet quoted;
    private final NarratedPronouns pronouns;
    private final Map<Integer, Positions> narratedMentions = new HashMap<>();
    private final NavigableMap<Integer, Integer> personAt = new TreeMap<>();
    private final List<List<Integer>> peopleOfParagraph = new ArrayList<>();
    private final List<Set<Integer>> named = new ArrayList<>();
    private final List<Set<Integer>> addressed = new ArrayList<>();
    private final Optional<KnownEntity> narrator;
    private final boolean firstPerson;
    private final Positions narratorsMentions;

    /**
     * Reads the scene.
     *
     * @param rankings what the words around each utterance say of its speaker
     */
    Stage(Scene scene, List<Ranking> rankings) {
        this.scene = scene;
        this.text = scene.text();
        this.quoted = scene.quotedTokens();
        this.pronouns = NarratedPronouns.of(text, quoted);
        for (int p = 0; p < text.paragraphs().size(); p++) {
            peopleOfParagraph.add(new ArrayList<>());
        }
        for (KnownEntity entity : scene.entities().all()) {
            Interruption.check();
            if (entity.isPerson()) {
                place(entity);
            }
        }
        for (Utterance utterance : scene.utterances()) {
            Interruption.check();
            readNames(utterance);
        }
        this.firstPerson = isFirstPerson();
        this.narrator = findNarrator(narratorsOwn(rankings));
        this.narratorsMentions = findNarratorsMentions();
        narratedMentions.merge(narrator().entity(), narratorsMentions, Positions::and);
        narratorsMentions.stream()
                .forEach(token -> personAt.put(token, narrator().entity()));
    }

    private static BitSet narratorsOwn(List<Ranking> rankings) {
        return IntStream.range(0, rankings.size())
                .filter(u -> rankings.get(u)
                        .clearBest()
                        .filter(best -> best.source().kind() == SourceKind.NARRATOR)
                        .isPresent())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /**
     * The person who tells the story, if it is told in the first person and names him.
     *
     * @param own the indices of the utterances that are clearly the narrator's own
     */
    Optional<KnownEntity> findNarrator(BitSet own) {
        return firstPerson
                ? new NarratorName(scene, addressed, person -> narrated(person).size()).find(own)
                : Optional.empty();
    }

    /** Where a first-person narrator speaks of himself. */
    private Positions findNarratorsMentions() {
        return firstPerson
                ? new Positions(IntStream.range(0, text.tokens().size())
                        .filter(token -> !quoted.get(token) && isFirstPerson(text.token(token))))
                : Positions.NONE;
    }

    private static boolean isFirstPerson(Token token) {
        return switch (token.word()) {
            case "I", "me", "my" -> true;
            default -> false;
        };
    }

    private void place(KnownEntity person) {
        Positions narrated = new Positions(scene.entities().mentionsOf(person).stream()
                .mapToInt(NameMention::begin)
                .filter(token -> !quoted.get(token)));
        narratedMentions.put(person.index(), narrated);
        narrated.stream().forEach(token -> {
            personAt.put(token, person.index());
            List<Integer> people = peopleOfParagraph.get(text.paragraphIndex(token));
            if (!people.contains(person.index())) {
                people.add(person.index());
            }
        });
    }

    private void readNames(Utterance utterance) {
        Set<Integer> names = new HashSet<>();
        Set<Integer> vocatives = new HashSet<>();
        for (int q : utterance.quotations()) {
            Quotation quotation = scene.quotations().get(q);
            int begin = text.firstTokenFrom(quotation.inner().begin());
            int end = text.firstTokenFrom(quotation.inner().end());
            List<NameMention> all = scene.entities().names();
            for (int n = scene.entities().firstNameFrom(begin);
                    n < all.size() && all.get(n).begin() < end;
                    n++) {
                NameMention name = all.get(n);
                int entity =
                        scene.entities().entityAt(name.begin()).orElseThrow().index();
                names.add(entity);
                if (isVocative(name, begin, end)) {
                    vocatives.add(entity);
                }
            }
        }
        named.add(ImmutableSet.copyOf(names));
        addressed.add(ImmutableSet.copyOf(vocatives));
    }

    /** A name set off by commas or the ends of the quotation addresses its bearer. */
    private boolean isVocative(NameMention name, int begin, int end) {
        boolean openBefore = name.titleBegin() <= begin
                || isPause(text.token(name.titleBegin() - 1))
                || isAddress(
                        text.token(name.titleBegin() - 1),
                        name.titleBegin() - 1 <= begin || isPause(text.token(name.titleBegin() - 2)));
        boolean openBehind = name.end() >= end || isPause(text.token(name.end()));
        return openBefore && openBehind;
    }

    /** Whether the token is a mark that sets off what stands beside it. */
    static boolean isPause(Token token) {
        return !token.isWord() && !token.tag().equals("POS");
    }

    /** "Oh Lizzy", "dear Jane", "my dear Watson". */
    private static boolean isAddress(Token token, boolean first) {
        return token.tag().equals("UH")
                || token.lemma().equals("dear")
                || (first && token.lemma().equals("oh"));
    }

    private boolean isFirstPerson() {
        int narrated = 0;
        int first = 0;
        for (int t = 0; t < text.tokens().size(); t++) {
            if (!quoted.get(t)) {
                narrated++;
                if (isFirstPerson(text.token(t))) {
                    first++;
                }
            }
        }
        return first >= FEWEST_FIRST_PERSONS && first > NARRATOR_SHARE * narrated;
    }

    boolean isFirstPersonNarration() {
        return firstPerson;
    }

    /** The voice of the narrator: a person's if the text tells the name. */
    Voice narrator() {
        return narrator.map(Voice::of).orElse(Voice.NARRATOR);
    }

    /** Whether the narration shows where the voice is: a person with an entity, or the narrator himself. */
    boolean isShown(Voice voice) {
        return voice.hasEntity() || voice.equals(narrator());
    }

    /** Where a first-person narrator speaks of himself: "I", "me", "my". */
    Positions narratorsMentions() {
        return narratorsMentions;
    }

    /** The people whom the narrator names in the paragraph. */
    List<Integer> peopleIn(int paragraph) {
        return paragraph < 0 || paragraph >= peopleOfParagraph.size() ? List.of() : peopleOfParagraph.get(paragraph);
    }

    /** The people whom the utterance names. */
    Set<Integer> namedIn(int utterance) {
        return utterance < 0 || utterance >= named.size() ? Set.of() : named.get(utterance);
    }

    /** The people whom the utterance addresses. */
    Set<Integer> addressedIn(int utterance) {
        return utterance < 0 || utterance >= addressed.size() ? Set.of() : addressed.get(utterance);
    }

    private Positions narrated(int person) {
        return narratedMentions.getOrDefault(person, Positions.NONE);
    }

    /** The paragraphs between the token and the last place before it where the narrator names the person, or -1. */
    int paragraphsSinceNarrated(int person, int token) {
        OptionalInt last = narrated(person).lastBefore(token);
        return last.isEmpty()
                ? -1
                : text.paragraphIndex(Math.min(token, text.tokens().size() - 1)) - text.paragraphIndex(last.getAsInt());
    }

    /** The words between the token and the last place before it where the narrator names the person, or {@link #FAR}. */
    int wordsSinceNarrated(int person, int token) {
        OptionalInt last = narrated(person).lastBefore(token);
        return last.isEmpty() ? FAR : Math.min(FAR, token - last.getAsInt());
    }

    /** The person whom the narrator named last before the token, or -1. */
    int lastNarrated(int token) {
        Map.Entry<Integer, Integer> last = personAt.lowerEntry(token);
        return last == null ? -1 : last.getValue();
    }

    NarratedPronouns pronouns() {
        return pronouns;
    }

    /** Whether the narrator names the person from one token on and before another. */
    boolean isNarratedBetween(int person, int from, int to) {
        return narrated(person).countBetween(from, to) > 0;
    }

    /** Whether the narrator names the person in the paragraph; false where there is none. */
    boolean isNarratedIn(int person, int paragraph) {
        if (paragraph < 0 || paragraph >= text.paragraphs().size()) {
            return false;
        }
        Paragraph where = text.paragraphs().get(paragraph);
        return isNarratedBetween(person, where.firstToken(), where.endToken());
    }

    int timesNarrated(int person) {
        return narrated(person).size();
    }
}
