package org.onrecord.internal.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;

/** Tells families from people by the article and the plural of a surname: "the Holloways" where there is a Holloway. */
final class Families {

    private static final double PLURAL_SHARE = 0.5;

    private final AnnotatedText text;
    private final Set<String> words = new HashSet<>();

    Families(AnnotatedText text, List<PersonCluster> people) {
        this.text = text;
        for (PersonCluster person : people) {
            person.forms().forEach(form -> words.addAll(form.words()));
        }
    }

    boolean isFamily(PersonCluster cluster) {
        return !cluster.hasFullName()
                && cluster.forms().stream().allMatch(form -> isPlural(form.surname(), words))
                && cluster.mentions().stream().filter(this::isBehindArticle).count()
                        >= PLURAL_SHARE * cluster.mentions().size();
    }

    /** Whether a word is the plural of one of the names. */
    static boolean isPlural(String word, Set<String> names) {
        return isPlural(word, "s", names) || isPlural(word, "es", names);
    }

    private static boolean isPlural(String word, String ending, Set<String> names) {
        return word.endsWith(ending) && names.contains(word.substring(0, word.length() - ending.length()));
    }

    private boolean isBehindArticle(NameMention mention) {
        return isBehindArticle(text, mention.titleBegin());
    }

    /** Whether the word before the token speaks of several. */
    static boolean isBehindArticle(AnnotatedText text, int token) {
        return token > 0
                && switch (text.token(token - 1).word()) {
                    case "the", "The", "two", "both", "these", "those" -> true;
                    default -> false;
                };
    }
}
