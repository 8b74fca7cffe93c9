package org.onrecord.internal.entity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.BitSet;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.CueVerbs;
import org.onrecord.internal.name.NameMention;

/**
 * Tells those who speak from those of whom they speak: in “There is a letter from Edwin Marsh,” said Mr. Marsh, there are
 * two.
 */
final class SpokenOf {

    /** The verb is one of speech if it is so often; "asked" asks for more than words. */
    private static final double LEAST_SHARE = 0.25;

    private final AnnotatedText text;
    private final BitSet quoted;
    private final CueVerbs cueVerbs;
    /** For each form behind whose words a title stands the forms that the words name, of the same surname. */
    private final SetMultimap<PersonForm, PersonForm> others = HashMultimap.create();

    /**
     * Reads the names of one text.
     *
     * @param quoted the tokens in quotation marks
     * @param forms the names of people, in text order
     */
    SpokenOf(AnnotatedText text, BitSet quoted, Map<NameMention, PersonForm> forms, CueVerbs cueVerbs) {
        this.text = text;
        this.quoted = quoted;
        this.cueVerbs = cueVerbs;
        SetMultimap<String, PersonForm> named = HashMultimap.create();
        int paragraph = -1;
        for (Map.Entry<NameMention, PersonForm> entry : forms.entrySet()) {
            NameMention name = entry.getKey();
            PersonForm form = entry.getValue();
            if (text.paragraphIndex(name.begin()) != paragraph) {
                paragraph = text.paragraphIndex(name.begin());
                named.clear();
            }
            if (form.isFull() && isSpokenOf(name)) {
                named.put(form.surname(), form);
            } else if (!form.isFull() && form.title().isPresent() && speaks(name)) {
                others.putAll(form, named.get(form.surname()));
            }
        }
    }

    /** Whether the bearer of the title speaks of the person. */
    boolean isOther(PersonCluster person, PersonForm titled) {
        return others.get(titled).stream().anyMatch(person.forms()::contains);
    }

    /** Whether the name stands in marks, but neither as an address nor behind "I am" or "my name is". */
    private boolean isSpokenOf(NameMention name) {
        int before = name.titleBegin() - 1;
        if (!quoted.get(name.begin()) || before < 0) {
            return false;
        }
        boolean open = !quoted.get(before) || !text.token(before).isWord();
        boolean closed = name.end() >= text.tokens().size()
                || !quoted.get(name.end())
                || !text.token(name.end()).isWord();
        boolean isAddress = open && closed;
        return !isAddress && !isIntroduction(before);
    }

    /** Whether the token is the verb of "I am" or "my name is", but not of "Is …?". */
    private boolean isIntroduction(int verb) {
        return text.token(verb).lemma().equals("be")
                && quoted.get(verb - 1)
                && text.token(verb - 1).isWord()
                && !text.token(verb - 1).tag().startsWith("W");
    }

    /** Whether a verb of speech stands beside the name outside marks. */
    private boolean speaks(NameMention name) {
        return !quoted.get(name.begin()) && (isSaying(name.titleBegin() - 1) || isSaying(name.end()));
    }

    private boolean isSaying(int index) {
        if (index < 0 || index >= text.tokens().size() || quoted.get(index)) {
            return false;
        }
        Token token = text.token(index);
        return (token.tag().equals("VBD") || token.tag().equals("VBZ"))
                && cueVerbs.fictionShare(token.lemma()) >= LEAST_SHARE;
    }
}
