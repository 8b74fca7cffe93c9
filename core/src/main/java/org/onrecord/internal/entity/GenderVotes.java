package org.onrecord.internal.entity;

import org.onrecord.Gender;

/** How much speaks for a man and how much for a woman. */
final class GenderVotes {

    private static final int FAR_MORE = 4;
    /** Of many votes twice as many are enough, and so many more. */
    private static final int CLEAR_LEAD = 8;

    private int male;
    private int female;

    void add(Gender gender) {
        switch (gender) {
            case MALE -> male++;
            case FEMALE -> female++;
            case UNKNOWN -> {}
        }
    }

    int size() {
        return male + female;
    }

    void addAll(GenderVotes votes) {
        male += votes.male;
        female += votes.female;
    }

    /** Whether far more votes are for the other gender. */
    boolean areAgainst(Gender gender) {
        int own = gender == Gender.MALE ? male : female;
        int other = size() - own;
        return other > 0 && (other >= FAR_MORE * own || other >= 2 * own + CLEAR_LEAD);
    }

    /** The gender that far more votes are for than for the other. */
    Gender clearWinner() {
        if (areAgainst(Gender.MALE)) {
            return Gender.FEMALE;
        }
        return areAgainst(Gender.FEMALE) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** The gender that has a vote and at least twice as many as the other. */
    Gender winner() {
        if (male > 0 && male >= 2 * female) {
            return Gender.MALE;
        }
        return female > 0 && female >= 2 * male ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
