package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/** All that may be a name in a text, as the model of names sees it; to learn that model. Thread-safe. */
public final class NameProposals {

    private final Lexicons lexicons;
    private final NameRules rules;

    public NameProposals(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.rules = NameRules.proposing(lexicons, KnownNames.of(lexicons));
    }

    /** The name of a person without titles and without what "of" adds, as an extraction has it; other names as they are. */
    public NameSpan bare(AnnotatedText text, NameSpan name) {
        if (name.label() != NameLabel.PERSON) {
            return name;
        }
        NameMention mention = new TitleReader(text, lexicons).withoutTitles(name);
        return new NameSpan(mention.begin(), PersonEdges.ofPhrase(text, mention.begin(), mention.end()), name.label());
    }

    /** The possible names, in text order. */
    public List<NameTable.Row> of(AnnotatedText text) {
        List<NameTable.Row> all = new ArrayList<>();
        NameBoard board = new NameBoard(text.tokens().size());
        rules.apply(text, board);
        new NameTable(text, board, lexicons).forEachSentence((sentence, rows) -> all.addAll(rows));
        return all;
    }
}
