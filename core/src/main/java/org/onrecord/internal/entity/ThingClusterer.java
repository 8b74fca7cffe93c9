package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PlaceNames;
import org.onrecord.internal.name.NameMention;

/** Decides which names of organizations, or of places, name one: E.U. is the European Union, America the U.S. */
final class ThingClusterer {

    private static final CharMatcher FULL_STOP = CharMatcher.is('.');

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final NameLabel label;
    private final Map<String, List<NameMention>> groups = new LinkedHashMap<>();

    private ThingClusterer(AnnotatedText text, Lexicons lexicons, NameLabel label) {
        this.text = text;
        this.lexicons = lexicons;
        this.label = label;
    }

    static Collection<List<NameMention>> cluster(
            AnnotatedText text, List<NameMention> names, NameLabel label, Lexicons lexicons) {
        ThingClusterer clusterer = new ThingClusterer(text, lexicons, label);
        for (NameMention name : names) {
            clusterer
                    .groups
                    .computeIfAbsent(clusterer.key(name), k -> new ArrayList<>())
                    .add(name);
        }
        if (label == NameLabel.ORGANIZATION) {
            LongerNames longer = new LongerNames(clusterer.groups.keySet());
            for (String key : List.copyOf(clusterer.groups.keySet())) {
                Interruption.check();
                clusterer.fullKeyOf(key, longer).ifPresent(full -> clusterer.merge(key, full));
            }
        }
        return clusterer.groups.values();
    }

    private String key(NameMention name) {
        String form = withoutArticle(
                CharMatcher.whitespace().collapseFrom(text.textOf(text.spanOf(name.begin(), name.end())), ' '));
        if (label == NameLabel.LOCATION) {
            PlaceNames places = lexicons.things().placeNames();
            return places.find(form)
                    // The stop of a sentence that ends in "the U.S." is not a part of the name.
                    .or(() -> places.find(form + '.'))
                    .map(PlaceNames.Entry::canonical)
                    .orElse(form);
        }
        return isAcronym(form) ? FULL_STOP.removeFrom(form) : form;
    }

    private static String withoutArticle(String form) {
        return form.toLowerCase(Locale.ROOT).startsWith("the ") ? form.substring(4) : form;
    }

    private static boolean isAcronym(String form) {
        String letters = FULL_STOP.removeFrom(form);
        return letters.length() > 1 && letters.length() < 7 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private void merge(String key, String into) {
        List<NameMention> mentions = groups.remove(key);
        List<NameMention> all = groups.get(into);
        if (mentions != null && all != null) {
            all.addAll(mentions);
        }
    }

    /** The longer name in the text for which the shorter one stands. */
    private Optional<String> fullKeyOf(String key, LongerNames longer) {
        if (isAcronym(key)) {
            String known = lexicons.things().acronyms().fullName(key).orElse("");
            return only(Iterables.concat(longer.equalButForCase(known), longer.withInitials(key)), key, full -> true);
        }
        List<String> alike = longer.withBeginningOf(key);
        Optional<String> full = only(alike, key, other -> isWithEnding(other, key) || isClipped(other, key));
        if (full.isEmpty() && (key.indexOf(' ') > 0 || standsWithArticle(key))) {
            // "The House" is the House of Representatives rather than the White House.
            full = only(alike, key, other -> isBeforeOf(other, key))
                    .or(() -> only(longer.withLastWord(key), key, other -> true));
        }
        return full;
    }

    /** "House" of "House of Representatives". */
    private static boolean isBeforeOf(String full, String key) {
        return full.startsWith(key + " of ");
    }

    /** "Penn State" of "Pennsylvania State University": its words begin those of the longer name. */
    private static boolean isClipped(String full, String key) {
        if (full.length() < key.length() || full.startsWith(key)) {
            return false;
        }
        List<String> clipped = LongerNames.words(key);
        List<String> words = LongerNames.words(full);
        if (clipped.size() < 2 || clipped.size() > words.size()) {
            return false;
        }
        for (int w = 0; w < clipped.size(); w++) {
            if (clipped.get(w).length() < LongerNames.SHORTEST_CLIP
                    || !words.get(w).startsWith(clipped.get(w))) {
                return false;
            }
        }
        return true;
    }

    /** The only one of some names, other than the short one, that is still a group of its own and for which the condition holds. */
    private Optional<String> only(Iterable<String> names, String key, Predicate<String> condition) {
        List<String> full = Streams.stream(names)
                .filter(other -> !other.equals(key) && condition.test(other) && groups.containsKey(other))
                .distinct()
                .limit(2)
                .toList();
        return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
    }

    /** Whether the single word is used like a short form: "the Times". */
    private boolean standsWithArticle(String key) {
        return groups.getOrDefault(key, List.of()).stream()
                .anyMatch(name ->
                        name.begin() > 0 && text.token(name.begin() - 1).word().equalsIgnoreCase("the"));
    }

    /** Whether the longer name is the shorter one with an ending that may be left out: "Ltd.", "Football Club". */
    private boolean isWithEnding(String full, String key) {
        if (!full.startsWith(key + " ")) {
            return false;
        }
        String ending = full.substring(key.length() + 1);
        // Northgate University Hospital is not Northgate University.
        boolean another = lexicons.things().organizationNouns().contains(lastWord(key))
                && lexicons.things().organizationNouns().contains(lastWord(ending));
        return !another && lexicons.things().organizationEndings().contains(ending);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
