package org.onrecord.examples.custom;

import org.onrecord.CustomEntity;
import org.onrecord.OnRecord;

/** Door 1: a new entity type with one file of phrases and one line of code. */
public final class Medicines {

    private Medicines() {}

    /**
     * Prints the medicines of the article.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        OnRecord onRecord =
                OnRecord.builder().gazetteer(Resources.file("medicines.tsv")).build();
        for (CustomEntity medicine : onRecord.extract(Resources.article()).others()) {
            String code = medicine.attributes().text("atc").orElse("?");
            System.out.println(
                    medicine.name() + " (" + code + "): " + medicine.mentions().size() + " times");
        }
    }
}
