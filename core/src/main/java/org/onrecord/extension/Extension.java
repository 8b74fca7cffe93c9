package org.onrecord.extension;

/**
 * A bundle of additions to OnRecord: gazetteers, rules, enrichers, words and more. It is passed to {@code
 * OnRecord.builder().extension(…)} or, on request, found by {@link java.util.ServiceLoader}.
 *
 * <pre>{@code
 * Extension pharmacy = registry -> registry
 *         .gazetteer(Path.of("medicines.tsv"))
 *         .enricher("dosage", new DosageEnricher());
 * }</pre>
 *
 * <p>Extensions take effect in the order in which they are given to the builder, and what each registers in the order of
 * its registration. An extension that is {@link AutoCloseable} is closed by {@code OnRecord.close()}.
 */
@FunctionalInterface
public interface Extension {
    /**
     * Registers what this extension adds. Called once per {@code build()}, on the thread that builds.
     *
     * @throws org.onrecord.ConfigurationException if something is missing; the message says what. Any other exception
     *     makes {@code build()} fail as well
     */
    void register(ExtensionRegistry registry);
}
