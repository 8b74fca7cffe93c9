package org.onrecord.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Extraction;
import org.onrecord.Quote;
import org.onrecord.internal.entity.PlaceClassifier;
import org.onrecord.internal.entity.PlaceLocator;
import org.onrecord.internal.entity.RoleReader;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.statement.Statement;

/** Makes the extraction of a text from what the stages found. Thread-safe. */
public final class RecordAssembler {

    private final RoleReader roles;
    private final PlaceClassifier places;
    private final PlaceLocator locations;

    public RecordAssembler(Lexicons lexicons) {
        this.roles = new RoleReader(lexicons);
        this.places = new PlaceClassifier(lexicons);
        this.locations = new PlaceLocator(lexicons.things().placeNames());
    }

    /**
     * Makes the extraction.
     *
     * @param statements what is said in the scene, in text order
     */
    public Extraction assemble(Optional<String> id, Scene scene, List<Statement> statements) {
        List<Optional<SpeakerIdentity>> speakers =
                statements.stream().map(Statement::speaker).toList();
        Voices voices = new Voices(speakers, new MentionRecords(scene.text()));
        EntityRecords entities = new EntityRecords(scene.text(), scene.entities(), voices);
        QuoteRecords records = new QuoteRecords(scene, entities);
        List<Quote> quotes = new ArrayList<>();
        for (Statement statement : statements) {
            Interruption.check();
            quotes.add(records.quote("q" + (quotes.size() + 1), statement));
        }
        return new Extraction(
                id,
                entities.people(roles),
                entities.organizations(),
                entities.places(places, locations),
                List.of(),
                quotes,
                scene.warnings());
    }
}
