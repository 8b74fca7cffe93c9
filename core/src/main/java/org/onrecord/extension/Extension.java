package org.onrecord.extension;

/**
 * A bundle of what somebody adds to OnRecord: gazetteers, rules, enrichers, words and more, given to {@code
 * OnRecord.builder().extension(…)} or, on request, found by {@link java.util.ServiceLoader}.
 *
 * <pre>{@code
 * Extension pharmacy = registry -> registry
 *         .gazetteer(Path.of("medicines.tsv"))
 *         .enricher("dosage", new DosageEnricher());
 * }</pre>
 *
 * <p>Extensions take part in the order in which they are given to the builder, and what one registers in the order in
 * which it does. One that is {@link AutoCloseable} is closed by {@code OnRecord.close()}.
 */
@FunctionalInterface
public interface Extension {
    /**
     * Registers what this extension adds. Called once for each {@code build()}, on the thread that builds.
     *
     * @throws org.onrecord.ConfigurationException if something is missing; the message says what. Any other exception
     *     makes {@code build()} fail as well
     */
    void register(ExtensionRegistry registry);
}
