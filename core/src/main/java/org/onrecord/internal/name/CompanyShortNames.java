package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes organizations of companies' names without their endings that were taken for people: "Brontek said" where there is
 * Brontek Corp., unless a Mr. or a Jane Brontek is named, too.
 */
final class CompanyShortNames implements NameRule {

    private final Lexicons lexicons;

    CompanyShortNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> companies = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.ORGANIZATION && name.length() > 1) {
                companies.add(withoutEnding(text, name));
            } else if (name.label() == NameLabel.PERSON && (name.length() > 1 || isTitled(text, name))) {
                for (int t = name.begin(); t < name.end(); t++) {
                    people.add(text.token(t).word());
                }
            }
        }
        companies.removeAll(people);
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            if (name.label() == NameLabel.PERSON
                    && companies.contains(form)
                    && !lexicons.people().givenNames().contains(form)) {
                board.put(name.begin(), name.end(), NameLabel.ORGANIZATION);
            }
        }
    }

    /** The first word of "Brontek Corp."; of a name without such an ending the whole. */
    private String withoutEnding(AnnotatedText text, NameSpan name) {
        String ending = Forms.of(text, name.begin() + 1, name.end());
        return lexicons.things().organizationEndings().contains(ending)
                ? text.token(name.begin()).word()
                : Forms.of(text, name);
    }

    private boolean isTitled(AnnotatedText text, NameSpan name) {
        return TitleWords.isBefore(text, name.begin(), lexicons.people().honorifics());
    }
}
