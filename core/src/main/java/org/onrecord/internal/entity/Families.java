package org.onrecord.internal.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.FamilyNames;
import org.onrecord.internal.name.NameMention;

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
                && cluster.forms().stream().allMatch(form -> FamilyNames.isPlural(form.surname(), words))
                && cluster.mentions().stream().filter(this::isBehindArticle).count()
                        >= PLURAL_SHARE * cluster.mentions().size();
    }

    private boolean isBehindArticle(NameMention mention) {
        return FamilyNames.isBehindArticle(text, mention.titleBegin());
    }
}
