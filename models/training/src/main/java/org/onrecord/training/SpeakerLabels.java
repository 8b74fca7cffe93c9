package org.onrecord.training;

import java.util.List;
import java.util.Optional;
import org.onrecord.Span;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.speaker.DescribedCandidate;
import org.onrecord.internal.speaker.Scene;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speech.Utterance;
import org.onrecord.training.GoldDocument.GoldQuote;

/** Tells which candidates of an utterance are right, by the annotation. */
final class SpeakerLabels {

    /** What the annotation says of a candidate. */
    enum Label {
        RIGHT,
        WRONG,
        /** cannot be told: a pronoun where the annotation names a character */
        UNKNOWN
    }

    private final Scene scene;
    private final AnnotatedText text;
    private final GoldDocument gold;
    private final CharacterNames characters;

    SpeakerLabels(Scene scene, GoldDocument gold) {
        this.scene = scene;
        this.text = scene.text();
        this.gold = gold;
        this.characters = new CharacterNames(gold.characters());
    }

    /** The annotated quotation that has most of the utterance's words. */
    Optional<GoldQuote> quoteOf(Utterance utterance) {
        for (int q : utterance.quotations()) {
            Span inner = scene.quotations().get(q).inner();
            for (GoldQuote quote : gold.quotes()) {
                if (quote.direct() && quote.spans().stream().anyMatch(span -> covers(span, inner))) {
                    return Optional.of(quote);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Span span, Span inner) {
        int common = Math.min(span.end(), inner.end()) - Math.max(span.begin(), inner.begin());
        return common * 2 > inner.length();
    }

    Label label(DescribedCandidate candidate, Optional<GoldQuote> quote) {
        if (quote.isEmpty() || !quote.get().hasSpeaker()) {
            return Label.WRONG;
        }
        GoldQuote gold = quote.get();
        return gold.mention().isPresent()
                ? labelByMention(candidate.source(), gold.mention().get())
                : labelByName(candidate, gold);
    }

    private Label labelByMention(Source source, Span mention) {
        Span span = text.spanOf(source.begin(), source.end());
        return span.overlaps(mention) && isMain(source, mention) ? Label.RIGHT : Label.WRONG;
    }

    /** Whether the source is the phrase that the mention is about, not one within it: "Trump" in "Trump's lawyer". */
    private boolean isMain(Source source, Span mention) {
        boolean possessive = source.end() + 1 < text.tokens().size()
                && text.token(source.end()).tag().equals("POS")
                && text.token(source.end() + 1).begin() < mention.end();
        if (possessive) {
            return false;
        }
        int first = text.firstTokenFrom(mention.begin());
        for (int t = first; t < source.begin(); t++) {
            Token token = text.token(t);
            if (token.tag().equals("IN") || token.tag().startsWith("W")) {
                return false;
            }
        }
        return source.end() >= text.tokens().size()
                || !text.token(source.end()).isNoun()
                || text.token(source.end()).begin() >= mention.end();
    }

    private Label labelByName(DescribedCandidate candidate, GoldQuote quote) {
        Source source = candidate.source();
        if (source.kind().isName()) {
            return isNamed(source, quote.names()) ? Label.RIGHT : Label.WRONG;
        }
        boolean anaphoric = quote.type().filter("anaphoric"::equals).isPresent();
        if (!anaphoric || candidate.isContinuation()) {
            return Label.UNKNOWN;
        }
        return candidate.cue().isPresent() ? Label.UNKNOWN : Label.WRONG;
    }

    private boolean isNamed(Source source, List<String> names) {
        Optional<NameMention> name = scene.entities().nameAt(source.head());
        int begin = name.map(NameMention::titleBegin).orElse(source.begin());
        String form = text.textOf(text.spanOf(begin, source.end())).replaceAll("\\s+", " ");
        return characters.isNamed(names, form)
                || scene.entities()
                        .entityAt(source.head())
                        .map(KnownEntity::name)
                        .filter(full -> characters.isNamed(names, full))
                        .isPresent();
    }
}
