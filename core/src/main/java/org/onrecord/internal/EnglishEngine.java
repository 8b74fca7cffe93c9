package org.onrecord.internal;

import java.util.List;
import java.util.Optional;
import org.onrecord.CastMember;
import org.onrecord.Extraction;
import org.onrecord.internal.assembly.RecordAssembler;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.lexicon.Lexicons;

/** The stages in their order: language, quotations, entities, speech, speakers, records. Thread-safe. */
final class EnglishEngine implements Engine {

    private final SceneBuilder scenes;
    private final SpeakerStage speakers;
    private final RecordAssembler assembler;

    private EnglishEngine(SceneBuilder scenes, SpeakerStage speakers, RecordAssembler assembler) {
        this.scenes = scenes;
        this.speakers = speakers;
        this.assembler = assembler;
    }

    /**
     * Loads the models and word lists.
     *
     * @throws org.onrecord.ConfigurationException if one is missing or damaged
     */
    static EnglishEngine load() {
        Lexicons lexicons = Lexicons.load();
        return new EnglishEngine(
                new SceneBuilder(LanguageModels.load(), lexicons), SpeakerStage.load(), new RecordAssembler(lexicons));
    }

    @Override
    public Extraction extract(Optional<String> id, String text, List<CastMember> cast) {
        SpeakerStage.Attributed attributed = speakers.attribute(scenes.build(text, cast));
        return assembler.assemble(id, attributed.scene(), attributed.speakers());
    }
}
