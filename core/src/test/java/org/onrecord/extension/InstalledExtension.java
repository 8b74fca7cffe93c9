package org.onrecord.extension;

/** An extension that {@link java.util.ServiceLoader} finds on the class path of the tests. */
public final class InstalledExtension implements Extension {
    @Override
    public void register(ExtensionRegistry registry) {
        registry.enricher("installed", (found, text) -> found.withWarning("installed"));
    }
}
