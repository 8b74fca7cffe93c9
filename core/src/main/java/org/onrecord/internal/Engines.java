package org.onrecord.internal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.onrecord.ConfigurationException;

/** Loads engines and shares those of equal options, since their models take seconds and hundreds of megabytes. */
public final class Engines {

    private static final ConcurrentMap<EngineOptions, Engine> LOADED = new ConcurrentHashMap<>();

    private Engines() {}

    /**
     * Returns an engine with the options given.
     *
     * @throws ConfigurationException if the models cannot be loaded; the next call tries again
     */
    public static Engine load(EngineOptions options) {
        return LOADED.computeIfAbsent(options, EnglishEngine::load);
    }
}
