package org.onrecord.internal.language;

import java.util.List;
import org.onrecord.internal.parsing.DependencyTree;

/** Parses a few tokens, such as a sentence from which the quoted words were taken out. Thread-safe. */
@FunctionalInterface
public interface ClauseParser {

    DependencyTree parse(List<Token> tokens);
}
