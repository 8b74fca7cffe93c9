package org.onrecord.internal.language;

import com.google.common.base.Suppliers;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.onrecord.ConfigurationException;

/**
 * The CoreNLP models that the pipeline runs, read from the class path.
 *
 * <p>Models load side by side, since each takes seconds; the parser's load goes on in the background until the first
 * clause needs it. Immutable and thread-safe once loaded.
 */
public final class LanguageModels {

    private static final String ROOT = "edu/stanford/nlp/models/";
    private static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAME_TAGGER = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = ROOT + "parser/nndep/english_UD.gz";

    private static final int BUFFER = 1 << 16;

    private final MaxentTagger tagger;
    private final NameTagger nameTagger;
    private final Supplier<DependencyParser> parser;

    private LanguageModels(MaxentTagger tagger, NameTagger nameTagger, Supplier<DependencyParser> parser) {
        this.tagger = tagger;
        this.nameTagger = nameTagger;
        this.parser = parser;
    }

    /**
     * Loads the models.
     *
     * @throws ConfigurationException if a model is not on the class path or cannot be read
     */
    public static LanguageModels load() {
        List.of(TAGGER, NAME_TAGGER, PARSER).forEach(LanguageModels::requirePresent);
        CompletableFuture<NameTagger> nameTagger = CompletableFuture.supplyAsync(LanguageModels::readNameTagger);
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(LanguageModels::readTagger);
        CompletableFuture<DependencyParser> parser = CompletableFuture.supplyAsync(LanguageModels::readParser);
        return new LanguageModels(join(tagger), join(nameTagger), Suppliers.memoize(() -> join(parser)));
    }

    /**
     * These models with others of the user's in the place of some.
     *
     * @param otherTagger a part-of-speech tagger: a file, a URL or a resource on the class path
     * @param otherNameTagger a CRF, likewise
     * @throws ConfigurationException if one cannot be read
     */
    public LanguageModels with(Optional<String> otherTagger, Optional<String> otherNameTagger) {
        return new LanguageModels(
                otherTagger.map(LanguageModels::readTagger).orElse(tagger),
                otherNameTagger.map(LanguageModels::readNameTagger).orElse(nameTagger),
                parser);
    }

    private static MaxentTagger readTagger(String location) {
        try {
            return new MaxentTagger(IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(location));
        } catch (IOException | RuntimeException e) {
            throw unreadable("part-of-speech tagger", location, e);
        }
    }

    private static NameTagger readNameTagger(String location) {
        try (InputStream in = IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(location)) {
            return new NameTagger(CRFClassifier.getClassifier(in));
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            throw unreadable("name tagger", location, e);
        }
    }

    private static ConfigurationException unreadable(String what, String location, Exception cause) {
        return new ConfigurationException(
                "The " + what + " " + location + " cannot be read. It must be a file, a URL or a resource on the class"
                        + " path with a model of CoreNLP 4.5.10. (" + cause + ")",
                cause);
    }

    private static <T> T join(CompletableFuture<T> model) {
        try {
            return model.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ConfigurationException configuration) {
                throw configuration;
            }
            throw new ConfigurationException("A CoreNLP model could not be loaded: " + e.getCause(), e);
        }
    }

    MaxentTagger tagger() {
        return tagger;
    }

    NameTagger nameTagger() {
        return nameTagger;
    }

    DependencyParser parser() {
        return parser.get();
    }

    public ClauseParser clauseParser() {
        return new CoreNlpClauseParser(parser);
    }

    private static MaxentTagger readTagger() {
        try (InputStream in = open(TAGGER)) {
            return new MaxentTagger(in);
        } catch (IOException | RuntimeException e) {
            throw unreadable(TAGGER, e);
        }
    }

    private static NameTagger readNameTagger() {
        try (InputStream in = new GZIPInputStream(open(NAME_TAGGER), BUFFER)) {
            return new NameTagger(CRFClassifier.getClassifier(in));
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            throw unreadable(NAME_TAGGER, e);
        }
    }

    private static DependencyParser readParser() {
        try {
            return DependencyParser.loadFromModelFile(PARSER);
        } catch (RuntimeException e) {
            throw unreadable(PARSER, e);
        }
    }

    private static void requirePresent(String path) {
        if (LanguageModels.class.getClassLoader().getResource(path) == null) {
            throw new ConfigurationException(
                    "The model " + path + " is not on the class path. Add the dependency"
                            + " org.onrecord:onrecord-models in the version of onrecord-core to your pom (it comes with"
                            + " onrecord-core unless excluded), or CoreNLP's own edu.stanford.nlp:stanford-corenlp:4.5.10:models.");
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = LanguageModels.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IOException("not on the class path");
        }
        return new BufferedInputStream(in, BUFFER);
    }

    private static ConfigurationException unreadable(String path, Exception cause) {
        return new ConfigurationException(
                "The model " + path + " cannot be read. It must come from CoreNLP 4.5.10: is another version of"
                        + " stanford-corenlp or of its models on the class path? (" + cause + ")",
                cause);
    }
}
