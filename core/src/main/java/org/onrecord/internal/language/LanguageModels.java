package org.onrecord.internal.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.onrecord.ConfigurationException;
import org.onrecord.internal.parsing.TransitionParser;

/**
 * The CoreNLP models that the pipeline runs, read from the class path.
 *
 * <p>Each is loaded only once it is wanted, and all that are, side by side, since each takes seconds; the parser's load
 * goes on in the background until the first clause needs it. Thread-safe.
 */
public final class LanguageModels {

    private static final String ROOT = "edu/stanford/nlp/models/";
    private static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAME_TAGGER = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = ROOT + "parser/nndep/english_UD.gz";

    /** The version of CoreNLP whose models these are. */
    static final String VERSION = "4.5.10";

    private static final int BUFFER = 1 << 16;

    private final LazyModel<PartOfSpeech> tagger;
    private final Optional<LazyModel<NameTagger>> nameTagger;
    private final LazyModel<TransitionParser> parser;

    LanguageModels(
            LazyModel<PartOfSpeech> tagger,
            Optional<LazyModel<NameTagger>> nameTagger,
            LazyModel<TransitionParser> parser) {
        this.tagger = tagger;
        this.nameTagger = nameTagger;
        this.parser = parser;
    }

    /** The built-in models, of which none is loaded yet. */
    public static LanguageModels builtIn() {
        return new LanguageModels(
                new LazyModel<>(() -> new PartOfSpeech(readTagger())),
                Optional.of(new LazyModel<>(LanguageModels::readNameTagger)),
                new LazyModel<>(LanguageModels::readParser));
    }

    /**
     * Loads the built-in models.
     *
     * @throws ConfigurationException if a model is not on the class path or cannot be read
     */
    public static LanguageModels load() {
        LanguageModels models = builtIn();
        models.prepare();
        return models;
    }

    /**
     * Loads those of these models that are not loaded yet.
     *
     * @throws ConfigurationException if one is not on the class path or cannot be read
     */
    public void prepare() {
        requirePresent(PARSER);
        nameTagger.ifPresent(LazyModel::start);
        tagger.start();
        parser.start();
        tagger.get();
        nameTagger.ifPresent(LazyModel::get);
    }

    /**
     * These models with another part-of-speech tagger; the built-in one is not loaded twice.
     *
     * @param location a file, a URL or a resource on the class path
     */
    public LanguageModels withTagger(String location) {
        return location.equals(TAGGER)
                ? this
                : new LanguageModels(new LazyModel<>(() -> new PartOfSpeech(readTagger(location))), nameTagger, parser);
    }

    /**
     * These models with another name tagger; the built-in one is not loaded twice.
     *
     * @param location of a CRF: a file, a URL or a resource on the class path
     */
    public LanguageModels withNameTagger(String location) {
        return location.equals(NAME_TAGGER)
                ? this
                : new LanguageModels(tagger, Optional.of(new LazyModel<>(() -> readNameTagger(location))), parser);
    }

    /** These models without a name tagger, since an annotator of the user's finds the names. */
    public LanguageModels withoutNameTagger() {
        return new LanguageModels(tagger, Optional.empty(), parser);
    }

    private static MaxentTagger readTagger(String location) {
        try (InputStream in = IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(location)) {
            return new MaxentTagger(in);
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
                        + " path with a model of CoreNLP " + VERSION + ". (" + cause + ")",
                cause);
    }

    PartOfSpeech tagger() {
        return tagger.get();
    }

    /** What labels the names in a sentence; empty if an annotator of the user's does that. */
    Optional<NameTagger> nameTagger() {
        return nameTagger.map(LazyModel::get);
    }

    TransitionParser parser() {
        return parser.get();
    }

    public ClauseParser clauseParser() {
        return new LazyClauseParser(parser);
    }

    private static MaxentTagger readTagger() {
        requirePresent(TAGGER);
        try (InputStream in = open(TAGGER)) {
            return new MaxentTagger(in);
        } catch (IOException | RuntimeException e) {
            throw unreadable(TAGGER, e);
        }
    }

    private static NameTagger readNameTagger() {
        requirePresent(NAME_TAGGER);
        try (InputStream in = new GZIPInputStream(open(NAME_TAGGER), BUFFER)) {
            return new NameTagger(CRFClassifier.getClassifier(in));
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            throw unreadable(NAME_TAGGER, e);
        }
    }

    private static TransitionParser readParser() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(open(PARSER), BUFFER), StandardCharsets.UTF_8))) {
            return TransitionParser.read(in);
        } catch (IOException | RuntimeException e) {
            throw unreadable(PARSER, e);
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = LanguageModels.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IOException("not on the class path");
        }
        return new BufferedInputStream(in, BUFFER);
    }

    private static void requirePresent(String path) {
        if (LanguageModels.class.getClassLoader().getResource(path) == null) {
            throw new ConfigurationException("The model " + path + " is not on the class path. Add the dependency"
                    + " org.onrecord:onrecord-models in the version of onrecord-core to your pom (it comes with"
                    + " onrecord-core unless excluded), or CoreNLP's own edu.stanford.nlp:stanford-corenlp:"
                    + VERSION + ":models.");
        }
    }

    private static ConfigurationException unreadable(String path, Exception cause) {
        return new ConfigurationException(
                "The model " + path + " cannot be read. It must come from CoreNLP " + VERSION
                        + ": is another version of" + " stanford-corenlp or of its models on the class path? (" + cause
                        + ")",
                cause);
    }
}
