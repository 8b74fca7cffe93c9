package org.onrecord.corenlp;

import com.google.common.base.Throwables;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.MetaClass;
import java.util.Properties;
import java.util.function.Supplier;
import org.onrecord.ConfigurationException;

/** Makes annotators of a class as CoreNLP's pipelines do. Thread-safe. */
final class AnnotatorClass implements Supplier<Annotator> {
    private final String name;
    private final String className;
    private final Properties properties;

    /**
     * Keeps a copy of the properties.
     *
     * @param name for the constructor, if it takes one
     */
    AnnotatorClass(String name, String className, Properties properties) {
        this.name = name;
        this.className = className;
        this.properties = copyOf(properties);
    }

    /** A copy that includes the properties' defaults. */
    static Properties copyOf(Properties properties) {
        Properties copy = new Properties();
        properties.stringPropertyNames().forEach(key -> copy.setProperty(key, properties.getProperty(key)));
        return copy;
    }

    /**
     * Makes another one.
     *
     * @throws ConfigurationException if that fails; the message says why
     */
    @Override
    public Annotator get() {
        String key = StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX + name;
        Properties own = copyOf(properties);
        own.setProperty(key, className);
        try {
            return new AnnotatorImplementations().custom(own, key);
        } catch (RuntimeException | LinkageError e) {
            throw new ConfigurationException(
                    "The annotator " + name + " cannot be made of the class " + className + ": " + reason(e), e);
        }
    }

    private String reason(Throwable failure) {
        Throwable root = Throwables.getRootCause(failure);
        if (root instanceof ClassNotFoundException && className.equals(root.getMessage())) {
            return "it is not on the class path";
        }
        if (failure instanceof ClassCastException) {
            return "it is no " + Annotator.class.getName();
        }
        if (root instanceof MetaClass.ConstructorNotFoundException) {
            return "it has no constructor (String, Properties), (String), (Properties) or ()";
        }
        return "its constructor failed with " + root;
    }
}
