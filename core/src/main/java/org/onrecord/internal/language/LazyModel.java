package org.onrecord.internal.language;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.ConfigurationException;

/** A model that is loaded in the background once somebody wants it. Thread-safe. */
final class LazyModel<T> implements Supplier<T> {

    private final Supplier<T> loader;
    private @Nullable CompletableFuture<T> loading;

    LazyModel(Supplier<T> loader) {
        this.loader = loader;
    }

    /** Begins to load it, unless it is loaded or that is under way; a load that failed is tried again. */
    synchronized void start() {
        if (loading == null || loading.isCompletedExceptionally()) {
            loading = CompletableFuture.supplyAsync(loader);
        }
    }

    private synchronized CompletableFuture<T> started() {
        start();
        return Objects.requireNonNull(loading);
    }

    /**
     * The model; waits for it.
     *
     * @throws ConfigurationException if it cannot be loaded
     */
    @Override
    public T get() {
        try {
            return started().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ConfigurationException configuration) {
                throw configuration;
            }
            throw new ConfigurationException("A CoreNLP model could not be loaded: " + e.getCause(), e);
        }
    }
}
