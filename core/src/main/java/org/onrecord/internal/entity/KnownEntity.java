package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Gender;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.name.NameMention;

/**
 * A person, organization or place of the text with the names that stand for it.
 *
 * @param index its place in {@link Entities#all()}
 * @param name the best name
 * @param variants the distinct forms, fullest first, titles left out; empty for a person known by a noun alone
 * @param gender of a person; UNKNOWN for all else
 * @param family whether it is not one person but all of one name: "the Holloways"
 * @param mentions in text order
 */
public record KnownEntity(
        int index,
        NameLabel label,
        String name,
        List<String> variants,
        Gender gender,
        boolean family,
        List<NameMention> mentions) {

    private static final CharMatcher CAPITALS = CharMatcher.forPredicate(Character::isUpperCase);

    public KnownEntity {
        variants = ImmutableList.copyOf(variants);
        mentions = ImmutableList.copyOf(mentions);
    }

    /** Whether the text knows the person by a noun alone: "the stranger". */
    public boolean isNominal() {
        return variants.isEmpty();
    }

    /** Whether the text knows the person by a noun that is as good as a name: "the Invisible Man". */
    public boolean isNamedLike() {
        return isNominal() && CAPITALS.matchesAnyOf(name);
    }

    /** Whether it is one person. */
    public boolean isPerson() {
        return label == NameLabel.PERSON && !family;
    }

    /** Whether it is an organization or a place. */
    public boolean isThing() {
        return label != NameLabel.PERSON;
    }

    /** The last mention that begins before a token, or else the first. */
    public NameMention lastMentionBefore(int token) {
        return mentions.get(Math.max(0, countMentionsBefore(token) - 1));
    }

    /** How many mentions begin before a token. */
    int countMentionsBefore(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    KnownEntity withName(String other) {
        return new KnownEntity(index, label, other, variants, gender, family, mentions);
    }

    KnownEntity withIndex(int other) {
        return new KnownEntity(other, label, name, variants, gender, family, mentions);
    }

    // Entities are keys of maps: two of one text differ in their index, so that mentions are hardly ever compared.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof KnownEntity that
                        && index == that.index
                        && label == that.label
                        && gender == that.gender
                        && family == that.family
                        && name.equals(that.name)
                        && variants.equals(that.variants)
                        && mentions.equals(that.mentions));
    }

    @Override
    public int hashCode() {
        return index;
    }
}
