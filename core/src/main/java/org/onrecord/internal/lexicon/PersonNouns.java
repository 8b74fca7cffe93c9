package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Gender;

/** Common nouns for persons, kinship words among them. Immutable. */
public final class PersonNouns {

    private static final String KINSHIP = "kinship.tsv";
    private static final ImmutableList<String> FILES = ImmutableList.of(KINSHIP, "person-nouns.tsv");
    private static final int COLUMNS = 3;
    private static final String PLURAL = "PLURAL";

    private final Map<String, PersonNoun> byNoun;

    private PersonNouns(Map<String, PersonNoun> byNoun) {
        this.byNoun = Map.copyOf(byNoun);
    }

    static PersonNouns load(LexiconSource source) {
        Map<String, PersonNoun> byNoun = new HashMap<>();
        FILES.forEach(file -> put(byNoun, file, source.ownRows(file, COLUMNS)));
        // Behind both lists, so that a row of the user's for one wins over the library's in the other.
        FILES.forEach(file -> put(byNoun, file, source.addedRows(file, COLUMNS)));
        return new PersonNouns(byNoun);
    }

    private static void put(Map<String, PersonNoun> byNoun, String file, List<List<String>> rows) {
        for (List<String> row : rows) {
            byNoun.put(
                    row.get(0).toLowerCase(Locale.ROOT),
                    new PersonNoun(Gender.valueOf(row.get(1)), row.get(2).equals(PLURAL), file.equals(KINSHIP)));
        }
    }

    /** The noun, in capitals or not, if it names a person or people. */
    public Optional<PersonNoun> find(String noun) {
        return Optional.ofNullable(byNoun.get(noun.toLowerCase(Locale.ROOT)));
    }

    /** The noun, in capitals or not, if it names one person. */
    public Optional<PersonNoun> findOne(String noun) {
        return find(noun).filter(found -> !found.plural());
    }
}
