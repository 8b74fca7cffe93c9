package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Titles;
import org.onrecord.internal.speech.Utterance;

/**
 * Knows words in marks that only name a thing or stand on it: an ad, titled “Backbone”, a box marked “provisional”, a rally
 * billed as the “Real Debate”. Who labels somebody “crooked” says so. For one text.
 */
final class Namings {

    /** Words between "known" and "as": "known around the town as". */
    private static final int MOST_WITHIN = 4;

    private final Scene scene;

    Namings(Scene scene) {
        this.scene = scene;
    }

    /** Whether the utterance is a name and nobody's words. */
    boolean contains(Utterance utterance) {
        Frame frame = scene.firstFrame(utterance);
        Slot slot = frame.slotOf(utterance.first()).orElseThrow();
        if (utterance.quotations().size() > 1 || isDoneBySomebody(frame, slot)) {
            return false;
        }
        int last = beforeArticle(frame, slot.position() - 1);
        return isNamingWord(frame, last)
                || (isNamed(frame, last) && !beginsLikePhrase(last, slot, utterance))
                || isNamedByItsMaker(frame, last, utterance);
    }

    /** “…” by critics. */
    private boolean isDoneBySomebody(Frame frame, Slot slot) {
        return isWord(frame, slot.end(), "by");
    }

    /** The position before a colon, an article and "words": "painted with the words". */
    private int beforeArticle(Frame frame, int position) {
        int last = isWord(frame, position, ":") || isWord(frame, position, ",") ? position - 1 : position;
        if (isWord(frame, last, "words") || isWord(frame, last, "word") || isWord(frame, last, "slogan")) {
            last--;
        }
        return last >= 0 && frame.token(scene.text(), last).tag().equals("DT") ? last - 1 : last;
    }

    private boolean isNamingWord(Frame frame, int position) {
        return isWord(frame, position, "hashtag")
                || (isWord(frame, position, "called")
                        && isWord(frame, position - 1, "-")
                        && isWord(frame, position - 2, "so"));
    }

    /** Whether a participle that names ends at the position, behind the thing. */
    private boolean isNamed(Frame frame, int last) {
        for (int participle = last; participle > 0 && participle >= last - 1 - MOST_WITHIN; participle--) {
            Token token = frame.token(scene.text(), participle);
            // Taggers take some for adjectives or nouns.
            if (token.isVerb() || isParticiple(token.word())) {
                String verb = participle == last
                        ? token.word()
                        : token.word() + " " + frame.token(scene.text(), last).word();
                return isParticiple(verb) && (isOfTitles(token) || isBehindThing(frame, participle));
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean isParticiple(String words) {
        return scene.lexicons().speech().namingParticiples().contains(words);
    }

    /** The vote marked “a low point”. */
    private boolean beginsLikePhrase(int last, Slot slot, Utterance utterance) {
        int first = scene.text()
                .firstTokenFrom(scene.firstQuotation(utterance).inner().begin());
        return last == slot.position() - 1
                && switch (scene.text().token(first).word()) {
                    case "a", "an" -> true;
                    default -> false;
                };
    }

    /** These verbs never judge, whatever stands before: "the letter was titled". */
    private static boolean isOfTitles(Token participle) {
        return participle.word().endsWith("titled");
    }

    /** Whether the participle has a thing before it, perhaps with a comma, rather than who names somebody. */
    private boolean isBehindThing(Frame frame, int participle) {
        int noun = participle - 1;
        if (noun >= 0 && frame.token(scene.text(), noun).tag().equals("RB")) {
            noun--;
        }
        if (isWord(frame, noun, ",")) {
            noun--;
        }
        return noun >= 0 && isThing(frame, noun) && !isInRelativeClause(frame, noun);
    }

    /** What the report labeled “late”. */
    private boolean isInRelativeClause(Frame frame, int noun) {
        int before = noun - 1;
        while (before >= 0 && isBeforeNoun(frame.token(scene.text(), before))) {
            before--;
        }
        return isWord(frame, before, "what") || isWord(frame, before, "which");
    }

    private static boolean isBeforeNoun(Token token) {
        return switch (token.tag()) {
            case "DT", "PRP$", "JJ", "NN", "NNS", "POS" -> true;
            default -> token.isProperNoun();
        };
    }

    private boolean isThing(Frame frame, int position) {
        Token noun = frame.token(scene.text(), position);
        Optional<NameLabel> label =
                scene.entities().nameAt(frame.tokens().get(position)).map(NameMention::label);
        return noun.isNoun()
                && label.filter(named -> named == NameLabel.PERSON || named == NameLabel.ORGANIZATION)
                        .isEmpty()
                && scene.lexicons().people().personNouns().find(noun.word()).isEmpty()
                && !scene.lexicons().things().organizationNouns().contains(noun.word())
                && !scene.lexicons().people().groupWords().contains(noun.word());
    }

    /** An agenda it named “Restoring Trust”. */
    private boolean isNamedByItsMaker(Frame frame, int last, Utterance utterance) {
        return last > 0
                && isNaming(frame.token(scene.text(), last))
                && Titles.isWrittenLikeTitle(scene.text(), scene.firstQuotation(utterance));
    }

    private boolean isNaming(Token verb) {
        return verb.isVerb() && scene.lexicons().speech().namingVerbs().contains(verb.lemma());
    }

    private boolean isWord(Frame frame, int position, String word) {
        return position >= 0
                && position < frame.size()
                && frame.token(scene.text(), position).word().equalsIgnoreCase(word);
    }
}
