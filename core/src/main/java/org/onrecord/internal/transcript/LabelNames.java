package org.onrecord.internal.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.ToldName;

/** Tells which labels are names of people, so that one label and another, and the text, name one person. */
public final class LabelNames {

    private LabelNames() {}

    /** The names among the labels of a text's turns. */
    public static List<ToldName> of(AnnotatedText text, List<Turn> turns, Lexicons lexicons) {
        List<ToldName> names = new ArrayList<>();
        for (Turn turn : turns) {
            if (isPerson(turn.speaker(), lexicons)) {
                names.add(new ToldName(turn.nameBegin(), turn.nameEnd(), NameLabel.PERSON, Optional.empty(), true));
            }
        }
        return names;
    }

    /** A full name, or a word that is no noun for a person or body: "ATWELL", but neither "THE COURT" nor "Q". */
    private static boolean isPerson(String label, Lexicons lexicons) {
        String lower = label.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return last.length() > 1
                && !lower.startsWith("the ")
                && last.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’')
                && lexicons.people().personNouns().find(last).isEmpty()
                && !lexicons.things().organizationNouns().contains(last)
                && !lexicons.people().groupWords().contains(last);
    }
}
