package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Pronoun;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.NounPhrase;

/** Finds the words of a frame that may name a speaker: its names, pronouns and noun phrases. */
public final class SourceFinder {

    private final AnnotatedText text;
    private final Entities entities;
    private final Lexicons lexicons;

    public SourceFinder(AnnotatedText text, Entities entities, Lexicons lexicons) {
        this.text = text;
        this.entities = entities;
        this.lexicons = lexicons;
    }

    public List<Source> find(FrameAnalysis analysis) {
        List<Source> sources = new ArrayList<>();
        List<Integer> tokens = analysis.frame().tokens();
        List<NounPhrase> phrases = analysis.phrases().stream()
                .filter(phrase -> !analysis.frame().isQuoted(Collections.binarySearch(tokens, phrase.begin()))
                        && !isOfPersonBefore(phrase))
                .toList();
        for (int p = 0; p < phrases.size(); p++) {
            addAll(sources, phrases.get(p), endOfWhole(phrases, p), tokens);
        }
        addNamesOutsidePhrases(sources, analysis.frame());
        addCouples(sources);
        sources.removeIf(source -> isTopicLabel(source, analysis.frame()));
        return sources;
    }

    /** "On the budget: “We are ready.”": what is spoken about. */
    private boolean isTopicLabel(Source source, Frame frame) {
        int position = Collections.binarySearch(frame.tokens(), source.begin());
        return position > 0
                && IntStream.range(0, position - 1)
                        .noneMatch(p -> frame.token(text, p).isWord())
                && isAbout(frame.token(text, position - 1))
                && source.end() < text.tokens().size()
                && text.token(source.end()).word().equals(":");
    }

    private static boolean isAbout(Token preposition) {
        return switch (preposition.word()) {
            case "On", "About", "Regarding" -> true;
            default -> false;
        };
    }

    /** Whether the phrase only tells more of a person, in brackets behind the name: "Elena Corso (R-Norland)". */
    private boolean isOfPersonBefore(NounPhrase phrase) {
        int bracket = phrase.begin() - 1;
        return bracket > 0
                && text.token(bracket).word().equals("(")
                && phrase.end() < text.tokens().size()
                && text.token(phrase.end()).word().equals(")")
                && entities.nameAt(bracket - 1)
                        .filter(name -> name.label() == NameLabel.PERSON)
                        .isPresent();
    }

    /** Names that the tagger does not take for nouns: "Devine declared", "Will wrote". */
    private void addNamesOutsidePhrases(List<Source> sources, Frame frame) {
        for (int i = 0; i < frame.size(); i++) {
            int token = frame.tokens().get(i);
            Optional<NameMention> name = entities.nameAt(token).filter(found -> found.begin() == token);
            if (name.isPresent()
                    && !frame.isQuoted(i)
                    && isWithin(frame.tokens(), name.get())
                    && sources.stream().noneMatch(source -> source.begin() <= token && token < source.end())) {
                sources.add(sourceOf(name.get()));
            }
        }
        sources.sort(Comparator.comparingInt(Source::begin));
    }

    /** Two people named together, who may speak together: "Elaine Corso and Bill Haddad". */
    private void addCouples(List<Source> sources) {
        for (int i = 0; i + 1 < sources.size(); i++) {
            Source one = sources.get(i);
            Source other = sources.get(i + 1);
            if (one.kind() == SourceKind.PERSON_NAME
                    && other.kind() == SourceKind.PERSON_NAME
                    && isAnd(one.end(), other.begin())) {
                sources.add(i + 2, new Source(one.begin(), other.end(), other.head(), SourceKind.GROUP_NOUN));
                i += 2;
            }
        }
    }

    /** Whether only "and", and perhaps a title, stands between the tokens. */
    private boolean isAnd(int from, int to) {
        int titleBegin = entities.nameAt(to).map(NameMention::titleBegin).orElse(to);
        return titleBegin == from + 1 && text.token(from).word().equals("and");
    }

    /** The end of "one of the officials" and the like, or of the phrase alone. */
    private int endOfWhole(List<NounPhrase> phrases, int index) {
        NounPhrase phrase = phrases.get(index);
        if (index + 1 == phrases.size()) {
            return phrase.end();
        }
        NounPhrase next = phrases.get(index + 1);
        String head = text.token(phrase.head()).word().toLowerCase(Locale.ROOT);
        boolean part = next.begin() == phrase.end() + 1
                && text.token(phrase.end()).word().equals("of")
                && lexicons.people().groupWords().contains(head);
        return part ? next.end() : phrase.end();
    }

    /**
     * Adds the phrase itself, or the name that is its head, and names and possessives within it.
     *
     * @param end of the phrase and what it is a part of
     */
    private void addAll(List<Source> sources, NounPhrase phrase, int end, List<Integer> tokens) {
        int token = phrase.begin();
        while (token < phrase.end()) {
            Optional<NameMention> name = entities.nameAt(token).filter(found -> isWithin(tokens, found));
            if (name.isEmpty()) {
                if (text.token(token).tag().equals("PRP$")) {
                    sources.add(new Source(token, token + 1, token, pronounKind(text.token(token))));
                }
                token++;
                continue;
            }
            Source named = sourceOf(name.get());
            // The marks of a nickname part its name into several phrases.
            if (!sources.contains(named)) {
                sources.add(named);
            }
            token = name.get().end();
        }
        boolean headIsName = entities.nameAt(phrase.head()).isPresent();
        if (!headIsName) {
            sources.add(new Source(phrase.begin(), end, phrase.head(), kindOf(phrase)));
        }
    }

    private static Source sourceOf(NameMention name) {
        return new Source(name.begin(), name.end(), name.head(), kindOf(name.label()));
    }

    /** A name that the tagger takes to reach into a quotation is not wholly in the frame. */
    private static boolean isWithin(List<Integer> tokens, NameMention name) {
        return Collections.binarySearch(tokens, name.begin()) >= 0
                && Collections.binarySearch(tokens, name.head()) >= 0;
    }

    private static SourceKind kindOf(NameLabel label) {
        return switch (label) {
            case PERSON -> SourceKind.PERSON_NAME;
            case ORGANIZATION -> SourceKind.ORGANIZATION_NAME;
            default -> SourceKind.PLACE_NAME;
        };
    }

    private SourceKind kindOf(NounPhrase phrase) {
        Token head = text.token(phrase.head());
        if (head.tag().startsWith("PRP") || head.tag().equals("WP")) {
            return pronounKind(head);
        }
        String noun = head.word().toLowerCase(Locale.ROOT);
        Optional<PersonNoun> person = lexicons.people().personNouns().find(noun);
        if (person.isPresent()) {
            return person.get().plural() || head.tag().endsWith("S") ? SourceKind.GROUP_NOUN : SourceKind.PERSON_NOUN;
        }
        if (lexicons.people().genericNouns().contains(noun)) {
            return SourceKind.PERSON_NOUN;
        }
        if (lexicons.things().organizationNouns().contains(noun)) {
            return SourceKind.ORGANIZATION_NOUN;
        }
        if (lexicons.things().documentNouns().contains(noun)) {
            return SourceKind.DOCUMENT_NOUN;
        }
        if (lexicons.people().groupWords().contains(noun)) {
            return SourceKind.GROUP_NOUN;
        }
        return isOneOfPeople(head) ? SourceKind.PERSON_NOUN : SourceKind.OTHER_NOUN;
    }

    /** "Said the Indian"; the British are many. */
    private boolean isOneOfPeople(Token head) {
        return head.tag().equals("JJ")
                && head.word().endsWith("an")
                && lexicons.things().placeNames().isDemonym(head.word());
    }

    private static SourceKind pronounKind(Token word) {
        return Pronoun.of(word).map(SourceFinder::kindOf).orElse(SourceKind.OTHER_PRONOUN);
    }

    private static SourceKind kindOf(Pronoun pronoun) {
        return switch (pronoun) {
            case HE, SHE, HIS, HER, HIM -> SourceKind.SINGULAR_PRONOUN;
            case I, MY, ME -> SourceKind.NARRATOR;
            case WE, THEY, OUR, THEIR, THEM, US -> SourceKind.PLURAL_PRONOUN;
            // "Hers" is something of hers, and "himself" only takes up who is named already.
            case IT, ITS, HERS, HIMSELF, HERSELF -> SourceKind.OTHER_PRONOUN;
        };
    }
}
