package org.onrecord;

import java.util.List;

/** Somebody or something that a text names, with all the places where it does. */
public sealed interface Entity permits Person, Organization, Place, CustomEntity {
    /** Returns the id, which is unique within its extraction, such as "p1". */
    String id();

    /**
     * Returns the name: the one given by a cast or a gazetteer, or else the fullest form found in the text, without titles
     * (but see {@link Person#mentions()}); for a character of a story who has no name, the noun: "the stranger".
     */
    String name();

    /**
     * Returns the distinct forms of the name that the text uses, the fullest first, without titles (but see {@link
     * Person#mentions()}).
     */
    List<String> variants();

    /**
     * Returns how central the entity is to the text, 0 to 1. It grows with the number of mentions, of which those in a
     * headline or early in the text count more, and with the number of quotes spoken. The most central entity of a text
     * has 1, the others values in proportion. The lists of an {@link Extraction} begin with the most central entity.
     */
    double salience();

    /** Returns the places in the text that refer to the entity, in text order. */
    List<Mention> mentions();

    /** Returns what extensions and gazetteers know about it. */
    Attributes attributes();

    /** Returns this entity with other attributes. */
    Entity withAttributes(Attributes newAttributes);
}
