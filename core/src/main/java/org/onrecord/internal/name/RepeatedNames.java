package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorifics;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Labels a name in one way throughout a document. The tagger sees one sentence at a time and misses a name here that it
 * finds there, or takes a person for a place. What it says most often of a form holds wherever the form stands by
 * itself; the words of a person's full name count for the person. Places and bodies are not set right by each other:
 * one word often names both.
 */
final class RepeatedNames implements NameRule {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_NAME = 6;
    /** Of a word's occurrences the tagger must have found so many, or else it is wrong rather than forgetful. */
    private static final double FOUND_SHARE = 0.34;

    private final Honorifics honorifics;
    private final SpeakersWords speakers;
    private final NotNames notNames;

    RepeatedNames(Lexicons lexicons, NotNames notNames) {
        this.honorifics = lexicons.people().honorifics();
        this.speakers = new SpeakersWords(lexicons.speech().cueVerbs());
        this.notNames = notNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        LabelCounts counts = new LabelCounts();
        int longest = 1;
        for (NameSpan name : board.names()) {
            counts.add(Forms.of(text, name), name.label());
            longest = Math.max(longest, name.length());
            if (name.label() == NameLabel.PERSON && name.length() > 1) {
                countWords(text, name, counts);
            }
        }
        Multiset<String> missed = missed(text, board, counts);
        for (Sentence sentence : text.sentences()) {
            Repeats repeats = new Repeats(text, board, counts, missed, Math.min(longest, LONGEST_NAME));
            int t = sentence.firstToken();
            while (t < sentence.endToken()) {
                t = mayBegin(text, t) ? repeats.labelFrom(t, sentence.endToken()) : t + 1;
            }
        }
    }

    /** Whether a name may begin at the token: with a capital, or with the particle of "al-Masri". */
    private static boolean mayBegin(AnnotatedText text, int token) {
        return mayBeName(text.token(token))
                || (token + 2 < text.tokens().size()
                        && text.token(token + 1).word().startsWith("-")
                        && ParticleNames.hasJoinedParticle(Forms.of(text, token, token + 3)));
    }

    private static boolean mayBeName(Token token) {
        return token.isCapitalized() || ParticleNames.hasJoinedParticle(token.word());
    }

    private static void countWords(AnnotatedText text, NameSpan name, LabelCounts counts) {
        for (int t = name.begin(); t < name.end(); t++) {
            Token token = text.token(t);
            if (mayBeName(token) && token.word().length() >= SHORTEST_WORD) {
                counts.add(token.word(), NameLabel.PERSON);
            }
        }
        int compound = compoundBegin(text, name);
        if (compound > name.begin() && compound < name.end() - 1) {
            counts.add(Forms.of(text, compound, name.end()), NameLabel.PERSON);
        }
    }

    /** Where the last word of the name begins, with what hyphens join to it: "Whitfield-Cruz". */
    private static int compoundBegin(AnnotatedText text, NameSpan name) {
        int begin = name.end() - 1;
        while (begin - 2 >= name.begin() && text.token(begin - 1).word().equals("-")) {
            begin -= 2;
        }
        return begin;
    }

    /**
     * How often the words that were found somewhere stand elsewhere without a label. "Said Hob" does not count: where the text
     * has a Hob Larkin the tagger is forgetful, however often it misses him.
     */
    private Multiset<String> missed(AnnotatedText text, NameBoard board, LabelCounts counts) {
        Multiset<String> missed = HashMultiset.create();
        for (int t = 0; t < text.tokens().size(); t++) {
            Token token = text.token(t);
            if (!board.isName(t)
                    && token.isProperNoun()
                    && counts.contains(token.word())
                    && standsAlone(text, t)
                    && !speakers.contains(text, t)) {
                missed.add(token.word());
            }
        }
        return missed;
    }

    /** Whether the token is no part of a longer name or compound, as far as capitals and hyphens tell. */
    private boolean standsAlone(AnnotatedText text, int token) {
        return !isJoined(text, token, token - 1) && !isJoined(text, token, token + 1);
    }

    private boolean isJoined(AnnotatedText text, int token, int neighbour) {
        if (neighbour < 0
                || neighbour >= text.tokens().size()
                || text.sentenceIndex(neighbour) != text.sentenceIndex(token)) {
            return false;
        }
        Token other = text.token(neighbour);
        if (other.word().equals("-")) {
            return true;
        }
        boolean title = neighbour < token && honorifics.contains(other.word());
        return other.isProperNoun() && !title && !Lines.isListBreak(text, Math.max(token, neighbour));
    }

    /** The names of one text, labelled again. */
    private final class Repeats {

        private final AnnotatedText text;
        private final NameBoard board;
        private final LabelCounts counts;
        private final Multiset<String> missed;
        private final int longest;

        Repeats(AnnotatedText text, NameBoard board, LabelCounts counts, Multiset<String> missed, int longest) {
            this.text = text;
            this.board = board;
            this.counts = counts;
            this.missed = missed;
            this.longest = longest;
        }

        /** Labels the name that begins at the token, if one does; returns where to go on. */
        int labelFrom(int begin, int limit) {
            if (board.isName(begin)) {
                relabel(begin, board.endAt(begin));
                return board.endAt(begin);
            }
            for (int end = Math.min(limit, begin + longest); end > begin; end--) {
                if (isMissed(begin, end)) {
                    board.put(begin, end, counts.mostFrequent(Forms.of(text, begin, end)));
                    return end;
                }
            }
            return begin + 1;
        }

        private void relabel(int begin, int end) {
            String form = Forms.of(text, begin, end);
            NameLabel best = counts.mostFrequent(form);
            boolean aboutPerson = best == NameLabel.PERSON || board.labelAt(begin) == NameLabel.PERSON;
            if (best != board.labelAt(begin)
                    && aboutPerson
                    && (end - begin > 1 || standsAlone(text, begin))
                    && !notNames.isNoName(form, best)) {
                board.put(begin, end, best);
            }
        }

        private boolean isMissed(int begin, int end) {
            if (!board.isFree(begin, end)) {
                return false;
            }
            String form = Forms.of(text, begin, end);
            NameLabel best = counts.mostFrequent(form);
            return best != NameLabel.NONE
                    && !notNames.isNoName(form, best)
                    && (end - begin == 1 ? isMissedWord(begin, best) : !isJoined(text, end - 1, end));
        }

        private boolean isMissedWord(int token, NameLabel label) {
            String word = text.token(token).word();
            int found = counts.count(word, label);
            return text.token(token).isProperNoun()
                    && word.length() >= SHORTEST_WORD
                    && standsAlone(text, token)
                    && found >= FOUND_SHARE * (found + missed.count(word));
        }
    }
}
