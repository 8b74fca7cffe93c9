package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onrecord.internal.interruption.SeriousErrors;

/** What has to be closed at the end: each thing once, the last opened first, and all of it even if some fail. */
final class HeldResources implements AutoCloseable {

    private final ImmutableList<AutoCloseable> inOrder;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HeldResources(List<AutoCloseable> inOrder) {
        this.inOrder = ImmutableList.copyOf(inOrder);
    }

    /** Those of some things that can be closed. */
    static HeldResources among(List<?> things) {
        Set<Object> seen = Sets.newIdentityHashSet();
        List<AutoCloseable> closeable = new ArrayList<>();
        for (Object thing : things) {
            if (thing instanceof AutoCloseable resource && seen.add(thing)) {
                closeable.add(resource);
            }
        }
        return new HeldResources(closeable);
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        closeAll(Lists.reverse(inOrder), "An extension");
    }

    /**
     * Closes all, even if some fail.
     *
     * @param what what the message calls one of them
     * @throws IllegalStateException at the end, if some failed: for the first, with the others suppressed
     */
    static void closeAll(List<? extends AutoCloseable> resources, String what) {
        List<Throwable> failures = new ArrayList<>();
        for (AutoCloseable resource : resources) {
            try {
                resource.close();
            } catch (Exception | Error e) {
                SeriousErrors.rethrow(e);
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            IllegalStateException failure = new IllegalStateException(what + " could not be closed", failures.get(0));
            failures.stream().skip(1).forEach(failure::addSuppressed);
            throw failure;
        }
    }
}
