package org.onrecord.extension;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Patterns over the words of a text and their lemmas, tags and entity types, in the language of CoreNLP's TokensRegex.
 * TokensRegex rule files work unchanged. Immutable.
 *
 * <pre>
 * ENV.defaults["stage"] = 1
 * {
 *   ruleType: "tokens",
 *   pattern: ( [{lemma:cluster}] [{lemma:/bomb|munition/}] ),
 *   result: "WEAPON"
 * }
 * </pre>
 *
 * <p>What a rule finds is an entity whose type is the rule's {@code result} or, if the rule annotates words with an entity
 * type instead ({@code action: ( Annotate($0, ner, "WEAPON") )}), that type.
 *
 * @param files rule files, read in this order as if they were one
 * @param rules the text of further rules, if any
 */
public record TokenRules(List<Path> files, Optional<String> rules) {
    /** Copies the list and checks that nothing is null. */
    public TokenRules {
        Objects.requireNonNull(files, "The files of token rules are null")
                .forEach(file -> Objects.requireNonNull(file, "A file of token rules is null"));
        files = List.copyOf(files);
        Objects.requireNonNull(rules, "The text of token rules is null");
    }

    /** Returns the rules of files, which {@code build()} reads. */
    public static TokenRules of(Path... files) {
        Objects.requireNonNull(files, "The files of token rules are null");
        return new TokenRules(Arrays.asList(files), Optional.empty());
    }

    /** Returns rules given as text. */
    public static TokenRules ofText(String rules) {
        return new TokenRules(List.of(), Optional.of(Objects.requireNonNull(rules, "The text of token rules is null")));
    }
}
