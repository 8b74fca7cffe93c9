package org.onrecord.examples.evaluation.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.gold.GoldQuote;
import org.onrecord.examples.evaluation.gold.GoldSpeaker;

/** Compares what stands in quotation marks: is it found, and has it the right speaker? */
final class AttributionScore {

    private static final Set<String> PRONOUNS =
            Set.of("he she they we i you it him her them us who that which his their".split(" "));
    private static final Pattern ARTICLE = Pattern.compile("(The|A|An) ");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}_])[A-Z][\\p{L}\\p{N}_.]+");
    private static final int SHOWN_BEFORE = 160;
    private static final int SHOWN_AFTER = 120;

    private final ScoreBoard board;
    private final Consumer<WrongAttribution> wrong;

    /**
     * A comparison that adds to a board.
     *
     * @param board what is counted
     * @param wrong gets each quote that is not found or has another speaker
     */
    AttributionScore(ScoreBoard board, Consumer<WrongAttribution> wrong) {
        this.board = board;
        this.wrong = wrong;
    }

    /** Adds a document, whose quotes must be marked. */
    void add(GoldDocument gold, PredictedDocument predicted) {
        ScoredText text = new ScoredText(gold.text());
        NameMatcher names = new NameMatcher(gold.characters());
        List<GoldQuote> all = gold.quotes().orElseThrow();
        List<GoldQuote> quoted =
                all.stream().filter(quote -> quote.kind() != QuoteKind.INDIRECT).toList();
        List<Part> parts = parts(text, predicted);
        Set<Integer> used = new HashSet<>();
        for (GoldQuote quote : quoted) {
            List<PredictedQuote> found = find(text, gold.isNovel(), quote, parts, used);
            quote.speaker().ifPresent(speaker -> judge(gold, text, names, quote, speaker, found));
        }
        countSurplus(parts, used, all);
        board.average(Measures.FALSE_ATTRIBUTIONS, 0, quoted.size());
    }

    private static List<Part> parts(ScoredText text, PredictedDocument predicted) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (PredictedQuote quote : predicted.quotes()) {
            if (quote.kind().equals("indirect")) {
                continue;
            }
            for (Span span : quote.spans()) {
                Span stripped = text.strip(span);
                List<Span> inMarks =
                        quote.kind().equals("mixed") ? text.quotedParts(List.of(stripped)) : List.of(stripped);
                inMarks.forEach(part -> parts.add(new Part(part, quote)));
            }
        }
        return parts.build();
    }

    private List<PredictedQuote> find(
            ScoredText text, boolean isNovel, GoldQuote quote, List<Part> parts, Set<Integer> used) {
        List<Span> wanted =
                isNovel ? quote.spans().stream().map(text::strip).toList() : text.quotedParts(quote.spans());
        List<PredictedQuote> found = new ArrayList<>();
        for (Span span : wanted) {
            OptionalInt best = best(span, parts);
            if (best.isPresent()) {
                used.add(best.getAsInt());
                found.add(parts.get(best.getAsInt()).quote());
                board.found(Measures.QUOTATION);
            } else {
                board.missed(Measures.QUOTATION);
            }
        }
        return found;
    }

    private static OptionalInt best(Span wanted, List<Part> parts) {
        int best = -1;
        double bestShare = 0;
        for (int i = 0; i < parts.size(); i++) {
            double share = ScoredText.overlapShare(parts.get(i).span(), wanted);
            if (share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        return bestShare >= ScoredText.SAME_STRETCH ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private void judge(
            GoldDocument gold,
            ScoredText text,
            NameMatcher names,
            GoldQuote quote,
            GoldSpeaker speaker,
            List<PredictedQuote> found) {
        boolean right = found.stream().anyMatch(candidate -> isRight(candidate, speaker, names));
        Optional<String> kind = quote.type().or(() -> speaker.mention().map(mention -> kindOf(text.at(mention))));
        board.share(Measures.ATTRIBUTION, right);
        board.share(Measures.ATTRIBUTION + "/" + kind.orElse("other"), right);
        board.share(Measures.ATTRIBUTION + "/" + nameOf(quote.kind()), right);
        if (!found.isEmpty()) {
            board.share(Measures.ATTRIBUTION_IF_FOUND, right);
            PredictedQuote first = found.get(0);
            if (first.hasSpeaker() && first.confidence().isPresent()) {
                judgeConfidence(first.confidence().getAsDouble(), right);
            }
        }
        if (!right) {
            wrong.accept(new WrongAttribution(
                    gold.id(),
                    text.around(ScoredText.hull(quote.spans()), SHOWN_BEFORE, SHOWN_AFTER),
                    speaker.names().isEmpty()
                            ? speaker.mention().map(text::at).orElse("(not told)")
                            : String.join(" / ", speaker.names()),
                    found.isEmpty()
                            ? Optional.empty()
                            : Optional.of(found.get(0).name().orElse("(nobody)")),
                    kind.orElse("other")));
        }
    }

    private void judgeConfidence(double confidence, boolean right) {
        double error = confidence - (right ? 1 : 0);
        board.average(Measures.BRIER, error * error);
        boolean isConfident = confidence >= Measures.CONFIDENT;
        board.share(Measures.CONFIDENT_SHARE, isConfident);
        if (isConfident) {
            board.share(Measures.CONFIDENT_ATTRIBUTION, right);
        }
    }

    private static boolean isRight(PredictedQuote candidate, GoldSpeaker speaker, NameMatcher names) {
        boolean sameMention = candidate.mention().isPresent()
                && speaker.mention().isPresent()
                && candidate.mention().get().overlaps(speaker.mention().get());
        boolean sameName = !speaker.names().isEmpty()
                && candidate
                        .name()
                        .filter(name -> names.matches(name, speaker.names()))
                        .isPresent();
        return sameMention || sameName;
    }

    /** How a phrase names somebody: by pronoun, by name, or by a common noun. */
    private static String kindOf(String mention) {
        if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
            return "pronoun";
        }
        // The capital of an article that opens the sentence makes no name.
        String rest = ARTICLE.matcher(mention).lookingAt() ? mention.substring(1) : mention;
        return NAME.matcher(rest).find() ? "name" : "nominal";
    }

    private static String nameOf(QuoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void countSurplus(List<Part> parts, Set<Integer> used, List<GoldQuote> gold) {
        for (int i = 0; i < parts.size(); i++) {
            if (used.contains(i)) {
                continue;
            }
            board.wrong(Measures.QUOTATION);
            Span part = parts.get(i).span();
            boolean isSpeech =
                    gold.stream().flatMap(quote -> quote.spans().stream()).anyMatch(part::overlaps);
            if (parts.get(i).quote().hasSpeaker() && !isSpeech) {
                board.average(Measures.FALSE_ATTRIBUTIONS, 1, 0);
            }
        }
    }

    /** A stretch in quotation marks of a predicted quote. */
    private record Part(Span span, PredictedQuote quote) {}
}
