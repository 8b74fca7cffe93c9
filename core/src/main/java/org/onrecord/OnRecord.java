package org.onrecord;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.extension.Enricher;
import org.onrecord.extension.Extension;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.extension.Gazetteer;
import org.onrecord.extension.Lexicon;
import org.onrecord.extension.TextRule;
import org.onrecord.extension.TokenRules;
import org.onrecord.internal.DeadlineEngine;
import org.onrecord.internal.Engine;
import org.onrecord.internal.EngineOptions;
import org.onrecord.internal.Engines;
import org.onrecord.internal.batch.OrderedResults;
import org.onrecord.internal.extension.Extensions;
import org.onrecord.internal.extension.Registrations;

/**
 * Finds the people, organizations, places and attributed quotes of English texts.
 *
 * <pre>{@code
 * OnRecord onRecord = OnRecord.create();
 * for (Quote quote : onRecord.extract(text).quotes()) {
 *     String speaker = quote.speaker().map(Speaker::name).orElse("?");
 *     System.out.println(speaker + ": " + quote.text());
 * }
 * }</pre>
 *
 * <p>Making one loads the models, which takes seconds and hundreds of megabytes: make one and share it. It is
 * immutable, and any number of threads may use it at once. {@link #close()} is needed only where extensions hold
 * resources.
 */
public final class OnRecord implements AutoCloseable {
    private final Engine engine;
    private final Configuration configuration;
    private final Extensions extensions;
    private volatile boolean closed;

    /** What {@link #toString()} tells. */
    private record Configuration(int threads, boolean indirectSpeech, Optional<Duration> deadline, int extensions) {}

    OnRecord(Engine engine, int threads) {
        this(engine, new Configuration(threads, true, Optional.empty(), 0), Registrations.of(List.of()));
    }

    private OnRecord(Engine engine, Configuration configuration, Extensions extensions) {
        this.engine = engine;
        this.configuration = configuration;
        this.extensions = extensions;
    }

    /**
     * Makes one with the default configuration.
     *
     * @throws ConfigurationException if the models are missing or cannot be loaded
     */
    public static OnRecord create() {
        return builder().build();
    }

    /** Starts a configuration of one's own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Extracts from one text. The offsets in the extraction are UTF-16 code units in this text. A blank text gives an
     * empty extraction.
     *
     * @throws NullPointerException if the text is null
     * @throws org.onrecord.extension.ExtensionException if an extension fails for this text
     * @throws DeadlineExceededException if it takes longer than the builder's deadline
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it works on the text
     * @throws IllegalStateException if this is closed
     * @throws ConfigurationException if a model that is still being loaded turns out to be damaged
     */
    public Extraction extract(CharSequence text) {
        return extract(Input.of(Checks.nonNull(text, "The text")));
    }

    /**
     * Extracts from one document, whose id the extraction carries on. A blank text gives an empty extraction.
     *
     * @throws NullPointerException if the input is null
     * @throws org.onrecord.extension.ExtensionException if an extension fails for this document
     * @throws DeadlineExceededException if it takes longer than the builder's deadline
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it works on the document
     * @throws IllegalStateException if this is closed
     * @throws ConfigurationException if a model that is still being loaded turns out to be damaged
     */
    public Extraction extract(Input input) {
        Checks.nonNull(input, "The input");
        requireOpen();
        return isBlank(input.text())
                ? Extraction.empty(input.id())
                : engine.extract(input.id(), input.text(), input.cast());
    }

    /**
     * Extracts from many documents, on several threads at once, and gives one result for each, in the order of the
     * documents.
     *
     * <p>A document that fails, even by a lack of memory or stack, gives a {@link Result.Failure} in its place, and the
     * others go on. A {@link Result.Failure} among the inputs, as readers of input give it, comes out as it is.
     *
     * <p>Everything is lazy. The inputs are pulled on the thread that consumes the results, and only up to twice the
     * {@link Builder#threads(int) number of threads} ahead of it, so they may be more than memory holds, or endless. If
     * pulling throws, the results of what was pulled before come first, then the exception. The worker threads are
     * daemons that end with the results or when the stream is closed. Closing it, best by try-with-resources, also
     * closes the inputs; it is needed only where not all results are consumed. If the consuming thread is interrupted
     * or another one closes the stream while it waits, it gets a {@link java.util.concurrent.CancellationException}.
     *
     * @param inputs the documents; neither it nor any of them may be null
     * @throws IllegalStateException if this is closed; the stream throws it if it is closed before the last document
     */
    public Stream<Result> extractAll(Stream<? extends BatchEntry> inputs) {
        Checks.nonNull(inputs, "The stream of inputs");
        requireOpen();
        return OrderedResults.stream(inputs::iterator, this::result, configuration.threads())
                .onClose(inputs::close);
    }

    /**
     * Extracts from many documents, as {@link #extractAll(Stream)} does.
     *
     * @throws IllegalStateException if this is closed; the stream throws it if it is closed before the last document
     */
    public Stream<Result> extractAll(Iterable<? extends BatchEntry> inputs) {
        Checks.nonNull(inputs, "The collection of inputs");
        requireOpen();
        return OrderedResults.stream(inputs::iterator, this::result, configuration.threads());
    }

    /**
     * Closes the extensions that are {@link AutoCloseable}, the last registered first; nothing can be extracted
     * afterwards. Call it when no document is being worked on any more; a second call does nothing. The models stay
     * loaded, as others may share them.
     *
     * @throws IllegalStateException if one could not be closed; all the others are
     */
    @Override
    public void close() {
        closed = true;
        extensions.close();
    }

    /** Returns the configuration, for logs: threads, indirect speech, deadline and the number of extensions. */
    @Override
    public String toString() {
        return "OnRecord[threads=" + configuration.threads() + ", indirectSpeech=" + configuration.indirectSpeech()
                + ", deadline="
                + configuration.deadline().map(Duration::toString).orElse("none") + ", extensions="
                + configuration.extensions() + "]";
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("This OnRecord is closed; build another one");
        }
    }

    private Result result(BatchEntry entry) {
        // Like a missing class, this would fail all texts alike, and so ends the batch.
        requireOpen();
        if (entry instanceof Result.Failure failure) {
            return failure;
        }
        Input input = (Input) entry;
        try {
            return new Result.Success(extract(input));
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            // These may come from this one text. Any other error, such as a missing class, would fail all texts alike.
            return Result.Failure.of(input.id(), e);
        }
    }

    /** Tells whether nothing in the text is visible: not even no-break spaces and byte order marks count. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** A configuration in the making. Not thread-safe; may build any number of times. */
    public static final class Builder {
        private final List<Extension> extensions = new ArrayList<>();
        private int threads = Runtime.getRuntime().availableProcessors();
        private boolean indirectSpeech = true;
        private Optional<Duration> deadline = Optional.empty();
        private int unnamedEnrichers;

        private Builder() {}

        /**
         * Sets how many documents {@link OnRecord#extractAll(Stream) extractAll} works on at once: 1 or more, by
         * default as many as there are processors.
         */
        public Builder threads(int threads) {
            this.threads = threads;
            return this;
        }

        /**
         * Sets whether to look for speech without quotation marks: "She said that it was late." By default it is looked
         * for. Without it, extraction is faster, and of a partly quoted sentence only the quoted words are given.
         */
        public Builder indirectSpeech(boolean indirectSpeech) {
            this.indirectSpeech = indirectSpeech;
            return this;
        }

        /**
         * Gives each document so much time: one that takes longer, because an extension hangs or its text is huge,
         * fails with a {@link DeadlineExceededException}, in a batch without stopping the others. By default there is
         * none.
         *
         * <p>The thread that works on it is interrupted then. OnRecord looks for that at each sentence and quote, and
         * gives up soon after. A call into CoreNLP cannot be broken off, but it is about one sentence or paragraph; nor
         * can an extension that does not look for interruptions. Such a one goes on, on a daemon thread for whose end
         * nobody waits.
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Optional.of(Checks.nonNull(deadline, "The deadline"));
            return this;
        }

        /**
         * Adds an extension behind those added before. One that is {@link AutoCloseable} is closed by the first {@link
         * OnRecord#close()} of those that this builder builds.
         */
        public Builder extension(Extension extension) {
            extensions.add(Checks.nonNull(extension, "The extension"));
            return this;
        }

        /**
         * Adds all extensions that {@link java.util.ServiceLoader} finds on the class path when this is built, in the
         * order in which it does.
         */
        public Builder installedExtensions() {
            return extension(InstalledExtensions::register);
        }

        /** Adds the entities of a gazetteer file, which {@link #build()} reads; see {@link Gazetteer}. */
        public Builder gazetteer(Path file) {
            return extension(registry -> registry.gazetteer(file));
        }

        /** Adds the entities of a gazetteer. */
        public Builder gazetteer(Gazetteer gazetteer) {
            return extension(registry -> registry.gazetteer(gazetteer));
        }

        /** Adds what a regular expression finds. */
        public Builder rule(TextRule rule) {
            return extension(registry -> registry.rule(rule));
        }

        /** Adds what rules over words find, whose files {@link #build()} reads. */
        public Builder rules(TokenRules rules) {
            return extension(registry -> registry.rules(rules));
        }

        /**
         * Adds rows to a word list, as {@link Lexicon} describes them: {@code words(Lexicon.CUE_VERBS, "quip", "quibble")}.
         */
        public Builder words(Lexicon lexicon, String... rows) {
            List<String> copy = Checks.copy(Arrays.asList(Checks.nonNull(rows, "The rows")), "rows");
            return extension(registry -> registry.words(lexicon, copy));
        }

        /** Adds the rows of a file, which {@link #build()} reads, to a word list. */
        public Builder words(Lexicon lexicon, Path file) {
            return extension(registry -> registry.words(lexicon, file));
        }

        /**
         * Adds an enricher without a name of its own; a document for which it fails, fails. Blank texts, in which there is
         * nothing to find, are not shown to enrichers.
         */
        public Builder enricher(Enricher enricher) {
            unnamedEnrichers++;
            return enricher("#" + unnamedEnrichers, enricher);
        }

        /**
         * Adds an enricher under the name that messages give it, which must be its own: {@link #build()} refuses two of one
         * name. A document for which it fails, fails.
         */
        public Builder enricher(String name, Enricher enricher) {
            return enricher(name, enricher, FailurePolicy.FAIL_DOCUMENT);
        }

        /**
         * Adds an enricher under the name that messages give it, which must be its own: {@link #build()} refuses two of one
         * name.
         */
        public Builder enricher(String name, Enricher enricher, FailurePolicy policy) {
            return extension(registry -> registry.enricher(name, enricher, policy));
        }

        /**
         * Checks the configuration and loads the models, which are shared with others of equal configuration.
         *
         * @throws ConfigurationException if something is wrong with the configuration, or the models are missing or
         *     cannot be loaded
         */
        public OnRecord build() {
            if (threads < 1) {
                throw new ConfigurationException("The number of threads is " + threads + "; give 1 or more");
            }
            deadline.filter(time -> time.isZero() || time.isNegative()).ifPresent(time -> {
                throw new ConfigurationException("The deadline is " + time + "; give a time above zero");
            });
            Extensions added = Registrations.of(extensions);
            Engine engine = Engines.load(new EngineOptions(indirectSpeech), added);
            return new OnRecord(
                    deadline.<Engine>map(time -> new DeadlineEngine(engine, time))
                            .orElse(engine),
                    new Configuration(threads, indirectSpeech, deadline, extensions.size()),
                    added);
        }
    }
}
