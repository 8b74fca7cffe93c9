package org.onrecord.internal.conversation;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Pronoun;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/** The gender of whom each utterance addresses by a noun: "Yes, sir", "My dear girl!". Immutable. */
final class Addressees {

    private static final int MOST_ADJECTIVES = 3;

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final List<Gender> genders = new ArrayList<>();

    Addressees(Scene scene) {
        this.text = scene.text();
        this.lexicons = scene.lexicons();
        for (Utterance utterance : scene.utterances()) {
            genders.add(genderOf(scene, utterance));
        }
    }

    /** The gender; UNKNOWN where the utterance addresses nobody so, or both a man and a woman. */
    Gender of(int utterance) {
        return utterance < 0 || utterance >= genders.size() ? Gender.UNKNOWN : genders.get(utterance);
    }

    private Gender genderOf(Scene scene, Utterance utterance) {
        Set<Gender> addressed = new HashSet<>();
        for (int q : utterance.quotations()) {
            Quotation quotation = scene.quotations().get(q);
            int begin = text.firstTokenFrom(quotation.inner().begin());
            int end = text.firstTokenFrom(quotation.inner().end());
            for (int t = begin; t < end; t++) {
                if ((t + 1 >= end || Stage.isPause(text.token(t + 1))) && isSetOff(begin, t)) {
                    addressed.add(genderOf(text.token(t).word()));
                }
            }
        }
        addressed.remove(Gender.UNKNOWN);
        return addressed.size() == 1 ? addressed.iterator().next() : Gender.UNKNOWN;
    }

    /** Whether nothing but adjectives stands between the noun and the pause before it. */
    private boolean isSetOff(int begin, int noun) {
        for (int t = noun - 1; t >= begin && noun - t <= MOST_ADJECTIVES + 1; t--) {
            Token token = text.token(t);
            if (Stage.isPause(token)) {
                return true;
            }
            if (!token.tag().startsWith("JJ") && !token.tag().equals("UH") && !Pronoun.MY.is(token)) {
                return false;
            }
        }
        return noun - begin <= MOST_ADJECTIVES;
    }

    private Gender genderOf(String word) {
        String noun = CharMatcher.is('\u2019').replaceFrom(word.toLowerCase(Locale.ROOT), '\'');
        if (noun.isEmpty()) {
            return Gender.UNKNOWN;
        }
        return lexicons.people()
                .personNouns()
                .findOne(noun)
                .map(PersonNoun::gender)
                .or(() -> lexicons.people()
                        .honorifics()
                        .find(Character.toUpperCase(noun.charAt(0)) + noun.substring(1))
                        .filter(Honorific::isCourtesy)
                        .map(Honorific::gender))
                .orElse(Gender.UNKNOWN);
    }
}
