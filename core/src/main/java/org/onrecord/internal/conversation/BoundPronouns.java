package org.onrecord.internal.conversation;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.Gender;
import org.onrecord.internal.entity.NounPhrases;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.PlacingVerbs;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.PronounResolver;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;
import org.onrecord.internal.speech.Frames;

/**
 * Finds the noun for which the pronoun beside an utterance stands, where that is somebody without a name who has just
 * come in: "The bartender came out. “Who is he?” he asked." For one text.
 */
final class BoundPronouns {

    /** Words behind which the narration is about somebody else. */
    private static final int FAR = 400;

    private static final int LONGEST_SUBJECT = 40;

    private final Scene scene;
    private final AnnotatedText text;
    private final BitSet quoted;
    private final PlacingVerbs placingVerbs;

    BoundPronouns(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.quoted = scene.quotedTokens();
        this.placingVerbs = new PlacingVerbs(text, scene.lexicons().people().placingVerbs());
    }

    /**
     * The last subject of the narration before the utterance, in its paragraph or, behind what is said there, in the one
     * before it, if it is a noun and nobody named behind it may be meant.
     *
     * @param pronoun beside the utterance
     * @param utterance its index
     */
    Optional<Source> nounFor(Source pronoun, int utterance) {
        TurnPlace place = TurnPlace.of(scene, utterance);
        Gender gender = PronounResolver.genderOf(text.token(pronoun.head()));
        int first = Math.max(narrationBegin(place), place.begin() - FAR);
        for (int t = place.begin() - 1; t >= first; t--) {
            if (isNamed(t, gender)) {
                if (!isBehindPreposition(t)) {
                    return Optional.empty();
                }
                // Past "at Hale", the subject of the same sentence may still be meant.
                first = Math.max(first, text.sentenceOf(t).firstToken());
            }
            if (isPerson(t, gender)
                    && (isSubject(t, place.begin())
                            || isMetByOther(t, gender)
                            || isBroughtIn(t)
                            || (t >= place.paragraphBegin() && isSpeaking(t)))) {
                return Optional.of(new Source(NounPhrases.phraseBegin(text, t), t + 1, t, SourceKind.PERSON_NOUN));
            }
        }
        return Optional.empty();
    }

    private int narrationBegin(TurnPlace place) {
        int paragraph = place.first().paragraph();
        boolean before = place.paragraphBegin() == place.begin() && paragraph > 0;
        int begin = text.paragraphs().get(before ? paragraph - 1 : paragraph).firstToken();
        int quotedLast = quoted.previousSetBit(place.begin() - 1);
        if (quotedLast < begin) {
            return begin;
        }
        return before ? behindLastFrame(place) : quotedLast + 1;
    }

    /** The index of the token behind the quotation before and the words that go with it: “Is it far?” the old man asked. */
    private int behindLastFrame(TurnPlace place) {
        Frames frames = scene.frames().frames();
        int last = scene.utterances().get(place.index()).first() - 1;
        int behindQuotation =
                text.firstTokenFrom(scene.quotations().get(last).outer().end());
        return frames.get(frames.ofQuotation().get(last)).tokens().stream()
                .mapToInt(token -> token + 1)
                .reduce(behindQuotation, Math::max);
    }

    /** Whether the token belongs to a person with a name who may be of the gender. */
    private boolean isNamed(int token, Gender gender) {
        return scene.entities()
                .entityAt(token)
                .or(() -> scene.entities().namedByNoun(token))
                .filter(entity -> entity.isPerson() && !entity.isNominal() && agrees(entity.gender(), gender))
                .isPresent();
    }

    /** "The inspector nodded at Hale"; but Hale is the subject in "while Hale nodded". */
    private boolean isBehindPreposition(int token) {
        return scene.entities()
                .nameAt(token)
                .filter(name -> name.titleBegin() > 0
                        && text.token(name.titleBegin() - 1).isPreposition()
                        && !text.isFiniteVerbAt(name.end()))
                .isPresent();
    }

    private static boolean agrees(Gender own, Gender gender) {
        return own == Gender.UNKNOWN || own == gender;
    }

    private boolean isPerson(int token, Gender gender) {
        return scene.lexicons()
                .people()
                .personNouns()
                .findOne(text.token(token).word())
                .filter(noun -> agrees(noun.gender(), gender))
                .isPresent();
    }

    /** Whether the noun heads a phrase with "the", "a" or "her" that begins a clause, with a verb behind it. */
    private boolean isSubject(int token, int limit) {
        if (!text.token(token).isNoun()) {
            return false;
        }
        Sentence sentence = text.sentenceOf(token);
        int begin = NounPhrases.begin(text, token);
        boolean phrase = begin < token && (begin == sentence.firstToken() || opensClause(text.token(begin - 1)));
        boolean mayDescribe = phrase && begin > sentence.firstToken() && text.isWordAt(begin - 1, ",");
        int farthest = Math.min(Math.min(sentence.endToken(), limit), token + LONGEST_SUBJECT);
        int end = mayDescribe ? commaBehind(token, farthest) : farthest;
        return phrase
                && !goesOn(token)
                && IntStream.range(token + 1, end).anyMatch(t -> text.token(t).isFiniteVerb());
    }

    /** The next comma: of what commas set off, "a kind woman, the daughter of a dean, and she knew", no verb stands within. */
    private int commaBehind(int token, int limit) {
        int comma = token + 1;
        while (comma < limit && !text.isWordAt(comma, ",")) {
            comma++;
        }
        return comma;
    }

    /** “No,” said the young lady with a glance at the door, and goes on in the same paragraph. */
    private boolean isSpeaking(int token) {
        int begin = NounPhrases.begin(text, token);
        return begin < token
                && begin > text.sentenceOf(token).firstToken()
                && text.token(begin - 1).isFiniteVerb()
                && scene.isOfSpeech(begin - 1)
                && !goesOn(token);
    }

    /** "In the doorway stood a woman with a lamp." */
    private boolean isBroughtIn(int token) {
        return NounPhrases.hasIndefinite(text, token)
                && placingVerbs.bringIn(NounPhrases.phraseBegin(text, token))
                && !goesOn(token);
    }

    /** Whether somebody of the other gender is the subject: "He found the girl in the garden." */
    private boolean isMetByOther(int token, Gender gender) {
        int begin = NounPhrases.begin(text, token);
        Sentence sentence = text.sentenceOf(token);
        return text.token(token).isNoun()
                && begin < token
                && begin > sentence.firstToken()
                && !goesOn(token)
                && text.token(begin - 1).isVerb()
                && IntStream.range(sentence.firstToken(), begin)
                        .mapToObj(text::token)
                        .filter(word -> word.tag().equals("PRP"))
                        .map(PronounResolver::genderOf)
                        .anyMatch(other -> other != Gender.UNKNOWN && other != gender);
    }

    private boolean goesOn(int noun) {
        if (noun + 1 == text.tokens().size()) {
            return false;
        }
        Token next = text.token(noun + 1);
        return next.isNoun() || next.tag().equals("POS") || next.word().equals("-");
    }

    private static boolean opensClause(Token token) {
        return switch (token.word()) {
            case "and",
                    "but",
                    "when",
                    "as",
                    "while",
                    "then",
                    "till",
                    "until",
                    "where",
                    "that",
                    "because",
                    "though",
                    ",",
                    ";",
                    ":" -> true;
            default -> false;
        };
    }
}
