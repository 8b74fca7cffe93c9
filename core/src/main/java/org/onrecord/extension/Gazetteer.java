package org.onrecord.extension;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.SpeakerKind;

/**
 * Phrases that name entities, and how they are found. A phrase matches whole words; of the phrases that begin at the same
 * word, the longest counts. Immutable.
 *
 * <p>A gazetteer file is UTF-8, with one entry per line and up to four columns separated by tabs:
 *
 * <pre>
 * #! case=smart inflections=yes
 * # phrase     type       name         attributes
 * aspirin      MEDICINE   aspirin      atc=N02BA01;otc=yes
 * cluster bomb WEAPON
 * </pre>
 *
 * Name and attributes ({@code key=value}, separated by semicolons) may be empty or left out. Blank lines and lines that
 * begin with {@code #} are skipped, except that {@code #!} sets options for the whole file: {@code case} ({@link
 * CaseMatching}), {@code inflections} (yes or no), {@code speaks-as} ({@link SpeakerKind}) and {@code precedence} ({@link
 * Precedence}), with values in capital or small letters. Of two entries for the same phrase, the first counts.
 */
public final class Gazetteer {
    private final ImmutableList<GazetteerEntry> entries;
    private final CaseMatching caseMatching;
    private final boolean inflections;
    private final Optional<SpeakerKind> speaksAs;
    private final Precedence precedence;

    private Gazetteer(Builder builder) {
        this.entries = ImmutableList.copyOf(builder.entries);
        this.caseMatching = builder.caseMatching;
        this.inflections = builder.inflections;
        this.speaksAs = builder.speaksAs;
        this.precedence = builder.precedence;
    }

    /**
     * Reads a gazetteer file.
     *
     * @throws IOException if it cannot be read or is not in UTF-8
     * @throws IllegalArgumentException if a line is malformed; the message says which
     */
    public static Gazetteer read(Path file) throws IOException {
        return GazetteerFile.read(file);
    }

    /** Returns a builder, to make a gazetteer in code. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the entries in the order given. */
    public List<GazetteerEntry> entries() {
        return entries;
    }

    /** Returns how letters are compared. */
    public CaseMatching caseMatching() {
        return caseMatching;
    }

    /** Tells whether the last word of a phrase also matches its inflected forms: "cluster bomb" finds "cluster bombs". */
    public boolean inflections() {
        return inflections;
    }

    /**
     * Returns the kind of speaker that its entities may be; empty if they are speakers only where a
     * quote's speaker has no other name.
     */
    public Optional<SpeakerKind> speaksAs() {
        return speaksAs;
    }

    /** Returns what happens where its people, organizations and places overlap names that OnRecord found. */
    public Precedence precedence() {
        return precedence;
    }

    /** Builds a gazetteer. Not thread-safe. */
    public static final class Builder {
        private final List<GazetteerEntry> entries = new ArrayList<>();
        private CaseMatching caseMatching = CaseMatching.SMART;
        private boolean inflections;
        private Optional<SpeakerKind> speaksAs = Optional.empty();
        private Precedence precedence = Precedence.OVERRIDE;

        private Builder() {}

        /** Adds a phrase that stands for itself. */
        public Builder entry(String phrase, String type) {
            return entry(GazetteerEntry.of(phrase, type));
        }

        /** Adds a phrase that is one of the forms of an entity's name. */
        public Builder entry(String phrase, String type, String name) {
            return entry(GazetteerEntry.of(phrase, type, name));
        }

        /** Adds an entry. */
        public Builder entry(GazetteerEntry entry) {
            entries.add(Objects.requireNonNull(entry, "The entry is null"));
            return this;
        }

        /** Sets how letters are compared; the default is {@link CaseMatching#SMART}. */
        public Builder caseMatching(CaseMatching matching) {
            this.caseMatching = Objects.requireNonNull(matching, "The case matching is null");
            return this;
        }

        /** Sets whether the last word of a phrase also matches its inflected forms; by default it does not. */
        public Builder inflections(boolean wanted) {
            this.inflections = wanted;
            return this;
        }

        /**
         * Sets that entities of custom types are considered as speakers of quotes, just as people, organizations or
         * places are. By default, they are speakers only where a quote's speaker has no other name.
         *
         * @param kind PERSON, ORGANIZATION or PLACE
         * @throws IllegalArgumentException if it is another kind
         */
        public Builder speaksAs(SpeakerKind kind) {
            this.speaksAs =
                    Optional.of(SpeakerKinds.named(Objects.requireNonNull(kind, "The kind of speaker is null")));
            return this;
        }

        /**
         * Sets what happens where people, organizations and places overlap names that OnRecord found; the default is {@link
         * Precedence#OVERRIDE}.
         */
        public Builder precedence(Precedence order) {
            this.precedence = Objects.requireNonNull(order, "The precedence is null");
            return this;
        }

        /** Returns the gazetteer. */
        public Gazetteer build() {
            return new Gazetteer(this);
        }
    }
}
