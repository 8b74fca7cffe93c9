package org.onrecord.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.Span;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.DescribedCandidate;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;
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

    /** Words, such as an adverb, between the clause and the quotation. */
    private static final int FARTHEST_ANAPHOR = 3;

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

    /** The labels of the candidates of an utterance, in order. */
    List<Label> label(List<DescribedCandidate> candidates, Utterance utterance, Optional<GoldQuote> quote) {
        if (quote.isEmpty() || !quote.get().hasSpeaker()) {
            return candidates.stream().map(this::labelOfNobodys).toList();
        }
        GoldQuote gold = quote.get();
        if (gold.mention().isPresent()) {
            return candidates.stream()
                    .map(candidate ->
                            labelByMention(candidate.source(), gold.mention().get()))
                    .toList();
        }
        Optional<DescribedCandidate> anaphor = anaphor(candidates, utterance);
        return candidates.stream()
                .map(candidate -> candidate.source().kind().isName()
                        ? labelName(candidate.source(), gold)
                        : labelAnaphor(candidate, gold, anaphor))
                .toList();
    }

    /** The pronoun or noun that is the subject of a verb right beside the utterance. */
    private Optional<DescribedCandidate> anaphor(List<DescribedCandidate> candidates, Utterance utterance) {
        return candidates.stream()
                .filter(candidate -> !candidate.source().kind().isName() && !candidate.isContinuation())
                .filter(candidate -> candidate.cue().isPresent() && distance(candidate, utterance) <= FARTHEST_ANAPHOR)
                .min(Comparator.comparingInt(candidate -> distance(candidate, utterance)));
    }

    /** The words between a clause and the nearest quotation of the utterance. */
    private int distance(DescribedCandidate candidate, Utterance utterance) {
        int begin = Math.min(candidate.source().begin(), candidate.cue().orElseThrow());
        int end = Math.max(candidate.source().end(), candidate.cue().get() + 1);
        int nearest = Integer.MAX_VALUE;
        for (int q : utterance.quotations()) {
            Span outer = scene.quotations().get(q).outer();
            int before = text.firstTokenFrom(outer.begin()) - end;
            int behind = begin - text.firstTokenFrom(outer.end());
            int between = Math.max(before, behind);
            nearest = between < 0 ? nearest : Math.min(nearest, between);
        }
        return nearest;
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
        if (isNameBehindDescription(source, mention)) {
            return true;
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

    /** "The head of the board, Teresa Okafor,". */
    private boolean isNameBehindDescription(Source source, Span mention) {
        int behind = source.end();
        boolean last = behind >= text.tokens().size()
                || text.token(behind).begin() >= mention.end()
                || (text.token(behind).isComma() && text.token(behind).end() >= mention.end());
        return last
                && source.kind() == SourceKind.PERSON_NAME
                && source.begin() > 0
                && text.token(source.begin() - 1).isComma();
    }

    private Label labelName(Source source, GoldQuote quote) {
        return isNamed(source, quote.names()) ? Label.RIGHT : Label.WRONG;
    }

    /**
     * Where the annotation tells that a pronoun or noun names the speaker, it is the one of the clause beside the
     * utterance; where it tells that a name does, no pronoun is.
     */
    private Label labelAnaphor(DescribedCandidate candidate, GoldQuote quote, Optional<DescribedCandidate> anaphor) {
        if (candidate.isContinuation() || quote.type().isEmpty()) {
            return Label.UNKNOWN;
        }
        return switch (quote.type().get()) {
            case "explicit" -> labelNoun(candidate, quote);
            case "anaphoric" -> {
                if (anaphor.filter(candidate::equals).isPresent()) {
                    yield Label.RIGHT;
                }
                yield candidate.cue().isPresent() ? Label.UNKNOWN : Label.WRONG;
            }
            default -> Label.UNKNOWN;
        };
    }

    /** A character may go by a noun: "the stationmaster". */
    private Label labelNoun(DescribedCandidate candidate, GoldQuote quote) {
        Source source = candidate.source();
        if (source.kind().isPronoun()) {
            return Label.WRONG;
        }
        if (characters.isNamed(quote.names(), form(source.begin(), source.end()))) {
            return Label.RIGHT;
        }
        return candidate.cue().isPresent() ? Label.UNKNOWN : Label.WRONG;
    }

    /** Annotators of novels leave out what groups and passers-by say. */
    private Label labelOfNobodys(DescribedCandidate candidate) {
        boolean passerBy = !gold.characters().isEmpty()
                && !candidate.source().kind().isName()
                && candidate.cue().isPresent();
        return passerBy ? Label.UNKNOWN : Label.WRONG;
    }

    private String form(int begin, int end) {
        return text.textOf(text.spanOf(begin, end)).replaceAll("\\s+", " ");
    }

    private boolean isNamed(Source source, List<String> names) {
        Optional<NameMention> name = scene.entities().nameAt(source.head());
        int begin = name.map(NameMention::titleBegin).orElse(source.begin());
        return characters.isNamed(names, form(begin, source.end()))
                || scene.entities()
                        .entityAt(source.head())
                        .map(KnownEntity::name)
                        .filter(full -> characters.isNamed(names, full))
                        .isPresent();
    }
}
