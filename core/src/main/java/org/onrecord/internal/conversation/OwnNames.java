package org.onrecord.internal.conversation;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;

/** Knows names that somebody tells as his own: "I'm Ann Hale", "my name is Smith", "I, John Hill, was …". For one text. */
record OwnNames(AnnotatedText text) {

    /**
     * Whether the name is told so.
     *
     * @param begin index of the first token of what its bearer says
     */
    boolean contains(NameMention name, int begin) {
        int before = name.titleBegin() - 1;
        return before > begin
                && !isPossessive(name.end())
                && (isBehindVerb(before, begin) || (isComma(before) && isI(before - 1) && isComma(name.end())));
    }

    /** Whether "I am" or "my name is" ends there and begins a clause, unlike "if I am Ann". */
    private boolean isBehindVerb(int verb, int begin) {
        int subject = verb - 1;
        boolean be = text.token(verb).lemma().equals("be");
        if (isI(subject)) {
            return be && beginsClause(subject, begin);
        }
        return (be || isPossessive(verb))
                && subject > begin
                && text.isWordAt(subject, "name")
                && text.token(subject - 1).word().equalsIgnoreCase("my")
                && beginsClause(subject - 1, begin);
    }

    private boolean isI(int token) {
        return text.isWordAt(token, "I");
    }

    private boolean isComma(int token) {
        return text.isWordAt(token, ",");
    }

    /** The tagger takes the verb of "my name's Ann" for the mark of a possessor. */
    private boolean isPossessive(int token) {
        return text.isWordAt(token, "'s") || text.isWordAt(token, "’s");
    }

    private boolean beginsClause(int token, int begin) {
        Token before = text.token(Math.max(0, token - 1));
        return token <= begin
                || !before.isWord()
                || before.tag().equals("UH")
                || before.tag().equals("CC");
    }
}
