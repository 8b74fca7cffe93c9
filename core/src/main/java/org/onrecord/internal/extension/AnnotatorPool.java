package org.onrecord.internal.extension;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.ConfigurationException;
import org.onrecord.corenlp.Step;
import org.onrecord.extension.ExtensionException;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.internal.language.DocumentAnnotator;

/**
 * The annotators of one registration: of documents that are worked on at once each borrows one. One that failed, or that
 * hangs, is not lent again. Thread-safe.
 */
final class AnnotatorPool implements DocumentAnnotator, AutoCloseable {

    private final String name;
    private final Step step;
    private final FailurePolicy policy;
    private final Supplier<? extends Annotator> annotators;
    private final Annotator first;
    private final Queue<Annotator> idle = new ConcurrentLinkedQueue<>();
    private final Set<Annotator> made = ConcurrentHashMap.newKeySet();

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
        } catch (RuntimeException | LinkageError e) {
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
        try {
            Annotator annotator = borrow();
            annotator.annotate(annotation);
            idle.add(annotator);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            throw new ExtensionException(
                    "The annotator " + name + " failed with " + e.getClass().getName() + ": " + e.getMessage(), e);
        }
    }

    private Annotator borrow() {
        Annotator free = idle.poll();
        if (free != null) {
            return free;
        }
        Annotator another = nonNull(annotators.get());
        made.add(another);
        return another;
    }

    /** Unmounts the annotators, as CoreNLP's pipelines do with theirs, and closes those that can be closed. */
    @Override
    public void close() {
        for (Annotator annotator : made) {
            annotator.unmount();
            if (annotator instanceof AutoCloseable resource) {
                close(resource);
            }
        }
    }

    private void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IllegalStateException("The annotator " + name + " could not be closed", e);
        }
    }
}
