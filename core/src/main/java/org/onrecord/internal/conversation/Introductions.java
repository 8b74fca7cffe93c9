package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/** Who says his own name: “I’m Ann Hale,” “My name is Smith,” “Smith,” who has been asked for it. Immutable. */
final class Introductions {

    /** Tokens of ", my boy" between the name that is asked for and the question mark. */
    private static final int LONGEST_ADDRESS = 4;

    private final Scene scene;
    private final AnnotatedText text;
    private final OwnNames own;
    private final ImmutableList<Optional<Voice>> voices;

    Introductions(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.own = new OwnNames(text);
        this.voices = IntStream.range(0, scene.utterances().size())
                .mapToObj(this::introduced)
                .collect(ImmutableList.toImmutableList());
    }

    /** The person whose name the utterance tells as the speaker's own. */
    Optional<Voice> in(int utterance) {
        return voices.get(utterance);
    }

    private Optional<Voice> introduced(int index) {
        Utterance utterance = scene.utterances().get(index);
        return utterance.quotations().stream()
                .map(scene.quotations()::get)
                .flatMap(quotation -> ownName(quotation).stream())
                .findFirst()
                .or(() -> index > 0 && asksForName(index - 1) ? firstName(utterance) : Optional.empty())
                .map(Voice::of);
    }

    /** Whether the utterance ends with “What is your name?” or “What is thy name, lad?” */
    private boolean asksForName(int index) {
        Quotation last = scene.lastQuotation(scene.utterances().get(index));
        int begin = text.firstTokenFrom(last.inner().begin());
        int mark = text.firstTokenFrom(last.inner().end()) - 1;
        int name = mark - 1;
        while (name > begin && mark - name <= LONGEST_ADDRESS && !text.isWordAt(name, "name")) {
            name--;
        }
        return name > begin
                && text.isWordAt(mark, "?")
                && text.isWordAt(name, "name")
                && (name + 1 == mark || text.token(name + 1).isComma())
                && isYour(text.token(name - 1));
    }

    private static boolean isYour(Token token) {
        return token.word().equalsIgnoreCase("your") || token.word().equalsIgnoreCase("thy");
    }

    /** The person with whose name the utterance begins. */
    private Optional<KnownEntity> firstName(Utterance utterance) {
        return scene.entities()
                .entityAt(text.firstTokenFrom(
                        scene.firstQuotation(utterance).inner().begin()))
                .filter(KnownEntity::isPerson);
    }

    private Optional<KnownEntity> ownName(Quotation quotation) {
        int begin = text.firstTokenFrom(quotation.inner().begin());
        int end = text.firstTokenFrom(quotation.inner().end());
        List<NameMention> names = scene.entities().names();
        return names.subList(scene.entities().firstNameFrom(begin), names.size()).stream()
                .takeWhile(name -> name.begin() < end)
                .filter(name -> own.contains(name, begin))
                .flatMap(name -> scene.entities().entityAt(name.begin()).stream())
                .filter(KnownEntity::isPerson)
                .findFirst();
    }
}
