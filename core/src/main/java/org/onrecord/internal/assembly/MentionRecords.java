package org.onrecord.internal.assembly;

import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Span;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NounPhrases;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.speaker.Source;

/** Makes the records of mentions. */
final class MentionRecords {

    private final AnnotatedText text;

    MentionRecords(AnnotatedText text) {
        this.text = text;
    }

    Mention of(NameMention name) {
        return mention(name.styleBegin(), name.end(), MentionKind.NAME);
    }

    /** The mention of a person by a noun, with its determiner and adjectives: "the old stranger". */
    Mention ofNoun(NameMention noun) {
        return mention(NounPhrases.phraseBegin(text, noun.head()), noun.end(), MentionKind.NOMINAL);
    }

    /** The words that name a speaker; those of a name are all that the entity's mention there has. */
    Mention of(Source source, Optional<KnownEntity> entity) {
        int begin = entity.flatMap(known -> nameAt(known, source.begin()))
                .filter(name -> name.end() == source.end())
                .map(NameMention::styleBegin)
                .orElse(source.begin());
        return mention(begin, source.end(), kind(source));
    }

    private static Optional<NameMention> nameAt(KnownEntity entity, int begin) {
        List<Integer> begins = Lists.transform(entity.mentions(), NameMention::begin);
        int index = Collections.binarySearch(begins, begin);
        return index < 0 ? Optional.empty() : Optional.of(entity.mentions().get(index));
    }

    private Mention mention(int begin, int end, MentionKind kind) {
        Span span = text.spanOf(begin, end);
        return new Mention(text.textOf(span), span, kind);
    }

    private static MentionKind kind(Source source) {
        if (source.kind().isName()) {
            return MentionKind.NAME;
        }
        return source.kind().isPronoun() ? MentionKind.PRONOUN : MentionKind.NOMINAL;
    }
}
