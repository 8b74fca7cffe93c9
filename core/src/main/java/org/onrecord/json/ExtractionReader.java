package org.onrecord.json;

import com.google.common.collect.ImmutableList;
import org.onrecord.Cue;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.Gender;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Mood;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.PlaceKind;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;

/** From the JSON form of an extraction to its records. */
final class ExtractionReader {
    private ExtractionReader() {}

    /** The lists without which a JSON object is something else than an extraction. */
    private static final ImmutableList<String> LISTS =
            ImmutableList.of("people", "organizations", "places", "others", "quotes", "warnings");

    static Extraction read(JsonObject json) {
        json.optionalObject("error", ExtractionReader::failure).ifPresent(failure -> {
            throw failure;
        });
        LISTS.forEach(json::requireList);
        return json.make(() -> new Extraction(
                json.optionalString("id"),
                json.objects("people", ExtractionReader::person),
                json.objects("organizations", ExtractionReader::organization),
                json.objects("places", ExtractionReader::place),
                json.objects("others", ExtractionReader::other),
                json.objects("quotes", ExtractionReader::quote),
                json.strings("warnings"),
                json.attributes("attributes")));
    }

    private static MalformedJsonException failure(JsonObject error) {
        return new MalformedJsonException("This is no extraction, since the document failed with "
                + error.string("type") + ": " + error.string("message"));
    }

    private static Person person(JsonObject json) {
        return json.make(() -> new Person(
                json.string("id"),
                json.string("name"),
                json.strings("variants"),
                json.optionalString("role"),
                json.constant("gender", Gender.class),
                json.numberOr("salience", 0),
                json.objects("mentions", ExtractionReader::mention),
                json.attributes("attributes")));
    }

    private static Organization organization(JsonObject json) {
        return json.make(() -> new Organization(
                json.string("id"),
                json.string("name"),
                json.strings("variants"),
                json.numberOr("salience", 0),
                json.objects("mentions", ExtractionReader::mention),
                json.attributes("attributes")));
    }

    private static Place place(JsonObject json) {
        return json.make(() -> new Place(
                json.string("id"),
                json.string("name"),
                json.constant("kind", PlaceKind.class),
                json.optionalString("country"),
                json.optionalString("within"),
                json.strings("variants"),
                json.numberOr("salience", 0),
                json.objects("mentions", ExtractionReader::mention),
                json.attributes("attributes")));
    }

    private static CustomEntity other(JsonObject json) {
        return json.make(() -> new CustomEntity(
                json.string("id"),
                json.string("type"),
                json.string("name"),
                json.strings("variants"),
                json.numberOr("salience", 0),
                json.objects("mentions", ExtractionReader::mention),
                json.attributes("attributes")));
    }

    private static Quote quote(JsonObject json) {
        return json.make(() -> new Quote(
                json.string("id"),
                json.constant("kind", QuoteKind.class),
                json.string("text"),
                json.objects("spans", ExtractionReader::span),
                json.objects("quoted", ExtractionReader::span),
                json.optionalObject("speaker", ExtractionReader::speaker),
                json.optionalObject("cue", ExtractionReader::cue),
                json.has("mood") ? json.constant("mood", Mood.class) : Mood.STATED,
                json.number("confidence"),
                json.attributes("attributes")));
    }

    private static Speaker speaker(JsonObject json) {
        return json.make(() -> new Speaker(
                json.string("name"),
                json.constant("kind", SpeakerKind.class),
                json.optionalString("entity"),
                json.optionalObject("mention", ExtractionReader::mention)));
    }

    private static Cue cue(JsonObject json) {
        return json.make(() -> new Cue(json.string("text"), span(json), json.string("lemma")));
    }

    private static Mention mention(JsonObject json) {
        return json.make(() -> new Mention(json.string("text"), span(json), json.constant("kind", MentionKind.class)));
    }

    /** Returns the span of an object that has its begin and end among its own fields. */
    private static Span span(JsonObject json) {
        return json.make(() -> new Span(json.integer("begin"), json.integer("end")));
    }
}
