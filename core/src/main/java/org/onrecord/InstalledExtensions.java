package org.onrecord;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.onrecord.extension.Extension;
import org.onrecord.extension.ExtensionRegistry;

/** The extensions that the context class loader's service files name. */
final class InstalledExtensions {
    private InstalledExtensions() {}

    /**
     * Registers all of them.
     *
     * @throws ConfigurationException if one cannot be loaded
     */
    static void register(ExtensionRegistry registry) {
        try {
            ServiceLoader.load(Extension.class).forEach(registry::extension);
        } catch (ServiceConfigurationError e) {
            throw new ConfigurationException("An installed extension cannot be loaded: " + e.getMessage(), e);
        }
    }
}
