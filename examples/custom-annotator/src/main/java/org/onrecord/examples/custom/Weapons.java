package org.onrecord.examples.custom;

import org.onrecord.CustomEntity;
import org.onrecord.OnRecord;
import org.onrecord.extension.TokenRules;

/** Door 1, by rules: a new entity type by token patterns, in a file that CoreNLP's TokensRegex reads as well. */
public final class Weapons {

    private Weapons() {}

    /**
     * Prints the weapons of the article.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        OnRecord onRecord = OnRecord.builder()
                .rules(TokenRules.of(Resources.file("weapons.rules")))
                .build();
        for (CustomEntity weapon : onRecord.extract(Resources.article()).others()) {
            System.out.println(weapon.type() + " " + weapon.variants());
        }
    }
}
