package org.onrecord.internal.matching;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.onrecord.Span;
import org.onrecord.extension.Precedence;
import org.onrecord.extension.TextRule;
import org.onrecord.internal.language.AnnotatedText;

/** Finds the matches of a regular expression. Thread-safe. */
public final class TextRuleMatcher implements EntityMatcher {

    private final TextRule rule;

    public TextRuleMatcher(TextRule rule) {
        this.rule = rule;
    }

    @Override
    public List<EntityMatch> match(AnnotatedText text) {
        List<EntityMatch> matches = new ArrayList<>();
        Matcher matcher = rule.pattern().matcher(new InterruptibleText(text.text()));
        int appended = 0;
        while (matcher.find()) {
            Optional<String> name = rule.name();
            if (name.isPresent()) {
                StringBuilder withName = new StringBuilder();
                matcher.appendReplacement(withName, name.get());
                name = Optional.of(Folding.plain(withName.substring(matcher.start() - appended)))
                        .filter(expanded -> !expanded.isEmpty());
                appended = matcher.end();
            }
            Optional<Span> span = trimmed(text.text(), matcher.start(), matcher.end());
            if (span.isPresent()) {
                matches.add(match(text, span.get(), name));
            }
        }
        return matches;
    }

    private EntityMatch match(AnnotatedText text, Span span, Optional<String> name) {
        return new EntityMatch(
                span,
                text.textOf(span),
                rule.type(),
                Folding.plain(text.textOf(span)),
                name,
                rule.attributes(),
                rule.speaksAs(),
                Precedence.OVERRIDE);
    }

    private static Optional<Span> trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && CharMatcher.whitespace().matches(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && CharMatcher.whitespace().matches(text.charAt(end - 1))) {
            end--;
        }
        return begin == end ? Optional.empty() : Optional.of(new Span(begin, end));
    }
}
