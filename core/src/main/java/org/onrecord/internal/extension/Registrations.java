package org.onrecord.internal.extension;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.ConfigurationException;
import org.onrecord.corenlp.CoreNlpRegistry;
import org.onrecord.corenlp.Step;
import org.onrecord.extension.Enricher;
import org.onrecord.extension.Extension;
import org.onrecord.extension.ExtensionRegistry;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.extension.Gazetteer;
import org.onrecord.extension.Lexicon;
import org.onrecord.extension.TextRule;
import org.onrecord.extension.TokenRules;
import org.onrecord.internal.files.UserFiles;
import org.onrecord.internal.interruption.SeriousErrors;
import org.onrecord.internal.lexicon.WordRow;
import org.onrecord.internal.matching.EntityMatcher;
import org.onrecord.internal.matching.NamedMatcher;
import org.onrecord.internal.matching.PhraseMatcher;
import org.onrecord.internal.matching.TaggedTypeMatcher;
import org.onrecord.internal.matching.TextRuleMatcher;
import org.onrecord.internal.matching.TokenRuleMatcher;

/** Collects what extensions register, and refuses what is wrong. For one thread, and for one build. */
public final class Registrations implements CoreNlpRegistry {

    private final List<Object> registered = new ArrayList<>();
    private final List<EntityMatcher> matchers = new ArrayList<>();
    private final List<EnricherStep> enrichers = new ArrayList<>();
    private final List<WordRow> words = new ArrayList<>();
    private final List<AnnotatorPool> annotators = new ArrayList<>();
    private Optional<String> tagger = Optional.empty();
    private Optional<String> nameTagger = Optional.empty();
    private Optional<String> namingAnnotator = Optional.empty();
    private final Set<String> enricherNames = new HashSet<>();

    private Registrations() {}

    /**
     * Lets the extensions register, in their order.
     *
     * @throws ConfigurationException if one fails to, or what it registers is wrong
     */
    public static Extensions of(List<Extension> extensions) {
        Registrations registrations = new Registrations();
        try {
            extensions.forEach(registrations::extension);
            return registrations.build();
        } catch (RuntimeException | Error e) {
            AnnotatorPool.discard(registrations.annotators, e);
            throw e;
        }
    }

    private Extensions build() {
        WordRows.check(words);
        LanguageSettings language = LanguageSettings.of(annotators, tagger, nameTagger, namingAnnotator.isPresent());
        if (!language.isDefault()) {
            // What a tagger or annotator gives a type of its own.
            matchers.add(new TaggedTypeMatcher());
        }
        return new Extensions(
                language,
                words,
                matchers,
                enrichers,
                annotators,
                HeldResources.among(ImmutableList.copyOf(registered)));
    }

    @Override
    public ExtensionRegistry extension(Extension extension) {
        require(extension, "An extension");
        registered.add(extension);
        try {
            extension.register(this);
        } catch (ConfigurationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            SeriousErrors.rethrow(e);
            throw new ConfigurationException(
                    "The extension " + extension.getClass().getName() + " failed to register: " + e, e);
        }
        return this;
    }

    @Override
    public ExtensionRegistry gazetteer(Gazetteer gazetteer) {
        require(gazetteer, "A gazetteer");
        matchers.add(new PhraseMatcher(gazetteer));
        return this;
    }

    @Override
    public ExtensionRegistry gazetteer(Path file) {
        require(file, "A gazetteer's file");
        try {
            return gazetteer(Gazetteer.read(file));
        } catch (IOException e) {
            throw UserFiles.unreadable("The gazetteer", file, e);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The gazetteer " + e.getMessage(), e);
        }
    }

    @Override
    public ExtensionRegistry rule(TextRule rule) {
        require(rule, "A rule");
        matchers.add(
                new NamedMatcher("The rule \"" + rule.pattern() + "\" for " + rule.type(), new TextRuleMatcher(rule)));
        return this;
    }

    @Override
    public ExtensionRegistry rules(TokenRules rules) {
        require(rules, "Token rules");
        String files = Joiner.on(", ").join(rules.files());
        matchers.add(new NamedMatcher(("The token rules " + files).strip(), new TokenRuleMatcher(rules)));
        return this;
    }

    @Override
    public ExtensionRegistry enricher(String name, Enricher enricher, FailurePolicy policy) {
        requireName(name, "An enricher");
        require(enricher, "The enricher " + name);
        require(policy, "The failure policy of the enricher " + name);
        if (!enricherNames.add(name)) {
            throw new ConfigurationException("Two enrichers are called " + name
                    + "; give each its own name, so that messages can tell them apart");
        }
        registered.add(enricher);
        enrichers.add(new EnricherStep(name, enricher, policy));
        return this;
    }

    @Override
    public ExtensionRegistry words(Lexicon lexicon, List<String> rows) {
        require(lexicon, "A word list");
        require(rows, "The rows for " + lexicon);
        for (String row : rows) {
            require(row, "A row for " + lexicon);
            words.add(new WordRow(lexicon, row, Optional.empty()));
        }
        return this;
    }

    @Override
    public ExtensionRegistry words(Lexicon lexicon, Path file) {
        require(lexicon, "A word list");
        require(file, "The file of words for " + lexicon);
        List<String> lines;
        try {
            lines = UserFiles.lines(file);
        } catch (IOException e) {
            throw UserFiles.unreadable("The file of words for " + lexicon, file, e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                words.add(new WordRow(lexicon, line, Optional.of(file + ", line " + (i + 1))));
            }
        }
        return this;
    }

    @Override
    public CoreNlpRegistry annotator(
            String name, Step step, Supplier<? extends Annotator> suppliers, FailurePolicy policy) {
        requireName(name, "An annotator");
        require(step, "The step of the annotator " + name);
        require(suppliers, "The annotator " + name);
        require(policy, "The failure policy of the annotator " + name);
        AnnotatorPool pool = new AnnotatorPool(name, step, suppliers, policy);
        registered.add(pool);
        annotators.add(pool);
        return this;
    }

    @Override
    public CoreNlpRegistry nameTagger(String crf) {
        requireName(crf, "A name tagger's model");
        requireFirstNameTagger(crf);
        nameTagger = Optional.of(crf);
        return this;
    }

    @Override
    public CoreNlpRegistry nameTagger(String name, Supplier<? extends Annotator> suppliers) {
        requireName(name, "An annotator");
        requireFirstNameTagger(name);
        namingAnnotator = Optional.of(name);
        return annotator(name, Step.TAGS, suppliers);
    }

    private void requireFirstNameTagger(String name) {
        nameTagger.or(() -> namingAnnotator).ifPresent(first -> {
            throw new ConfigurationException("There are two name taggers, " + first + " and " + name + "; choose one");
        });
    }

    @Override
    public CoreNlpRegistry tagger(String model) {
        requireName(model, "A tagger's model");
        if (tagger.isPresent()) {
            throw new ConfigurationException(
                    "There are two taggers, " + tagger.get() + " and " + model + "; choose one");
        }
        tagger = Optional.of(model);
        return this;
    }

    private static void requireName(@Nullable String name, String what) {
        if (name == null || name.isBlank()) {
            throw new ConfigurationException(what + " has no name; messages need one");
        }
    }

    private static void require(@Nullable Object value, String what) {
        if (value == null) {
            throw new ConfigurationException(what + " is null");
        }
    }
}
