package org.onrecord.extension;

/** The types of entities that OnRecord finds by itself. Entities of these types from extensions join what it finds. */
public final class EntityTypes {
    /** People: {@link org.onrecord.Person}. */
    public static final String PERSON = "PERSON";

    /** Organizations: {@link org.onrecord.Organization}. */
    public static final String ORGANIZATION = "ORGANIZATION";

    /** Places: {@link org.onrecord.Place}. */
    public static final String PLACE = "PLACE";

    private EntityTypes() {}
}
