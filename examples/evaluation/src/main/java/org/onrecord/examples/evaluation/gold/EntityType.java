package org.onrecord.examples.evaluation.gold;

/** The types of entities that are compared, in the order in which results list them. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE
}
