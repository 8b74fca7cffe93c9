package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Attributes;
import org.onrecord.Cue;
import org.onrecord.CustomEntity;
import org.onrecord.Entity;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.Quote;
import org.onrecord.Result;
import org.onrecord.Span;
import org.onrecord.Speaker;

/** From records to the JSON form of extractions and failures, field by field in the order of the format. */
final class ResultWriter {
    private final JsonGenerator json;

    private ResultWriter(JsonGenerator json) {
        this.json = json;
    }

    static String toJson(Result result) {
        return result instanceof Result.Success success
                ? toJson(success.extraction(), false)
                : toJson(false, writer -> writer.failure((Result.Failure) result));
    }

    static String toJson(Extraction extraction, boolean pretty) {
        return toJson(pretty, writer -> writer.extraction(extraction));
    }

    private static String toJson(boolean pretty, Part<ResultWriter> root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Jackson.mapper().createGenerator(text)) {
            if (pretty) {
                generator.setPrettyPrinter(new ReadableLayout());
            }
            root.write(new ResultWriter(generator));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return LoneSurrogates.escape(text.toString());
    }

    private void extraction(Extraction extraction) throws IOException {
        json.writeStartObject();
        string("id", extraction.id());
        list("people", extraction.people(), this::person);
        list("organizations", extraction.organizations(), this::organization);
        list("places", extraction.places(), this::place);
        list("others", extraction.others(), this::other);
        list("quotes", extraction.quotes(), this::quote);
        list("warnings", extraction.warnings(), json::writeString);
        attributes(extraction.attributes());
        json.writeEndObject();
    }

    private void failure(Result.Failure failure) throws IOException {
        json.writeStartObject();
        string("id", failure.id());
        json.writeObjectFieldStart("error");
        json.writeStringField("type", failure.errorType());
        json.writeStringField("message", failure.message());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void person(Person person) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", person.id());
        json.writeStringField("name", person.name());
        variants(person);
        string("role", person.role());
        json.writeStringField("gender", person.gender().name());
        salienceMentionsAndAttributes(person);
        json.writeEndObject();
    }

    private void organization(Organization organization) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", organization.id());
        json.writeStringField("name", organization.name());
        variants(organization);
        salienceMentionsAndAttributes(organization);
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        json.writeStringField("kind", place.kind().name());
        string("country", place.country());
        string("within", place.within());
        variants(place);
        salienceMentionsAndAttributes(place);
        json.writeEndObject();
    }

    private void other(CustomEntity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("type", entity.type());
        json.writeStringField("name", entity.name());
        variants(entity);
        salienceMentionsAndAttributes(entity);
        json.writeEndObject();
    }

    private void attributes(Attributes attributes) throws IOException {
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, Object> attribute : attributes.values().entrySet()) {
            json.writeFieldName(attribute.getKey());
            attribute(attribute.getValue());
        }
        json.writeEndObject();
    }

    private void attribute(Object value) throws IOException {
        if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString((String) text);
            }
            json.writeEndArray();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }

    private void variants(Entity entity) throws IOException {
        list("variants", entity.variants(), json::writeString);
    }

    private void salienceMentionsAndAttributes(Entity entity) throws IOException {
        json.writeNumberField("salience", entity.salience());
        list("mentions", entity.mentions(), this::mention);
        attributes(entity.attributes());
    }

    private void mention(Mention mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", mention.text());
        offsets(mention.span());
        json.writeStringField("kind", mention.kind().name());
        json.writeEndObject();
    }

    private void quote(Quote quote) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", quote.id());
        json.writeStringField("kind", quote.kind().name());
        json.writeStringField("text", quote.text());
        list("spans", quote.spans(), this::span);
        list("quoted", quote.quoted(), this::span);
        value("speaker", quote.speaker(), this::speaker);
        value("cue", quote.cue(), this::cue);
        json.writeStringField("mood", quote.mood().name());
        json.writeNumberField("confidence", quote.confidence());
        attributes(quote.attributes());
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        json.writeStartObject();
        offsets(span);
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", speaker.name());
        json.writeStringField("kind", speaker.kind().name());
        string("entity", speaker.entity());
        value("mention", speaker.mention(), this::mention);
        json.writeEndObject();
    }

    private void cue(Cue cue) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", cue.text());
        offsets(cue.span());
        json.writeStringField("lemma", cue.lemma());
        json.writeEndObject();
    }

    private void offsets(Span span) throws IOException {
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
    }

    private void string(String field, Optional<String> value) throws IOException {
        value(field, value, json::writeString);
    }

    private <T> void value(String field, Optional<T> value, Part<T> writer) throws IOException {
        json.writeFieldName(field);
        if (value.isPresent()) {
            writer.write(value.get());
        } else {
            json.writeNull();
        }
    }

    private <T> void list(String field, List<T> elements, Part<T> writer) throws IOException {
        json.writeArrayFieldStart(field);
        for (T element : elements) {
            writer.write(element);
        }
        json.writeEndArray();
    }

    /** Writes a part of the document. */
    @FunctionalInterface
    private interface Part<T> {
        void write(T part) throws IOException;
    }
}
