package org.onrecord.internal.language;

import java.util.Map;

/**
 * The probabilities, by the name tagger, that a token is part of a name of each kind.
 *
 * @param person that it is part of the name of a person
 * @param organization that it is part of the name of an organization
 * @param location that it is part of the name of a place
 */
public record NameChances(float person, float organization, float location) {

    private static final float LEAST_OF_OWN_LABEL = 0.1f;

    /** The chances of a token that is hardly part of any name. */
    static final NameChances NONE = new NameChances(0, 0, 0);

    /** The chances of a token of which only the label is known. */
    public static NameChances certain(NameLabel label) {
        return label == NameLabel.NONE
                ? NONE
                : new NameChances(
                        label == NameLabel.PERSON ? 1 : 0,
                        label == NameLabel.ORGANIZATION ? 1 : 0,
                        label == NameLabel.LOCATION ? 1 : 0);
    }

    /** The probabilities of the labels by their names, as CoreNLP keeps them on a token. */
    Map<String, Double> byLabel() {
        return Map.of(
                CoreNlpAnnotation.NO_ENTITY,
                (double) of(NameLabel.NONE),
                NameLabel.PERSON.name(),
                (double) person,
                NameLabel.ORGANIZATION.name(),
                (double) organization,
                NameLabel.LOCATION.name(),
                (double) location);
    }

    /**
     * The chances of a token that an annotator may have labelled anew.
     *
     * @param byLabel what the tagger found; not believed where it speaks against the label
     */
    static NameChances of(NameLabel label, Map<String, Double> byLabel) {
        NameChances chances = new NameChances(
                chance(byLabel, NameLabel.PERSON),
                chance(byLabel, NameLabel.ORGANIZATION),
                chance(byLabel, NameLabel.LOCATION));
        return chances.of(label) < LEAST_OF_OWN_LABEL ? certain(label) : chances;
    }

    private static float chance(Map<String, Double> byLabel, NameLabel label) {
        return byLabel.getOrDefault(label.name(), 0.0).floatValue();
    }

    /** The probability of a label; NONE has what the others leave. */
    public float of(NameLabel label) {
        return switch (label) {
            case PERSON -> person;
            case ORGANIZATION -> organization;
            case LOCATION -> location;
            case NONE -> 1 - person - organization - location;
        };
    }
}
