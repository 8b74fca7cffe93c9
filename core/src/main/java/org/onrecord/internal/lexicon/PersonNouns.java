package org.onrecord.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Gender;

/** Common nouns for persons, kinship words among them. Immutable. */
public final class PersonNouns {

    private final Map<String, PersonNoun> byNoun;
    private final Map<String, Gender> kinship;

    private PersonNouns(Map<String, PersonNoun> byNoun, Map<String, Gender> kinship) {
        this.byNoun = Map.copyOf(byNoun);
        this.kinship = Map.copyOf(kinship);
    }

    static PersonNouns load(LexiconSource source) {
        Map<String, PersonNoun> byNoun = new HashMap<>();
        Map<String, Gender> kinship = new HashMap<>();
        for (List<String> row : source.read("kinship.tsv", 2)) {
            Gender gender = Gender.valueOf(row.get(1));
            kinship.put(row.get(0), gender);
            byNoun.put(row.get(0), new PersonNoun(gender, false));
        }
        for (List<String> row : source.read("person-nouns.tsv", 3)) {
            byNoun.put(
                    row.get(0),
                    new PersonNoun(Gender.valueOf(row.get(1)), row.get(2).equals("PLURAL")));
        }
        return new PersonNouns(byNoun, kinship);
    }

    /**
     * The noun, if it names a person or people.
     *
     * @param noun in lower case
     */
    public Optional<PersonNoun> find(String noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }

    /**
     * Whether the noun names a person by kinship.
     *
     * @param noun in lower case
     */
    public boolean isKinship(String noun) {
        return kinship.containsKey(noun);
    }
}
