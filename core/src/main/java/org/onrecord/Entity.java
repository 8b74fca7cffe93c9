package org.onrecord;

import java.util.List;

/** Somebody or something that a text speaks of, with all the places where it does. */
public sealed interface Entity permits Person, Organization, Place, CustomEntity {
    /** Returns the id, which is unique within its extraction, such as "p1". */
    String id();

    /** Returns the fullest form of the name, without titles. */
    String name();

    /** Returns the distinct forms of the name that the text uses, without titles, the fullest first. */
    List<String> variants();

    /** Returns the places in the text that refer to the entity, in text order. */
    List<Mention> mentions();
}
