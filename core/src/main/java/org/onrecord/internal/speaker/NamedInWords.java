package org.onrecord.internal.speaker;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/**
 * Tells who is spoken to or of by the given name in words beside a pronoun, and so did not say them: “Carl, this is a bad
 * deal,” he said. For one text and one thread.
 */
final class NamedInWords {

    private final Scene scene;
    private final AnnotatedText text;
    private final ListMultimap<Integer, Quotation> spokenInFrame = ArrayListMultimap.create();

    NamedInWords(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        List<Integer> frames = scene.frames().frames().ofQuotation();
        for (Utterance utterance : scene.utterances()) {
            List<Quotation> quotations =
                    utterance.quotations().stream().map(scene.quotations()::get).toList();
            utterance.quotations().stream()
                    .map(frames::get)
                    .distinct()
                    .forEach(frame -> spokenInFrame.putAll(frame, quotations));
        }
    }

    /** The names by which people are spoken to or of in the utterances of the pronoun's sentence. */
    List<KnownEntity> beside(int pronoun) {
        return spokenInFrame.get(scene.frames().frameOf(pronoun)).stream()
                .flatMap(this::namedIn)
                .distinct()
                .toList();
    }

    private Stream<KnownEntity> namedIn(Quotation quotation) {
        List<NameMention> names = scene.entities().names();
        int first = scene.entities()
                .firstNameFrom(text.firstTokenFrom(quotation.inner().begin()));
        int end = scene.entities()
                .firstNameFrom(text.firstTokenFrom(quotation.inner().end()));
        return IntStream.range(first, end)
                .mapToObj(names::get)
                .filter(name -> !name.hasTitle() && !isOwnName(name.begin()))
                .map(name -> scene.entities().entityAt(name.begin()).orElseThrow())
                .filter(KnownEntity::isPerson)
                .filter(entity -> isGivenName(names, entity, first, end));
    }

    /** "I’m Carl", "My name is Carl", "This is Carl", "Call me Carl", "I, Carl". */
    private boolean isOwnName(int name) {
        int before = name > 0 && text.token(name - 1).isComma() ? name - 2 : name - 1;
        return before >= 0
                && switch (text.token(before).lemma()) {
                    case "be", "I", "me" -> true;
                    default -> false;
                };
    }

    /** Whether nothing but the given name stands for the person among the names. */
    private boolean isGivenName(List<NameMention> names, KnownEntity person, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(names::get)
                .filter(name -> scene.entities()
                        .entityAt(name.begin())
                        .filter(person::equals)
                        .isPresent())
                .allMatch(name -> name.end() - name.begin() == 1
                        && isGivenName(text.token(name.begin()).word(), person));
    }

    private boolean isGivenName(String word, KnownEntity person) {
        return person.name().startsWith(word + " ")
                || (person.name().equals(word)
                        && scene.lexicons().people().givenNames().contains(word));
    }
}
