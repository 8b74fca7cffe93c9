package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.Extraction;
import org.onrecord.extension.TextView;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.WordRow;
import org.onrecord.internal.matching.EntityMatch;
import org.onrecord.internal.matching.EntityMatcher;

/** What users added, checked and ready to run. As thread-safe as what they added. */
public final class Extensions implements AutoCloseable {

    private final LanguageSettings language;
    private final ImmutableList<WordRow> words;
    private final ImmutableList<EntityMatcher> matchers;
    private final ImmutableList<EnricherStep> enrichers;
    private final ImmutableList<AnnotatorPool> annotators;
    private final HeldResources resources;

    Extensions(
            LanguageSettings language,
            List<WordRow> words,
            List<EntityMatcher> matchers,
            List<EnricherStep> enrichers,
            List<AnnotatorPool> annotators,
            HeldResources resources) {
        this.language = language;
        this.words = ImmutableList.copyOf(words);
        this.matchers = ImmutableList.copyOf(matchers);
        this.enrichers = ImmutableList.copyOf(enrichers);
        this.annotators = ImmutableList.copyOf(annotators);
        this.resources = resources;
    }

    /** Whether nothing was added that takes part in the work on a document. */
    public boolean isEmpty() {
        return language.isDefault() && words.isEmpty() && matchers.isEmpty() && enrichers.isEmpty();
    }

    /** What changes how the words of a text are read. */
    public LanguageSettings language() {
        return language;
    }

    /** The rows added to word lists. */
    public List<WordRow> words() {
        return words;
    }

    /** Finds the entities of gazetteers and rules in a text. */
    public EntityMatches match(AnnotatedText text) {
        if (matchers.isEmpty()) {
            return EntityMatches.NONE;
        }
        List<EntityMatch> all = new ArrayList<>();
        for (EntityMatcher matcher : matchers) {
            Interruption.check();
            all.addAll(matcher.match(text));
        }
        return EntityMatches.of(all);
    }

    /** Runs the enrichers on what was found in a text. */
    public Extraction enrich(Extraction found, AnnotatedText annotated) {
        if (enrichers.isEmpty()) {
            return found;
        }
        TextView text = new AnnotatedTextView(annotated);
        Extraction extraction = found;
        for (EnricherStep enricher : enrichers) {
            extraction = enricher.apply(extraction, text);
            Interruption.check();
        }
        return extraction;
    }

    /**
     * Closes what was made for a build that failed, in the place of {@link #close()}. What users gave stays open, since
     * they may build again with it.
     *
     * @param failure why; what goes wrong in closing is told beside it
     */
    public void discard(Throwable failure) {
        AnnotatorPool.discard(annotators, failure);
    }

    /** Closes whatever of the added can be closed, once. */
    @Override
    public void close() {
        resources.close();
    }
}
