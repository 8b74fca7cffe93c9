package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.ConfigurationException;
import org.onrecord.corenlp.Step;
import org.onrecord.extension.ExtensionException;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.internal.interruption.ExtensionFailure;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.interruption.SeriousErrors;
import org.onrecord.internal.language.DocumentAnnotator;

/**
 * The annotators of one registration: of documents that are worked on at once each borrows one.
 *
 * <p>One that failed may still hold half a document, so another takes its place, and it is closed at once, unless the user
 * has no other to give: one instance that serves all documents goes on doing so. One that hangs is not lent again.
 * Thread-safe.
 */
final class AnnotatorPool implements DocumentAnnotator, AutoCloseable {

    private final String name;
    private final Step step;
    private final FailurePolicy policy;
    private final Supplier<? extends Annotator> annotators;
    private final Annotator first;
    private final Queue<Annotator> idle = new ConcurrentLinkedQueue<>();
    /** All that are to be closed at the end. */
    private final Set<Annotator> made = Collections.synchronizedSet(Sets.newIdentityHashSet());

    /**
     * Makes the first annotator.
     *
     * @throws ConfigurationException if it cannot be made
     */
    AnnotatorPool(String name, Step step, Supplier<? extends Annotator> annotators, FailurePolicy policy) {
        this.name = name;
        this.step = step;
        this.policy = policy;
        this.annotators = annotators;
        try {
            this.first = nonNull(annotators.get());
        } catch (ConfigurationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            SeriousErrors.rethrow(e);
            throw new ConfigurationException("The annotator " + name + " cannot be made: " + e, e);
        }
        made.add(first);
        idle.add(first);
    }

    private Annotator nonNull(@Nullable Annotator annotator) {
        if (annotator == null) {
            throw new ExtensionException("The annotator " + name + " is null");
        }
        return annotator;
    }

    @Override
    public String name() {
        return name;
    }

    Step step() {
        return step;
    }

    @Override
    public FailurePolicy policy() {
        return policy;
    }

    /** The simple name of its class. */
    String className() {
        return first.getClass().getSimpleName();
    }

    /** What it needs of the annotators before it. */
    Set<? extends Class<?>> requires() {
        return orNone(first.requires());
    }

    /** What it makes for those behind it. */
    Set<? extends Class<?>> makes() {
        return orNone(first.requirementsSatisfied());
    }

    /** Annotators written for pipelines that do not check requirements may return null. */
    private static <T> Set<T> orNone(@Nullable Set<T> classes) {
        return classes == null ? Set.of() : classes;
    }

    @Override
    public void annotate(Annotation annotation) {
        Annotator annotator = borrow();
        try {
            annotator.annotate(annotation);
        } catch (RuntimeException | Error e) {
            SeriousErrors.rethrow(e);
            ExtensionException failure = ExtensionFailure.of("The annotator " + name, e);
            replace(annotator, failure);
            Interruption.checkAfter(e);
            throw failure;
        }
        idle.add(annotator);
    }

    private Annotator borrow() {
        Annotator free = idle.poll();
        return free == null ? another() : free;
    }

    private Annotator another() {
        try {
            Annotator another = nonNull(annotators.get());
            made.add(another);
            return another;
        } catch (RuntimeException | Error e) {
            SeriousErrors.rethrow(e);
            Interruption.checkAfter(e);
            throw new ExtensionException("Another annotator " + name + " cannot be made: " + e, e);
        }
    }

    /** Puts another in the place of one that failed; what goes wrong in that is told beside the failure. */
    private void replace(Annotator failed, ExtensionException failure) {
        try {
            Annotator another = nonNull(annotators.get());
            if (!made.add(another)) {
                // The user has given it before, to serve all documents.
                idle.add(failed);
                return;
            }
            idle.add(another);
        } catch (RuntimeException | Error e) {
            SeriousErrors.rethrow(e);
            failure.addSuppressed(e);
        }
        made.remove(failed);
        try {
            close(List.of(failed));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Closes what pools made that nobody has used, the last made first.
     *
     * @param failure why; what goes wrong in closing is told beside it
     */
    static void discard(List<AnnotatorPool> pools, Throwable failure) {
        for (AnnotatorPool pool : Lists.reverse(pools)) {
            pool.discard(failure);
        }
    }

    private void discard(Throwable failure) {
        try {
            Annotator another = nonNull(annotators.get());
            if (!made.add(another)) {
                // The user's own, which serves all documents, and may serve those of another build.
                return;
            }
        } catch (RuntimeException | Error e) {
            SeriousErrors.rethrow(e);
            failure.addSuppressed(e);
        }
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Unmounts the annotators, as CoreNLP's pipelines do with theirs, and closes those that can be closed. */
    @Override
    public void close() {
        List<Annotator> open;
        synchronized (made) {
            open = ImmutableList.copyOf(made);
        }
        close(open);
    }

    private void close(List<Annotator> open) {
        List<AutoCloseable> resources = new ArrayList<>();
        for (Annotator annotator : open) {
            resources.add(annotator::unmount);
            if (annotator instanceof AutoCloseable resource) {
                resources.add(resource);
            }
        }
        HeldResources.closeAll(resources, "The annotator " + name);
    }
}
