package org.onrecord.extension;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.onrecord.Attributes;
import org.onrecord.SpeakerKind;

/**
 * A regular expression over the text whose matches name entities: {@code TextRule.of("LAW", "Article \\d+")}. Immutable.
 *
 * <p>Empty matches are ignored, white space at the ends of a match is left out, and a match may begin or end within a
 * word; write {@code \b} where it must not.
 *
 * @param type the type of what it finds: one of {@link EntityTypes}, or any other
 * @param pattern what to look for; of overlapping matches the first counts, as with {@link
 *     java.util.regex.Matcher#find()}
 * @param name the name that makes matches one entity, in which {@code $1} or {@code ${group}} stands for what a group
 *     matched, as in {@link java.util.regex.Matcher#replaceAll(String)}; empty if each wording is an entity of its own
 * @param attributes what else is known about what it finds
 * @param speaksAs the kind of speaker that what it finds may be; empty if it is a speaker only where a quote's
 *     speaker has no other name
 */
public record TextRule(
        String type, Pattern pattern, Optional<String> name, Attributes attributes, Optional<SpeakerKind> speaksAs) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the type is blank, the name refers to a group that the pattern does not have, or
     *     {@code speaksAs} is not PERSON, ORGANIZATION or PLACE
     */
    public TextRule {
        checkArgument(!Objects.requireNonNull(type, "A rule's type is null").isBlank(), "The type of a rule is blank");
        Objects.requireNonNull(pattern, "A rule's pattern is null");
        Objects.requireNonNull(name, "A rule's name is null");
        name.ifPresent(template -> checkName(template, pattern));
        Objects.requireNonNull(attributes, "A rule's attributes is null");
        Objects.requireNonNull(speaksAs, "A rule's kind of speaker is null").ifPresent(SpeakerKinds::named);
    }

    private static void checkName(String name, Pattern pattern) {
        boolean hasGroups = (pattern.flags() & Pattern.LITERAL) == 0;
        // It has the groups of the pattern, but matches an empty text, so that the name can be tried.
        Pattern trial = hasGroups ? Pattern.compile("|" + pattern.pattern(), pattern.flags()) : Pattern.compile("");
        try {
            trial.matcher("").replaceFirst(name);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The name \"" + name + "\" does not go with the pattern \"" + pattern + "\": " + e.getMessage()
                            + "; $ and \\ stand for themselves behind a \\",
                    e);
        }
    }

    /**
     * Returns the rule of a regular expression.
     *
     * @throws PatternSyntaxException if the expression is malformed
     */
    public static TextRule of(String type, String regex) {
        Objects.requireNonNull(regex, "A rule's regular expression is null");
        return new TextRule(type, Pattern.compile(regex), Optional.empty(), Attributes.none(), Optional.empty());
    }

    /**
     * Returns this rule with a name that makes its matches one entity.
     *
     * @throws IllegalArgumentException if it refers to a group that the pattern does not have
     */
    public TextRule withName(String newName) {
        return new TextRule(
                type,
                pattern,
                Optional.of(Objects.requireNonNull(newName, "A rule's name is null")),
                attributes,
                speaksAs);
    }

    /** Returns this rule with one more attribute, whose value is of a type that {@link Attributes} accepts. */
    public TextRule withAttribute(String attribute, Object value) {
        return new TextRule(type, pattern, name, attributes.with(attribute, value), speaksAs);
    }

    /**
     * Returns this rule for entities that are considered as speakers of quotes.
     *
     * @param kind PERSON, ORGANIZATION or PLACE
     * @throws IllegalArgumentException if it is another kind
     */
    public TextRule withSpeaksAs(SpeakerKind kind) {
        return new TextRule(
                type,
                pattern,
                name,
                attributes,
                Optional.of(Objects.requireNonNull(kind, "A rule's kind of speaker is null")));
    }
}
