package org.onrecord.internal.language;

import java.util.List;
import java.util.function.Supplier;
import org.onrecord.internal.parsing.DependencyTree;
import org.onrecord.internal.parsing.TransitionParser;

/** Parses with a model that is loaded when the first clause asks for it. */
final class LazyClauseParser implements ClauseParser {

    private final Supplier<TransitionParser> parser;

    LazyClauseParser(Supplier<TransitionParser> parser) {
        this.parser = parser;
    }

    @Override
    public DependencyTree parse(List<Token> tokens) {
        return parser.get()
                .parse(
                        tokens.stream().map(Token::word).toList(),
                        tokens.stream().map(Token::tag).toList());
    }
}
