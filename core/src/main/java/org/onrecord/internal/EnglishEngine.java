package org.onrecord.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.CastMember;
import org.onrecord.Extraction;
import org.onrecord.internal.assembly.RecordAssembler;
import org.onrecord.internal.entity.CastAliases;
import org.onrecord.internal.extension.EntityMatches;
import org.onrecord.internal.extension.Extensions;
import org.onrecord.internal.extension.Registrations;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.name.ToldName;
import org.onrecord.internal.report.Report;
import org.onrecord.internal.report.ReportFinder;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.statement.LabelledStatements;
import org.onrecord.internal.statement.Statement;
import org.onrecord.internal.statement.StatementMaker;
import org.onrecord.internal.transcript.Turn;

/**
 * Runs the stages in their order: language; matching of users' phrases and rules; transcript; quotation, entity and speech
 * (by {@link SceneBuilder}); speaker, in stories with conversation (by {@link SpeakerStage}); report; statement; assembly;
 * and last the users' entities and enrichers. Thread-safe.
 */
final class EnglishEngine implements Engine {

    private final EnglishModels own;
    private final SceneBuilder scenes;
    private final Optional<ReportFinder> reports;
    private final RecordAssembler assembler;
    private final Extensions extensions;

    private EnglishEngine(
            LanguageModels models, EnglishModels own, Optional<ReportFinder> reports, Extensions extensions) {
        this.own = own;
        this.scenes = new SceneBuilder(models, extensions.language().pipeline(models), own.lexicons(), own.names());
        this.reports = reports;
        this.assembler = new RecordAssembler(own.lexicons());
        this.extensions = extensions;
    }

    /**
     * Loads the weights that not all engines share.
     *
     * @throws org.onrecord.ConfigurationException if they are missing or damaged
     */
    static EnglishEngine load(EngineOptions options, LanguageModels models, EnglishModels own) {
        return new EnglishEngine(
                models,
                own,
                options.indirectSpeech() ? Optional.of(ReportFinder.load()) : Optional.empty(),
                Registrations.of(List.of()));
    }

    /**
     * Returns an engine over the same word lists and weights that also runs what users added.
     *
     * @param models with the users' in the place of some
     * @throws org.onrecord.ConfigurationException if a word of theirs is damaged
     */
    EnglishEngine with(Extensions added, LanguageModels models) {
        return new EnglishEngine(models, own.with(added.words()), reports, added);
    }

    @Override
    public Extraction extract(Optional<String> id, String text, List<CastMember> cast) {
        AnnotatedText annotated = scenes.annotate(id, text);
        EntityMatches matches = extensions.match(annotated);
        List<Turn> turns = scenes.turns(annotated);
        List<ToldName> given = ImmutableList.<ToldName>builder()
                .addAll(matches.toldNames(annotated))
                .addAll(scenes.labelNames(annotated, turns))
                .build();
        CastAliases aliases = CastAliases.of(cast);
        SpeakerStage.Attributed attributed = own.speakers().attribute(scenes.build(annotated, aliases, given));
        Interruption.check();
        Scene scene = attributed.scene();
        List<Report> found = reports.map(finder -> finder.find(scene, cues(attributed.speakers())))
                .orElse(List.of());
        List<Statement> statements = LabelledStatements.join(
                scene, turns, StatementMaker.make(scene, attributed.story(), attributed.speakers(), found));
        Interruption.check();
        Extraction extraction = assembler.assemble(id, scene, statements);
        for (String warning : Iterables.concat(
                annotated.warnings(),
                aliases.warnings(),
                Markup.warning(text).stream().toList())) {
            extraction = extraction.withWarning(warning);
        }
        return extensions.enrich(matches.addTo(extraction, annotated), annotated);
    }

    private static Set<Integer> cues(List<Optional<SpeakerIdentity>> speakers) {
        return speakers.stream()
                .flatMap(Optional::stream)
                .flatMap(speaker -> speaker.cue().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
