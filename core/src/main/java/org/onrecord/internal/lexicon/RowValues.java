package org.onrecord.internal.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.Gender;
import org.onrecord.extension.Lexicon;

/** Checks the columns behind the words of users' rows, so that what is wrong is said with the row. */
final class RowValues {

    private static final ImmutableList<String> GENDERS = namesOf(Gender.values());
    private static final ImmutableList<String> BEARERS =
            ImmutableList.<String>builder().addAll(GENDERS).add("BOTH").build();
    private static final ImmutableList<String> NUMBERS = ImmutableList.of("SINGULAR", "PLURAL");
    private static final ImmutableList<String> TITLES = namesOf(Honorific.Kind.values());
    private static final ImmutableList<String> NAMES = ImmutableList.of("PERSON", "ORGANIZATION", "PLACE", "ANY");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private RowValues() {}

    /**
     * Returns the columns of the row, with the constants among them in capitals.
     *
     * @throws org.onrecord.ConfigurationException if one holds what its list does not take
     */
    static List<String> checked(WordRow row, List<String> columns) {
        if (row.lexicon() == Lexicon.CUE_VERBS) {
            checkCounts(row, columns);
        }
        List<ImmutableList<String>> allowed = allowedIn(row.lexicon());
        if (allowed.isEmpty()) {
            return columns;
        }
        ImmutableList.Builder<String> values = ImmutableList.builder();
        values.add(columns.get(0));
        for (int i = 1; i < columns.size(); i++) {
            values.add(constant(row, columns.get(i), i + 1, allowed.get(i - 1)));
        }
        return values.build();
    }

    /** The words that the columns behind the first take; nothing where they take any. */
    private static List<ImmutableList<String>> allowedIn(Lexicon lexicon) {
        return switch (lexicon) {
            case HONORIFICS -> List.of(GENDERS, TITLES);
            case KINSHIP, PERSON_NOUNS -> List.of(GENDERS, NUMBERS);
            case GIVEN_NAMES -> List.of(BEARERS);
            case NOT_NAMES -> List.of(NAMES);
            default -> List.of();
        };
    }

    private static String constant(WordRow row, String value, int column, List<String> allowed) {
        String constant = Ascii.toUpperCase(value);
        if (!allowed.contains(constant)) {
            throw row.refused("has \"" + value + "\" in column " + column + "; it must be one of "
                    + Joiner.on(", ").join(allowed));
        }
        return constant;
    }

    private static void checkCounts(WordRow row, List<String> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (!COUNT.matcher(columns.get(i)).matches()) {
                throw row.refused("has \"" + columns.get(i) + "\" in column " + (i + 1)
                        + "; it must be a whole number from 0 to 999999999");
            }
        }
        for (int i = 1; i < columns.size(); i += 2) {
            int cues = Integer.parseInt(columns.get(i));
            int seen = Integer.parseInt(columns.get(i + 1));
            if (cues > seen) {
                throw row.refused("counts " + cues + " cues among the verb's " + seen + " occurrences (columns "
                        + (i + 1) + " and " + (i + 2) + "); there cannot be more");
            }
        }
    }

    private static ImmutableList<String> namesOf(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(ImmutableList.toImmutableList());
    }
}
