package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.Span;
import org.onrecord.extension.Gazetteer;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameChances;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.matching.PhraseMatcher;

/** The search for names in a long text ends where its thread is interrupted. */
class NameInterruptionTest {

    private static final AnnotatedText TEXT = new AnnotatedText(
            "Smith",
            List.of(new Paragraph(new Span(0, 5), 0, 1)),
            List.of(new Sentence(0, 1, 0)),
            List.of(new Token("Smith", 0, 5, "NNP", "Smith", NameLabel.PERSON, NameChances.certain(NameLabel.PERSON))));

    private final NameFinder names = NameFinder.load(Lexicons.load());
    private final PhraseMatcher phrases =
            new PhraseMatcher(Gazetteer.builder().entry("Smith", "SMITH").build());

    @AfterEach
    void leaveNoInterruption() {
        Thread.interrupted();
    }

    @Test
    void anInterruptionEndsTheSearchByRules() {
        assertThat(names.find(TEXT, List.of())).hasSize(1);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> names.find(TEXT, List.of()));
    }

    @Test
    void anInterruptionEndsTheSearchForTheUsersPhrases() {
        assertThat(phrases.match(TEXT)).hasSize(1);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> phrases.match(TEXT));
    }
}
