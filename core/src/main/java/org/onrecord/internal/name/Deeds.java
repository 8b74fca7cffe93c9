package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/** What the text says of the names without titles that have a label: people act and speak; one is in places and goes to them. */
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
            if (name.label() == label && isUntitled(text, name)) {
                count(text, name);
            }
        }
    }

    /** Whether a name has no title: "Lady Barwick" may be somebody where Barwick is a village. */
    boolean isUntitled(AnnotatedText text, NameSpan name) {
        return !TitleWords.isAt(text, name.begin(), lexicons.people().honorifics())
                && !TitleWords.isBefore(text, name.begin(), lexicons.people().honorifics());
    }

    private void count(AnnotatedText text, NameSpan name) {
        int token = name.begin();
        Sentence sentence = text.sentenceOf(token);
        String form = Forms.of(text, name);
        mentions.add(form);
        boolean goesOn = name.end() < sentence.endToken();
        // Nobody is in Lovell who is in Lovell's debt.
        boolean owns = goesOn && text.token(name.end()).tag().equals("POS");
        WordClass before = token > sentence.firstToken() ? WordClass.of(text.token(token - 1)) : WordClass.NONE;
        boolean stay = before == WordClass.IN;
        boolean way = before == WordClass.TO_FROM;
        add(stays, form, stay && !owns);
        add(ways, form, way && !owns);
        boolean saidBefore = token > sentence.firstToken() && isSaying(text.token(token - 1));
        boolean saysBehind = goesOn && isSaying(text.token(name.end()));
        boolean actsBehind = goesOn && text.token(name.end()).isFiniteVerb() && !stay && !way;
        add(speeches, form, saidBefore || saysBehind);
        add(acts, form, saidBefore || actsBehind);
    }

    private static void add(Multiset<String> forms, String form, boolean counts) {
        forms.add(form, counts ? 1 : 0);
    }

    private boolean isSaying(Token token) {
        return token.isFiniteVerb() && lexicons.speech().cueVerbs().isOfSpeech(token.lemma());
    }

    /** How often the form is a name with the label. */
    int mentions(String form) {
        return mentions.count(form);
    }

    /** How often it is the subject of a verb. */
    int acts(String form) {
        return acts.count(form);
    }

    /** How often that verb is one of saying. */
    int speeches(String form) {
        return speeches.count(form);
    }

    /** How often something is in or near it. */
    int stays(String form) {
        return stays.count(form);
    }

    /** How often something goes to or comes from it. */
    int ways(String form) {
        return ways.count(form);
    }
}
