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
 * <p>Creating an instance loads the models, which takes seconds and hundreds of megabytes: create one and share it. It is
 * immutable apart from {@link #close()}, and any number of threads may use it at once. Closing is needed only if
 * extensions hold resources.
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
     * Creates an instance with the default configuration.
     *
     * @throws ConfigurationException if the models are missing or cannot be loaded
     */
    public static OnRecord create() {
        return builder().build();
    }

    /** Returns a builder for a custom configuration. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Extracts from one text. The offsets in the extraction are UTF-16 code units in this text. A blank text yields an
     * empty extraction.
     *
     * @throws NullPointerException if the text is null
     * @throws org.onrecord.extension.ExtensionException if an extension fails on this text
     * @throws DeadlineExceededException if the text takes longer than the builder's deadline
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it works on the text; it
     *     stays interrupted
     * @throws IllegalStateException if this instance is closed, or too many documents hang beyond the builder's deadline
     * @throws ConfigurationException if a model that is loaded in the background turns out to be damaged
     */
    public Extraction extract(CharSequence text) {
        return extract(Input.of(Checks.nonNull(text, "The text")));
    }

    /**
     * Extracts from one document. The extraction has the document's id. A blank text yields an empty extraction.
     *
     * @throws NullPointerException if the input is null
     * @throws org.onrecord.extension.ExtensionException if an extension fails on this document
     * @throws DeadlineExceededException if the document takes longer than the builder's deadline
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it works on the document; it
     *     stays interrupted
     * @throws IllegalStateException if this instance is closed, or too many documents hang beyond the builder's deadline
     * @throws ConfigurationException if a model that is loaded in the background turns out to be damaged
     */
    public Extraction extract(Input input) {
        Checks.nonNull(input, "The input");
        requireOpen();
        return isBlank(input.text())
                ? Extraction.empty(input.id())
                : engine.extract(input.id(), input.text(), input.cast());
    }

    /**
     * Extracts from many documents, on several threads at once, and returns one result for each, in the order of the
     * documents.
     *
     * <p>A document that fails, even for lack of memory or stack, yields a {@link Result.Failure} in its place; the
     * others continue. A {@link Result.Failure} among the inputs, as readers of input produce it, is passed through.
     *
     * <p>Everything is lazy. The inputs are pulled on the thread that consumes the results, and at most twice the
     * {@link Builder#threads(int) number of threads} ahead of it, so they may exceed memory or be endless. If pulling
     * throws, the results of the documents already pulled come first, then the exception. The worker threads are daemons
     * that end with the last result or when the stream is closed. Closing the stream, preferably with
     * try-with-resources, also closes the inputs; it is needed only if not all results are consumed. If the consuming
     * thread is interrupted, or another thread closes the stream while it waits, it gets a {@link
     * java.util.concurrent.CancellationException}.
     *
     * @param inputs the documents; neither the stream nor any of them may be null
     * @throws IllegalStateException if this instance is closed; the stream throws it if this instance is closed before
     *     the last document
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
     * @throws IllegalStateException if this instance is closed; the stream throws it if this instance is closed before
     *     the last document
     */
    public Stream<Result> extractAll(Iterable<? extends BatchEntry> inputs) {
        Checks.nonNull(inputs, "The collection of inputs");
        requireOpen();
        return OrderedResults.stream(inputs::iterator, this::result, configuration.threads());
    }

    /**
     * Closes the extensions, enrichers and annotators that are {@link AutoCloseable}, the last registered first; nothing
     * can be extracted afterwards. Call it once no document is being worked on; a second call does nothing. The models
     * stay loaded, since other instances may share them.
     *
     * @throws IllegalStateException if one of them could not be closed; all the others are
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

    /** Configures and builds an {@link OnRecord}. Not thread-safe; may build any number of times. */
    public static final class Builder {
        private final List<Extension> extensions = new ArrayList<>();
        private int threads = Math.min(Runtime.getRuntime().availableProcessors(), OrderedResults.MOST_THREADS);
        private boolean indirectSpeech = true;
        private Optional<Duration> deadline = Optional.empty();
        private int unnamedEnrichers;

        private Builder() {}

        /**
         * Sets how many documents {@link OnRecord#extractAll(Stream) extractAll} works on at once: 1 to 1024; the
         * default is the number of processors. {@link #build()} refuses others.
         */
        public Builder threads(int threads) {
            this.threads = threads;
            return this;
        }

        /**
         * Sets whether to look for speech without quotation marks: "She said that it was late." The default is true.
         * Without it, extraction is faster, and only the quoted words of a partly quoted sentence are returned.
         */
        public Builder indirectSpeech(boolean indirectSpeech) {
            this.indirectSpeech = indirectSpeech;
            return this;
        }

        /**
         * Limits the time for each document: one that takes longer, because an extension hangs or the text is huge,
         * fails with a {@link DeadlineExceededException}; in a batch, the others continue. By default there is no
         * deadline; {@link #build()} refuses one that is not above zero.
         *
         * <p>At the deadline, the thread that works on the document is interrupted. OnRecord checks for that between the
         * steps of its work, and within those that may take long, at each sentence, person or quote, and gives up soon
         * afterwards. A call into CoreNLP cannot be stopped, but covers only one sentence or paragraph; nor can an
         * extension that ignores interruption. Such an extension runs on, on a daemon thread that nobody waits for. While
         * a hundred of them do, no other document is begun: each fails at once.
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Optional.of(Checks.nonNull(deadline, "The deadline"));
            return this;
        }

        /**
         * Adds an extension after those added before. One that is {@link AutoCloseable} is closed when the first of the
         * instances that this builder builds is {@linkplain OnRecord#close() closed}.
         */
        public Builder extension(Extension extension) {
            extensions.add(Checks.nonNull(extension, "The extension"));
            return this;
        }

        /**
         * Adds all extensions that {@link java.util.ServiceLoader} finds, in the order in which it finds them. {@link
         * #build()} looks for them, with the context class loader of the thread that builds.
         */
        public Builder installedExtensions() {
            return extension(InstalledExtensions::register);
        }

        /** Adds the entities of a gazetteer file, which {@link #build()} reads; see {@link Gazetteer} for its format. */
        public Builder gazetteer(Path file) {
            Checks.nonNull(file, "The gazetteer's file");
            return extension(registry -> registry.gazetteer(file));
        }

        /** Adds the entities of a gazetteer. */
        public Builder gazetteer(Gazetteer gazetteer) {
            Checks.nonNull(gazetteer, "The gazetteer");
            return extension(registry -> registry.gazetteer(gazetteer));
        }

        /** Adds the entities that a regular expression finds. */
        public Builder rule(TextRule rule) {
            Checks.nonNull(rule, "The rule");
            return extension(registry -> registry.rule(rule));
        }

        /** Adds the entities that rules over words find; {@link #build()} reads the rules' files. */
        public Builder rules(TokenRules rules) {
            Checks.nonNull(rules, "The token rules");
            return extension(registry -> registry.rules(rules));
        }

        /**
         * Adds rows to a word list, as {@link Lexicon} describes them: {@code words(Lexicon.CUE_VERBS, "quip", "quibble")}.
         */
        public Builder words(Lexicon lexicon, String... rows) {
            Checks.nonNull(lexicon, "The word list");
            List<String> copy = Checks.copy(Arrays.asList(Checks.nonNull(rows, "The rows")), "rows");
            return extension(registry -> registry.words(lexicon, copy));
        }

        /** Adds the rows of a file, which {@link #build()} reads, to a word list. */
        public Builder words(Lexicon lexicon, Path file) {
            Checks.nonNull(lexicon, "The word list");
            Checks.nonNull(file, "The file of words");
            return extension(registry -> registry.words(lexicon, file));
        }

        /**
         * Adds an enricher without a name of its own; if it fails on a document, the document fails. Enrichers are not
         * called for blank texts, in which there is nothing to find.
         */
        public Builder enricher(Enricher enricher) {
            Checks.nonNull(enricher, "The enricher");
            unnamedEnrichers++;
            return enricher("#" + unnamedEnrichers, enricher);
        }

        /**
         * Adds an enricher with a name, by which messages refer to it and which must be unique: {@link #build()} rejects
         * two enrichers of the same name. If it fails on a document, the document fails.
         */
        public Builder enricher(String name, Enricher enricher) {
            return enricher(name, enricher, FailurePolicy.FAIL_DOCUMENT);
        }

        /**
         * Adds an enricher with a name, by which messages refer to it and which must be unique: {@link #build()} rejects
         * two enrichers of the same name.
         *
         * @param policy what becomes of a document on which it fails
         */
        public Builder enricher(String name, Enricher enricher, FailurePolicy policy) {
            Checks.nonNull(name, "The enricher's name");
            Checks.nonNull(enricher, "The enricher " + name);
            Checks.nonNull(policy, "The failure policy of the enricher " + name);
            return extension(registry -> registry.enricher(name, enricher, policy));
        }

        /**
         * Checks the configuration and loads the models, which instances of equal configuration share.
         *
         * @throws ConfigurationException if something is wrong with the configuration, or the models are missing or
         *     cannot be loaded
         */
        public OnRecord build() {
            if (threads < 1 || threads > OrderedResults.MOST_THREADS) {
                throw new ConfigurationException(
                        "The number of threads is " + threads + "; give 1 to " + OrderedResults.MOST_THREADS);
            }
            deadline.filter(time -> time.isZero() || time.isNegative()).ifPresent(time -> {
                throw new ConfigurationException("The deadline is " + time + "; give a time above zero");
            });
            Extensions added = Registrations.of(extensions);
            Engine engine = engine(added);
            return new OnRecord(
                    deadline.<Engine>map(time -> new DeadlineEngine(engine, time))
                            .orElse(engine),
                    new Configuration(threads, indirectSpeech, deadline, extensions.size()),
                    added);
        }

        private Engine engine(Extensions added) {
            try {
                return Engines.load(new EngineOptions(indirectSpeech), added);
            } catch (RuntimeException | Error e) {
                added.discard(e);
                throw e;
            }
        }
    }
}
