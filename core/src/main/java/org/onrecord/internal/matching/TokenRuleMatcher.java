package org.onrecord.internal.matching;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParser;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.onrecord.Attributes;
import org.onrecord.ConfigurationException;
import org.onrecord.Span;
import org.onrecord.extension.Precedence;
import org.onrecord.extension.TokenRules;
import org.onrecord.internal.files.UserFiles;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.interruption.SeriousErrors;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.CoreNlpAnnotation;

/**
 * Finds what rules of CoreNLP's TokensRegex match. Thread-safe: rules may assign variables, so that each document has a
 * reader of the rules of its own, of which there are as many as there ever were documents at once.
 */
public final class TokenRuleMatcher implements EntityMatcher {

    private static final String RULE = "{ ruleType: \"tokens\", pattern: ( [{lemma:bomb}] ), result: \"WEAPON\" }";

    private final ImmutableMap<String, String> rulesBySource;
    private final Queue<CoreMapExpressionExtractor<MatchedExpression>> idle = new ConcurrentLinkedQueue<>();

    /**
     * Reads the rules.
     *
     * @throws ConfigurationException if a file cannot be read or a rule is not well formed; the message says which
     */
    public TokenRuleMatcher(TokenRules rules) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (Path file : rules.files()) {
            texts.put("The token rules " + file, read(file));
        }
        rules.rules().ifPresent(text -> texts.put("The token rules", text));
        this.rulesBySource = texts.buildKeepingLast();
        idle.add(newExtractor());
    }

    private static String read(Path file) {
        try (Reader reader = UserFiles.open(file)) {
            return CharStreams.toString(reader);
        } catch (IOException e) {
            throw UserFiles.unreadable("The file of token rules", file, e);
        }
    }

    private CoreMapExpressionExtractor<MatchedExpression> newExtractor() {
        CoreMapExpressionExtractor<MatchedExpression> extractor =
                new CoreMapExpressionExtractor<>(TokenSequencePattern.getNewEnv());
        rulesBySource.forEach((source, text) -> {
            try {
                new TokenSequenceParser().updateExpressionExtractor(extractor, new StringReader(text));
            } catch (Exception | Error e) {
                SeriousErrors.rethrow(e);
                // The parser throws an error of a class of its own for a character that it cannot read.
                throw new ConfigurationException(
                        source + " are no TokensRegex rules: " + reason(e) + "; a rule looks like " + RULE, e);
            }
        });
        return extractor;
    }

    /** The parser's message, which fills several lines and, where a rule breaks off, has found only "". */
    private static String reason(Throwable failure) {
        String message = CharMatcher.whitespace().trimAndCollapseFrom(String.valueOf(failure.getMessage()), ' ');
        return CharMatcher.anyOf(". ")
                .trimTrailingFrom(message.replace("Encountered \"\" at", "they make no sense from"));
    }

    @Override
    public List<EntityMatch> match(AnnotatedText text) {
        CoreMapExpressionExtractor<MatchedExpression> free = idle.poll();
        CoreMapExpressionExtractor<MatchedExpression> extractor = free == null ? newExtractor() : free;
        List<EntityMatch> matches = match(text, extractor);
        // One that failed is not used again.
        idle.add(extractor);
        return matches;
    }

    private static List<EntityMatch> match(
            AnnotatedText text, CoreMapExpressionExtractor<MatchedExpression> extractor) {
        Annotation annotation = text.annotation().orElseGet(() -> CoreNlpAnnotation.copyOf(text));
        List<EntityMatch> matches = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            Interruption.check();
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<String> before = tokens.stream().map(CoreLabel::ner).toList();
            for (MatchedExpression expression : extractor.extractExpressions(sentence)) {
                resultOf(expression)
                        .ifPresent(type -> matches.add(match(
                                text,
                                expression.getCharOffsets().getBegin(),
                                expression.getCharOffsets().getEnd(),
                                type)));
            }
            addAnnotated(text, tokens, before, matches);
        }
        matches.sort(Comparator.comparing(EntityMatch::span));
        return matches;
    }

    private static Optional<String> resultOf(MatchedExpression expression) {
        Value<?> value = expression.getValue();
        Object result = value == null ? null : value.get();
        return result == null
                ? Optional.empty()
                : Optional.of(result.toString()).filter(type -> !type.isBlank());
    }

    /** What the rules' actions gave an entity type that it had not had: runs of tokens of one new type. */
    private static void addAnnotated(
            AnnotatedText text, List<CoreLabel> tokens, List<String> before, List<EntityMatch> matches) {
        int begin = 0;
        while (begin < tokens.size()) {
            String type = tokens.get(begin).ner();
            int end = begin + 1;
            if (isNew(type, before.get(begin))) {
                while (end < tokens.size() && type.equals(tokens.get(end).ner()) && isNew(type, before.get(end))) {
                    end++;
                }
                matches.add(match(
                        text,
                        tokens.get(begin).beginPosition(),
                        tokens.get(end - 1).endPosition(),
                        type));
            }
            begin = end;
        }
    }

    private static boolean isNew(String type, String before) {
        return type != null && !type.equals(before) && !type.equals(CoreNlpAnnotation.NO_ENTITY);
    }

    /** The words with the last of them in its dictionary form, so that one and several are one entity. */
    private static String baseForm(AnnotatedText text, Span span) {
        int last = text.firstTokenFrom(span.end()) - 1;
        if (last < 0 || text.token(last).begin() < span.begin()) {
            return Folding.plain(text.textOf(span));
        }
        return Folding.plain(
                text.text().substring(span.begin(), text.token(last).begin())
                        + text.token(last).lemma());
    }

    private static EntityMatch match(AnnotatedText text, int begin, int end, String type) {
        Span span = new Span(begin, end);
        return new EntityMatch(
                span,
                text.textOf(span),
                type,
                baseForm(text, span),
                Optional.empty(),
                Attributes.none(),
                Optional.empty(),
                Precedence.OVERRIDE);
    }
}
