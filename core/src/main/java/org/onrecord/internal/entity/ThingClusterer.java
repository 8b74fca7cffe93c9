package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PlaceNames;

/** Decides which names of organizations, or of places, name one: E.U. is the European Union, America the U.S. */
final class ThingClusterer {

    private static final CharMatcher FULL_STOP = CharMatcher.is('.');
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.is('-')));

    private static final int SHORTEST_CLIP = 4;

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
            for (String key : List.copyOf(clusterer.groups.keySet())) {
                clusterer.fullKeyOf(key).ifPresent(full -> clusterer.merge(key, full));
            }
        }
        return clusterer.groups.values();
    }

    private String key(NameMention name) {
        String form = withoutArticle(
                CharMatcher.whitespace().collapseFrom(text.textOf(text.spanOf(name.begin(), name.end())), ' '));
        if (label == NameLabel.LOCATION) {
            PlaceNames places = lexicons.placeNames();
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
    private Optional<String> fullKeyOf(String key) {
        if (isAcronym(key)) {
            String known = lexicons.acronyms().fullName(key).orElse("");
            return only(full -> full.equalsIgnoreCase(known) || initials(full).equals(key), key);
        }
        Optional<String> full = only(other -> isWithEnding(other, key) || isClipped(other, key), key);
        if (full.isEmpty() && (key.indexOf(' ') > 0 || standsWithArticle(key))) {
            // "The House" is the House of Representatives rather than the White House.
            full = only(other -> isBeforeOf(other, key), key).or(() -> only(other -> isHead(other, key), key));
        }
        return full;
    }

    /** "Times" of "Coastal Times". */
    private static boolean isHead(String full, String key) {
        return key.indexOf(' ') < 0 && full.endsWith(" " + key);
    }

    /** "House" of "House of Representatives". */
    private static boolean isBeforeOf(String full, String key) {
        return full.startsWith(key + " of ");
    }

    /** "Penn State" of "Pennsylvania State University": its words begin those of the longer name. */
    private static boolean isClipped(String full, String key) {
        List<String> clipped = WORDS.splitToList(key);
        List<String> words = WORDS.splitToList(full);
        if (clipped.size() < 2 || clipped.size() > words.size() || full.startsWith(key)) {
            return false;
        }
        for (int w = 0; w < clipped.size(); w++) {
            if (clipped.get(w).length() < SHORTEST_CLIP || !words.get(w).startsWith(clipped.get(w))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> only(Predicate<String> matches, String key) {
        List<String> full = groups.keySet().stream()
                .filter(other -> !other.equals(key) && matches.test(other))
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
        boolean another = lexicons.organizationNouns().contains(lastWord(key))
                && lexicons.organizationNouns().contains(lastWord(ending));
        return !another && lexicons.organizationEndings().contains(ending);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String initials(String full) {
        StringBuilder initials = new StringBuilder();
        for (String word : WORDS.split(full)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }
}
