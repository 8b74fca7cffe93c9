package org.onrecord;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks that the records of this package make in their constructors, with messages that name the component. */
final class Checks {
    private Checks() {}

    /** Returns the value, which must not be null; {@code what} is what the message calls it. */
    static <T> T nonNull(T value, String what) {
        return checkNotNull(value, "%s is null", what);
    }

    /** Returns the value, which must have at least one character that is not white space. */
    static String nonBlank(String value, String what) {
        checkArgument(!nonNull(value, what).isBlank(), "%s is blank; it needs at least one visible character", what);
        return value;
    }

    /** Returns the value, which must lie between 0 and 1. */
    static double fraction(double value, String what) {
        checkArgument(value >= 0 && value <= 1, "%s is %s; it must be between 0 and 1", what, value);
        return value;
    }

    /** Returns an immutable copy of the list, none of whose elements may be null. */
    static <T> List<T> copy(List<? extends T> list, String what) {
        int index = 0;
        for (T element : nonNull(list, what)) {
            checkNotNull(element, "%s[%s] is null", what, index++);
        }
        return ImmutableList.copyOf(list);
    }

    /** Returns an immutable copy of the list, whose elements must be distinct and not blank. */
    static List<String> copyOfNames(List<String> list, String what) {
        List<String> names = copy(list, what);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            checkArgument(!name.isBlank(), "%s[%s] is blank; leave it out", what, i);
            checkArgument(seen.add(name), "%s[%s] repeats \"%s\"; every element may occur once", what, i, name);
        }
        return names;
    }
}
