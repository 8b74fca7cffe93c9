package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.NameMention;

/** Tells nameless people with one noun apart by opposite adjectives: "the tall man" and "the little man". For one text. */
final class ContrastedPeople {

    private static final String MORE = "+";
    private static final String LESS = "-";

    private final AnnotatedText text;
    private final Lexicons lexicons;

    ContrastedPeople(AnnotatedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
    }

    /** Parts the mentions of each noun for anybody under which opposites stand; one without an adjective is of who was last. */
    void part(SetMultimap<String, NameMention> byNoun) {
        for (String noun : ImmutableSet.copyOf(byNoun.keySet())) {
            Set<String> told = lexicons.people().isForAnybody(noun) ? kinds(byNoun.get(noun)) : Set.of();
            Set<String> opposites =
                    told.stream().filter(kind -> told.contains(opposite(kind))).collect(ImmutableSet.toImmutableSet());
            if (!opposites.isEmpty()) {
                byNoun.putAll(parted(noun, List.copyOf(byNoun.removeAll(noun)), opposites));
            }
        }
    }

    private Set<String> kinds(Collection<NameMention> mentions) {
        return mentions.stream().flatMap(mention -> kind(mention).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private SetMultimap<String, NameMention> parted(String noun, List<NameMention> mentions, Set<String> opposites) {
        SetMultimap<String, NameMention> parted = LinkedHashMultimap.create();
        Map<String, String> names = new HashMap<>();
        String last = noun;
        for (NameMention mention : mentions.stream()
                .sorted(Comparator.comparingInt(NameMention::begin))
                .toList()) {
            Optional<String> kind = kind(mention).filter(opposites::contains);
            if (kind.isPresent()) {
                last = names.computeIfAbsent(kind.get(), none -> adjective(mention) + " " + noun);
            }
            parted.put(last, mention);
        }
        return parted;
    }

    private Optional<String> kind(NameMention mention) {
        return Optional.ofNullable(lexicons.people().contrastingAdjectives().get(adjective(mention)));
    }

    private String adjective(NameMention mention) {
        return mention.begin() == 0
                ? ""
                : text.token(mention.begin() - 1).word().toLowerCase(Locale.ROOT);
    }

    private static String opposite(String kind) {
        String what = kind.substring(0, kind.length() - 1);
        return what + (kind.endsWith(MORE) ? LESS : MORE);
    }
}
