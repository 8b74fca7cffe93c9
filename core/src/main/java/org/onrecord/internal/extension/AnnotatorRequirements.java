package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.ConfigurationException;
import org.onrecord.corenlp.Step;
import org.onrecord.internal.language.DependencyGraphs;

/** Checks that each annotator finds what it requires, and tells who would provide what is missing. */
final class AnnotatorRequirements {

    private static final ImmutableMap<Step, ImmutableSet<Class<? extends CoreAnnotation<?>>>> MADE = ImmutableMap.of(
            Step.TOKENS,
            ImmutableSet.of(
                    CoreAnnotations.TextAnnotation.class,
                    CoreAnnotations.TokensAnnotation.class,
                    CoreAnnotations.SentencesAnnotation.class,
                    CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                    CoreAnnotations.CharacterOffsetEndAnnotation.class,
                    CoreAnnotations.ValueAnnotation.class,
                    CoreAnnotations.OriginalTextAnnotation.class,
                    CoreAnnotations.BeforeAnnotation.class,
                    CoreAnnotations.AfterAnnotation.class,
                    CoreAnnotations.IndexAnnotation.class,
                    CoreAnnotations.PositionAnnotation.class,
                    CoreAnnotations.SentenceIndexAnnotation.class,
                    CoreAnnotations.ParagraphIndexAnnotation.class,
                    CoreAnnotations.TokenBeginAnnotation.class,
                    CoreAnnotations.TokenEndAnnotation.class,
                    CoreAnnotations.IsNewlineAnnotation.class),
            Step.TAGS,
            ImmutableSet.of(CoreAnnotations.PartOfSpeechAnnotation.class, CoreAnnotations.LemmaAnnotation.class),
            Step.NAMES,
            ImmutableSet.of(
                    CoreAnnotations.NamedEntityTagAnnotation.class,
                    CoreAnnotations.NamedEntityTagProbsAnnotation.class,
                    CoreAnnotations.CoarseNamedEntityTagAnnotation.class,
                    CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class,
                    CoreAnnotations.MentionsAnnotation.class,
                    CoreAnnotations.EntityTypeAnnotation.class,
                    CoreAnnotations.EntityMentionIndexAnnotation.class),
            Step.PARSES,
            ImmutableSet.copyOf(DependencyGraphs.annotations()));

    /** By the simple name of an annotation's class, the annotator of CoreNLP's that makes it: its name, and its class. */
    private static final ImmutableMap<String, String> CORE_NLP_ANNOTATORS = ImmutableMap.<String, String>builder()
            .put("TreeAnnotation", "parse (ParserAnnotator)")
            .put("BinarizedTreeAnnotation", "parse (ParserAnnotator)")
            .put("CategoryAnnotation", "parse (ParserAnnotator)")
            .put("CorefChainAnnotation", "coref (CorefAnnotator)")
            .put("CorefMentionsAnnotation", "coref.mention (CorefMentionAnnotator)")
            .put("CanonicalEntityMentionIndexAnnotation", "coref (CorefAnnotator)")
            .put("SentimentAnnotatedTree", "sentiment (SentimentAnnotator)")
            .put("SentimentClass", "sentiment (SentimentAnnotator)")
            .put("RelationTriplesAnnotation", "openie (OpenIE)")
            .put("EntailedSentencesAnnotation", "openie (OpenIE)")
            .put("PolarityAnnotation", "natlog (NaturalLogicAnnotator)")
            .put("OperatorAnnotation", "natlog (NaturalLogicAnnotator)")
            .put("QuotationsAnnotation", "quote (QuoteAnnotator)")
            .put("TrueCaseAnnotation", "truecase (TrueCaseAnnotator)")
            .put("TrueCaseTextAnnotation", "truecase (TrueCaseAnnotator)")
            .put("GenderAnnotation", "gender (GenderAnnotator)")
            .put("TimexAnnotation", "ner with SUTime (TimeAnnotator)")
            .put("NormalizedNamedEntityTagAnnotation", "ner (NERCombinerAnnotator)")
            .put("NumericCompositeValueAnnotation", "number (NumberAnnotator)")
            .put("WikipediaEntityAnnotation", "entitylink (WikidictAnnotator)")
            .put("KBPTriplesAnnotation", "kbp (KBPAnnotator)")
            .put("DocDateAnnotation", "docdate (DocDateAnnotator)")
            .put("UDPosAnnotation", "udfeats (UDFeatureAnnotator)")
            .put("CoNLLUFeats", "udfeats (UDFeatureAnnotator)")
            .put("StemAnnotation", "a stemmer of your own")
            .buildOrThrow();

    private static final String CORE_NLP_NEEDED = " (What OnRecord leaves out of CoreNLP is there when"
            + " edu.stanford.nlp:stanford-corenlp and its models are among your own dependencies.)";

    private final List<AnnotatorPool> inOrder;

    private AnnotatorRequirements(List<AnnotatorPool> inOrder) {
        this.inOrder = inOrder;
    }

    /**
     * Checks annotators, which are given in the order of their registration.
     *
     * @throws ConfigurationException if one requires what nothing before it makes
     */
    static void check(List<AnnotatorPool> annotators) {
        new AnnotatorRequirements(annotators.stream()
                        .sorted(Comparator.comparing(AnnotatorPool::step))
                        .toList())
                .check();
    }

    private void check() {
        Set<Class<?>> made = new HashSet<>();
        Set<String> makers = new HashSet<>();
        Map<Step, Boolean> done = new HashMap<>();
        for (AnnotatorPool annotator : inOrder) {
            for (Step step : Step.values()) {
                if (step.compareTo(annotator.step()) <= 0 && done.putIfAbsent(step, true) == null) {
                    made.addAll(MADE.getOrDefault(step, ImmutableSet.of()));
                }
            }
            List<? extends Class<?>> missing = annotator.requires().stream()
                    .filter(required -> !made.contains(required) && !isMadeBy(makers, required))
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();
            if (!missing.isEmpty()) {
                throw missing(annotator, missing);
            }
            made.addAll(annotator.makes());
            makers.add(annotator.className());
        }
    }

    /** Whether an annotator of CoreNLP's makes it that does not say so, such as the one of sentiment. */
    private static boolean isMadeBy(Set<String> makers, Class<?> required) {
        String provider = CORE_NLP_ANNOTATORS.get(required.getSimpleName());
        return provider != null && makers.stream().anyMatch(maker -> provider.contains("(" + maker + ")"));
    }

    private ConfigurationException missing(AnnotatorPool annotator, List<? extends Class<?>> missing) {
        ListMultimap<String, String> byRemedy =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        missing.forEach(required -> byRemedy.put(remedy(annotator, required), required.getSimpleName()));
        String needs = byRemedy.asMap().entrySet().stream()
                .map(remedy -> "requires " + String.join(" and ", remedy.getValue())
                        + ", which nothing before it makes. " + remedy.getKey())
                .collect(Collectors.joining(" It also "));
        return new ConfigurationException("The annotator " + annotator.name() + ", which runs behind the step "
                + annotator.step() + ", " + needs
                + (missing.stream().anyMatch(AnnotatorRequirements::isMadeByCoreNlp) ? CORE_NLP_NEEDED : ""));
    }

    private static boolean isMadeByCoreNlp(Class<?> required) {
        return CORE_NLP_ANNOTATORS.containsKey(required.getSimpleName());
    }

    private String remedy(AnnotatorPool annotator, Class<?> required) {
        Optional<Step> step = MADE.entrySet().stream()
                .filter(made -> made.getValue().contains(required))
                .map(Map.Entry::getKey)
                .findFirst();
        if (step.isPresent()) {
            return "The step " + step.get() + " does: let " + annotator.name() + " run behind that.";
        }
        String later = inOrder.stream()
                .filter(other -> other.makes().contains(required))
                .map(other -> other.name() + " (behind the step " + other.step() + ")")
                .collect(Collectors.joining(" and "));
        if (!later.isEmpty()) {
            return later + " does, but runs later: add it before " + annotator.name() + ", behind the same step.";
        }
        String provider = CORE_NLP_ANNOTATORS.get(required.getSimpleName());
        return provider == null
                ? "Add an annotator that makes it (" + required.getName() + ") before."
                : "CoreNLP's annotator " + provider + " does: add it before, with CoreNlp.annotator(…).";
    }
}
