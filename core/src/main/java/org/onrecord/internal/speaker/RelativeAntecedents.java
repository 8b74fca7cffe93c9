package org.onrecord.internal.speaker;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.FrameAnalysis;

/** Finds the words for which "who", "which" or "that" stands: "the driver, who said". For one text and one thread. */
public final class RelativeAntecedents {

    private final Scene scene;
    private final AnnotatedText text;
    private final SourceFinder finder;

    public RelativeAntecedents(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.finder = new SourceFinder(text, scene.entities(), scene.lexicons());
    }

    /** Whether a pronoun is one that opens a relative clause, or a question. */
    public boolean isRelative(Source pronoun) {
        return text.token(pronoun.head()).tag().startsWith("W");
    }

    /** The name or noun before a relative pronoun; empty if there is none, as in a question. */
    public Optional<Source> find(Source relative) {
        boolean who = text.token(relative.head()).word().equalsIgnoreCase("who");
        FrameAnalysis analysis = scene.frames().analyze(scene.frames().frameOf(relative.head()));
        List<Source> before = finder.find(analysis).stream()
                .filter(source -> source.end() <= relative.begin()
                        && !source.kind().isPronoun()
                        && source.kind() != SourceKind.OTHER_NOUN)
                .toList();
        List<Source> possible =
                who ? before.stream().filter(source -> mayBeWho(source, before)).toList() : before;
        Optional<Source> nearest = endingAt(possible, relative.begin())
                .or(() -> endingAt(before, relative.begin())
                        .flatMap(complement -> endingAt(possible, complement.begin() - 1)));
        if (nearest.filter(source -> source.kind().isName()).isPresent()) {
            return nearest;
        }
        return governed(analysis, possible, relative.head())
                .or(() -> nearest)
                .map(noun -> endingAt(before, noun.begin())
                        .filter(name -> name.kind() == SourceKind.PERSON_NAME)
                        .orElse(noun));
    }

    /** Not a place, and not the company of "a spokesman for Acme". */
    private static boolean mayBeWho(Source source, List<Source> all) {
        return switch (source.kind()) {
            case PLACE_NAME -> false;
            case ORGANIZATION_NAME ->
                all.stream()
                        .noneMatch(noun -> noun.kind() == SourceKind.PERSON_NOUN && noun.end() == source.begin() - 1);
            default -> true;
        };
    }

    /** What ends right before a token, or before the comma before it. */
    private Optional<Source> endingAt(List<Source> sources, int token) {
        int end = token > 0 && text.token(token - 1).isComma() ? token - 1 : token;
        return sources.stream().filter(source -> source.end() == end).findFirst();
    }

    /** The noun that the parse has the relative clause depend on. */
    private Optional<Source> governed(FrameAnalysis analysis, List<Source> sources, int relative) {
        List<Integer> tokens = analysis.frame().tokens();
        int position = Collections.binarySearch(tokens, relative);
        for (int steps = 0; position >= 0 && steps < tokens.size(); steps++) {
            boolean clause = analysis.tree().relation(position).equals("acl:relcl");
            position = analysis.tree().head(position);
            if (clause && position >= 0) {
                int noun = tokens.get(position);
                return sources.stream()
                        .filter(source -> source.begin() <= noun && noun < source.end())
                        .reduce((first, second) -> second);
            }
        }
        return Optional.empty();
    }
}
