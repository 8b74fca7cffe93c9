package org.onrecord.internal.entity;

import org.onrecord.Gender;

/** How much speaks for a man and how much for a woman. */
final class GenderVotes {

    private int male;
    private int female;

    void add(Gender gender) {
        switch (gender) {
            case MALE -> male++;
            case FEMALE -> female++;
            case UNKNOWN -> {}
        }
    }

    /** Whether there are at least so many votes, and none for a gender. */
    boolean areAllAgainst(Gender gender, int fewest) {
        return (gender == Gender.MALE ? male : female) == 0 && male + female >= fewest;
    }

    /** The gender that has a vote and at least twice as many as the other. */
    Gender winner() {
        if (male > 0 && male >= 2 * female) {
            return Gender.MALE;
        }
        return female > 0 && female >= 2 * male ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
