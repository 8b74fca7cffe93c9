package org.onrecord.internal;

import com.google.common.base.Suppliers;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.onrecord.ConfigurationException;
import org.onrecord.internal.extension.Extensions;
import org.onrecord.internal.language.LanguageModels;

/**
 * Loads engines and shares those of equal options, and the models of all, since they take seconds and hundreds of
 * megabytes.
 */
public final class Engines {

    private static final ConcurrentMap<EngineOptions, EnglishEngine> LOADED = new ConcurrentHashMap<>();

    /** Of all engines, but for what users put in the place of some; none is loaded before it is wanted. */
    private static final LanguageModels MODELS = LanguageModels.builtIn();

    /** Of all engines; loaded once they are wanted, and tried again after a failure. */
    private static final Supplier<EnglishModels> OWN_MODELS = Suppliers.memoize(EnglishModels::load);

    private Engines() {}

    /**
     * Returns an engine with the options given that runs extensions, over models that it shares with others.
     *
     * @throws ConfigurationException if the models cannot be loaded; the next call tries again
     */
    public static Engine load(EngineOptions options, Extensions extensions) {
        LanguageModels models = extensions.language().models(MODELS);
        models.prepare();
        EnglishEngine shared = LOADED.computeIfAbsent(options, o -> EnglishEngine.load(o, MODELS, OWN_MODELS.get()));
        return extensions.isEmpty() ? shared : shared.with(extensions, models);
    }
}
