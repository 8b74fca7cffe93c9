package org.onrecord.internal.entity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * What the text says of the names of one word, without titles, that have a label: people act and speak; one is in places
 * and goes to them.
 */
final class Deeds {

    private final Multiset<String> mentions = HashMultiset.create();
    private final Multiset<String> acts = HashMultiset.create();
    private final Multiset<String> speeches = HashMultiset.create();
    private final Multiset<String> stays = HashMultiset.create();
    private final Multiset<String> ways = HashMultiset.create();

    private final Lexicons lexicons;

    Deeds(AnnotatedText text, NameBoard board, NameLabel label, Lexicons lexicons) {
        this.lexicons = lexicons;
        for (NameSpan name : board.names()) {
            if (name.label() == label && isUntitledWord(text, name)) {
                count(text, name.begin());
            }
        }
    }

    /** Whether a name is one word without a title: "Lady Barwick" may be somebody where Barwick is a village. */
    boolean isUntitledWord(AnnotatedText text, NameSpan name) {
        return name.length() == 1
                && (name.begin() == 0
                        || lexicons.honorifics()
                                .find(text.token(name.begin() - 1).word())
                                .isEmpty());
    }

    private void count(AnnotatedText text, int token) {
        Sentence sentence = text.sentenceOf(token);
        String word = text.token(token).word();
        mentions.add(word);
        boolean goesOn = token + 1 < sentence.endToken();
        // Nobody is in Lovell who is in Lovell's debt.
        boolean owns = goesOn && text.token(token + 1).tag().equals("POS");
        WordClass before = token > sentence.firstToken() ? WordClass.of(text.token(token - 1)) : WordClass.NONE;
        boolean stay = before == WordClass.IN;
        boolean way = before == WordClass.TO_FROM;
        add(stays, word, stay && !owns);
        add(ways, word, way && !owns);
        boolean saidBefore = token > sentence.firstToken() && isSaying(text.token(token - 1));
        boolean saysBehind = goesOn && isSaying(text.token(token + 1));
        boolean actsBehind = goesOn && text.token(token + 1).isFiniteVerb() && !stay && !way;
        add(speeches, word, saidBefore || saysBehind);
        add(acts, word, saidBefore || actsBehind);
    }

    private static void add(Multiset<String> words, String word, boolean counts) {
        words.add(word, counts ? 1 : 0);
    }

    private boolean isSaying(Token token) {
        return token.isFiniteVerb() && lexicons.cueVerbs().isOfSpeech(token.lemma());
    }

    /** How often the word is a name with the label. */
    int mentions(String word) {
        return mentions.count(word);
    }

    /** How often it is the subject of a verb. */
    int acts(String word) {
        return acts.count(word);
    }

    /** How often that verb is one of saying. */
    int speeches(String word) {
        return speeches.count(word);
    }

    /** How often something is in or near it. */
    int stays(String word) {
        return stays.count(word);
    }

    /** How often something goes to or comes from it. */
    int ways(String word) {
        return ways.count(word);
    }
}
