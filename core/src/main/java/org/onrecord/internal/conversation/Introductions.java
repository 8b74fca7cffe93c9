package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/** Who says his own name: “I’m Ann Hale,” “My name is Smith.” Immutable. */
final class Introductions {

    private final Scene scene;
    private final AnnotatedText text;
    private final ImmutableList<Optional<Voice>> voices;

    Introductions(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.voices = scene.utterances().stream().map(this::introduced).collect(ImmutableList.toImmutableList());
    }

    /** The person whose name the utterance tells as the speaker's own. */
    Optional<Voice> in(int utterance) {
        return voices.get(utterance);
    }

    private Optional<Voice> introduced(Utterance utterance) {
        return utterance.quotations().stream()
                .map(scene.quotations()::get)
                .flatMap(quotation -> ownName(quotation).stream())
                .findFirst()
                .map(Voice::of);
    }

    private Optional<KnownEntity> ownName(Quotation quotation) {
        int begin = text.firstTokenFrom(quotation.inner().begin());
        int end = text.firstTokenFrom(quotation.inner().end());
        List<NameMention> names = scene.entities().names();
        return names.subList(scene.entities().firstNameFrom(begin), names.size()).stream()
                .takeWhile(name -> name.begin() < end)
                .filter(name ->
                        isOwn(name, begin) && !text.isWordAt(name.end(), "'s") && !text.isWordAt(name.end(), "’s"))
                .flatMap(name -> scene.entities().entityAt(name.begin()).stream())
                .filter(KnownEntity::isPerson)
                .findFirst();
    }

    /** Whether "I am" or "my name is" stands before the name and begins a clause, unlike "if I am Ann". */
    private boolean isOwn(NameMention name, int begin) {
        int verb = name.titleBegin() - 1;
        if (verb <= begin || !text.token(verb).lemma().equals("be")) {
            return false;
        }
        int subject = verb - 1;
        if (text.token(subject).word().equals("I")) {
            return beginsClause(subject, begin);
        }
        return subject > begin
                && text.token(subject).word().equals("name")
                && text.token(subject - 1).word().equalsIgnoreCase("my")
                && beginsClause(subject - 1, begin);
    }

    private boolean beginsClause(int token, int begin) {
        Token before = text.token(Math.max(0, token - 1));
        return token <= begin
                || !before.isWord()
                || before.tag().equals("UH")
                || before.tag().equals("CC");
    }
}
