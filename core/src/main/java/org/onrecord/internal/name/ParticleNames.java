package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Joins a given name and a surname with particles: "Sofia de la Vega", whatever the tagger made of "Sofia", and "Jean
 * d'Alembert", whatever it made of both.
 */
public final class ParticleNames implements NameRule {

    private static final int MOST_PARTICLES = 3;
    /** Letters of a particle with a hyphen behind it: "al", "ash". */
    private static final int LONGEST_JOINED = 3;

    private final Lexicons lexicons;

    ParticleNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        joinElided(text, board);
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON) {
                int sentenceBegin = text.sentenceOf(name.begin()).firstToken();
                int begin = particlesBegin(text, name.begin(), sentenceBegin);
                if (begin < name.begin() && begin > sentenceBegin && isGivenName(text.token(begin - 1))) {
                    board.put(board.beginAt(begin - 1), name.end(), NameLabel.PERSON);
                }
            }
        }
    }

    private void joinElided(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken() + 1; t < sentence.endToken(); t++) {
                if (hasElidedParticle(text.token(t).word()) && isGivenName(text.token(t - 1))) {
                    board.put(board.beginAt(t - 1), Math.max(t + 1, board.endAt(t)), NameLabel.PERSON);
                }
            }
        }
    }

    /** Whether a particle in lower case without its vowel begins the word: "d'Alembert". */
    static boolean hasElidedParticle(String word) {
        return word.length() > 2
                && Character.isLowerCase(word.charAt(0))
                && (word.charAt(1) == '\'' || word.charAt(1) == '’')
                && Character.isUpperCase(word.charAt(2));
    }

    /** Whether a particle in lower case stands at the begin of a word, joined to it: "al-Masri", "d'Alembert". */
    public static boolean hasJoinedParticle(String word) {
        int hyphen = word.indexOf('-');
        boolean hyphenated = hyphen > 0
                && hyphen <= LONGEST_JOINED
                && hyphen + 1 < word.length()
                && Character.isLowerCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(hyphen + 1));
        return hyphenated || hasElidedParticle(word);
    }

    private int particlesBegin(AnnotatedText text, int surname, int limit) {
        int begin = surname;
        while (begin > limit && surname - begin < MOST_PARTICLES && isParticle(text.token(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Only in lower case, or else it may be a name itself. */
    private boolean isParticle(Token token) {
        return Character.isLowerCase(token.word().codePointAt(0))
                && lexicons.people().nameParticles().contains(token.word());
    }

    private boolean isGivenName(Token token) {
        return token.isCapitalized() && lexicons.people().givenNames().contains(token.word());
    }
}
