package org.onrecord;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place that a text names.
 *
 * @param id unique within the extraction, such as "l1"
 * @param name the name given by a gazetteer, or else the fullest form found
 * @param kind what sort of place it is
 * @param country the ISO 3166-1 alpha-2 code of the country that it is or lies in, such as "UA"; empty if that is not certain
 * @param within the name of the state or country that contains it; empty if that is not certain
 * @param variants the distinct forms of the name that the text uses, the fullest first
 * @param salience how central it is to the text, 0 to 1: {@linkplain Entity#salience() the most central entity has 1}
 * @param mentions the places in the text that refer to it, in text order
 * @param attributes what extensions know about it; usually none
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        Optional<String> country,
        Optional<String> within,
        List<String> variants,
        double salience,
        List<Mention> mentions,
        Attributes attributes)
        implements Entity {
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    /**
     * Copies the lists and checks the components.
     *
     * @throws IllegalArgumentException if a string is blank, the country is not two capital letters, a variant occurs
     *     twice or the salience is not between 0 and 1
     */
    public Place {
        Checks.nonBlank(id, "A place's id");
        Checks.nonBlank(name, "A place's name");
        Checks.nonNull(kind, "A place's kind");
        Checks.nonNull(country, "A place's country")
                .ifPresent(code -> checkArgument(
                        COUNTRY_CODE.matcher(code).matches(),
                        "A place's country is \"%s\"; it must be two capital letters",
                        code));
        Checks.nonNull(within, "What a place lies within")
                .ifPresent(outer -> Checks.nonBlank(outer, "What a place lies within"));
        variants = Checks.copyOfNames(variants, "A place's variants");
        Checks.fraction(salience, "A place's salience");
        mentions = Checks.copy(mentions, "A place's mentions");
        Checks.nonNull(attributes, "A place's attributes");
    }

    /** Creates a place without attributes. */
    public Place(
            String id,
            String name,
            PlaceKind kind,
            Optional<String> country,
            Optional<String> within,
            List<String> variants,
            double salience,
            List<Mention> mentions) {
        this(id, name, kind, country, within, variants, salience, mentions, Attributes.none());
    }

    @Override
    public Place withAttributes(Attributes newAttributes) {
        return new Place(id, name, kind, country, within, variants, salience, mentions, newAttributes);
    }

    /** Returns this place with one more attribute, whose value is of a type that {@link Attributes} accepts. */
    public Place withAttribute(String attribute, Object value) {
        return withAttributes(attributes.with(attribute, value));
    }
}
