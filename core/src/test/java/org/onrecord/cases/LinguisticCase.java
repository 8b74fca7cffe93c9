package org.onrecord.cases;

import java.util.List;
import java.util.Optional;
import org.onrecord.CastMember;
import org.onrecord.Input;

/**
 * One block of a case file: a text and what is to be found in it.
 *
 * @param title what the case shows
 * @param line the line number of the title, from 1
 * @param why what the case stands for; may be empty
 * @param pending why the case is not met yet; empty for a case that must be met
 * @param cast the people that the caller names beforehand
 * @param text the text, escapes decoded
 * @param expectations what must hold; may be empty, then only the invariants are checked
 */
record LinguisticCase(
        String title,
        int line,
        Optional<String> why,
        Optional<String> pending,
        List<CastMember> cast,
        String text,
        List<Expectation> expectations) {
    Input input() {
        return Input.of(text).withCast(cast);
    }
}
