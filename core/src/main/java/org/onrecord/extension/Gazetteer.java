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
 * Phrases that name entities, and how they are found: as whole words, of phrases that begin at one word the longest.
 * Immutable.
 *
 * <p>A gazetteer file is UTF-8, an entry a line, up to four columns separated by tabs:
 *
 * <pre>
 * #! case=smart inflections=yes
 * # phrase     type       name         attributes
 * aspirin      MEDICINE   aspirin      atc=N02BA01;otc=yes
 * cluster bomb WEAPON
 * </pre>
 *
 * Name and attributes ({@code key=value}, separated by semicolons) may be empty or left out. Blank lines and lines that
 * begin with {@code #} are skipped, but {@code #!} sets options for the whole file: {@code case} ({@link CaseMatching}),
 * {@code inflections} (yes or no), {@code speaks-as} ({@link SpeakerKind}) and {@code precedence} ({@link Precedence}),
 * in capitals or not. Of two entries of one phrase the first counts.
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
     * @throws IllegalArgumentException if a line is not as it should be; the message says which
     */
    public static Gazetteer read(Path file) throws IOException {
        return GazetteerFile.read(file);
    }

    /** Starts one in code. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the phrases in the order given. */
    public List<GazetteerEntry> entries() {
        return entries;
    }

    /** Returns how letters are compared. */
    public CaseMatching caseMatching() {
        return caseMatching;
    }

    /** Tells whether the last word of a phrase also stands for its inflected forms: "cluster bomb" for "cluster bombs". */
    public boolean inflections() {
        return inflections;
    }

    /** Returns as what its entities speak, if they may be looked for among the speakers of quotes. */
    public Optional<SpeakerKind> speaksAs() {
        return speaksAs;
    }

    /** Returns what happens where its people, organizations and places overlap names that OnRecord found. */
    public Precedence precedence() {
        return precedence;
    }

    /** A gazetteer in the making. Not thread-safe. */
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

        /** Adds a phrase that is one of the names of an entity. */
        public Builder entry(String phrase, String type, String name) {
            return entry(GazetteerEntry.of(phrase, type, name));
        }

        /** Adds a phrase. */
        public Builder entry(GazetteerEntry entry) {
            entries.add(Objects.requireNonNull(entry, "entry"));
            return this;
        }

        /** Sets how letters are compared, by default {@link CaseMatching#SMART}. */
        public Builder caseMatching(CaseMatching matching) {
            this.caseMatching = Objects.requireNonNull(matching, "matching");
            return this;
        }

        /** Sets whether the last word of a phrase also stands for its inflected forms; by default it does not. */
        public Builder inflections(boolean wanted) {
            this.inflections = wanted;
            return this;
        }

        /**
         * Lets entities of the user's own types be looked for among the speakers of quotes as if they were people,
         * organizations or places. Without it they are speakers only where a quote's speaker has no other name.
         *
         * @param kind PERSON, ORGANIZATION or PLACE
         * @throws IllegalArgumentException if it is another
         */
        public Builder speaksAs(SpeakerKind kind) {
            this.speaksAs = Optional.of(SpeakerKinds.named(kind));
            return this;
        }

        /** Sets what happens where people, organizations and places overlap names that OnRecord found. */
        public Builder precedence(Precedence order) {
            this.precedence = Objects.requireNonNull(order, "order");
            return this;
        }

        /** Returns the gazetteer. */
        public Gazetteer build() {
            return new Gazetteer(this);
        }
    }
}
