package org.onrecord.examples.evaluation.speed;

import java.util.function.Consumer;
import org.onrecord.OnRecord;
import org.onrecord.examples.evaluation.stock.StockPipeline;

/** What is timed. */
public enum Contestant {
    /** This library. */
    ONRECORD("OnRecord"),
    /** This library, told to look for no indirect speech. */
    ONRECORD_WITHOUT_INDIRECT("OnRecord without indirect speech"),
    /** CoreNLP's own pipeline. */
    STOCK("CoreNLP");

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    /** Returns its name in reports. */
    public String title() {
        return title;
    }

    /** Loads the models and returns what extracts from a text. */
    Consumer<String> load() {
        return switch (this) {
            case ONRECORD -> OnRecord.create()::extract;
            case ONRECORD_WITHOUT_INDIRECT ->
                OnRecord.builder().indirectSpeech(false).build()::extract;
            case STOCK -> new StockPipeline()::annotate;
        };
    }
}
