package org.onrecord;

import java.util.List;

/** Somebody or something that a text speaks of, with all the places where it does. */
public sealed interface Entity permits Person, Organization, Place, CustomEntity {
    /** Returns the id, which is unique within its extraction, such as "p1". */
    String id();

    /**
     * Returns the fullest form of the name found in the text, without titles; for one whom the caller named, in a cast or a
     * gazetteer, the name given there, and for a character of a story who has none the noun: "the stranger".
     */
    String name();

    /** Returns the distinct forms of the name that the text uses, without titles, the fullest first. */
    List<String> variants();

    /**
     * Returns how central the entity is to the text, 0 to 1. It grows with the number of mentions, more with those in a
     * headline or early in the text, and with the number of quotes spoken; the most central entity of a text has 1, the
     * others what they have in proportion. The lists of an {@link Extraction} begin with the most central entity.
     */
    double salience();

    /** Returns the places in the text that refer to the entity, in text order. */
    List<Mention> mentions();

    /** Returns what extensions and gazetteers know about it. */
    Attributes attributes();

    /** Returns this entity with other attributes. */
    Entity withAttributes(Attributes newAttributes);
}
