package org.onrecord.internal.extension;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.Attributes;
import org.onrecord.CustomEntity;
import org.onrecord.Entity;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Span;

/** An entity of a user's own type while its mentions are collected. For one thread. */
final class CustomEntityDraft {

    private final String type;
    private final String name;
    private Attributes attributes = Attributes.none();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();

    CustomEntityDraft(String type, String name) {
        this.type = type;
        this.name = name;
    }

    /** Adds what is known about it; what was known before stays. */
    void describe(Attributes more) {
        if (!more.isEmpty()) {
            attributes = more.withAll(attributes);
        }
    }

    /** Adds a mention, unless it overlaps one that is there. */
    void add(Mention mention) {
        Map.Entry<Span, Mention> before = mentions.lowerEntry(new Span(mention.end(), mention.end()));
        if (before == null || !before.getKey().overlaps(mention.span())) {
            mentions.put(mention.span(), mention);
        }
    }

    /** Adds the mentions and attributes of an entity that turns out to be this one. */
    void takeOver(Entity entity) {
        entity.mentions().forEach(this::add);
        describe(entity.attributes());
    }

    Span firstMention() {
        return mentions.firstKey();
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    CustomEntity build(String id, double salience) {
        return new CustomEntity(id, type, name, variants(), salience, mentions(), attributes);
    }

    private List<String> variants() {
        Set<String> forms = new LinkedHashSet<>();
        for (Mention mention : mentions.values()) {
            if (mention.kind() == MentionKind.NAME) {
                forms.add(CharMatcher.whitespace().trimAndCollapseFrom(mention.text(), ' '));
            }
        }
        return forms.stream()
                .sorted(Comparator.comparingInt(
                                (String form) -> -CharMatcher.is(' ').countIn(form))
                        .thenComparingInt(form -> -form.length()))
                .toList();
    }
}
