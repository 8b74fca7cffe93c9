package org.onrecord.internal.report;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.lexicon.CueVerbs;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;

/** Describes possible reports to the model. For one text. */
public final class ReportDescriber {

    /** The parser knows no "dobj", which only keeps the numbers that the models have learnt. */
    private static final ImmutableMap<String, Integer> RELATIONS = numbered(
            "root",
            "ccomp",
            "xcomp",
            "advcl",
            "acl",
            "conj",
            "parataxis",
            "dep",
            "obj",
            "dobj",
            "obl",
            "nmod",
            "nsubj",
            "case",
            "appos",
            "amod",
            "advmod",
            "mark",
            "compound",
            "punct");

    private static final ImmutableMap<String, Integer> TAGS = numbered(
            "VBD", "VBZ", "VBP", "VB", "VBG", "VBN", "NN", "NNS", "JJ", "IN", ":", "NNP", "PRP", "DT", "MD", "CC", "RB",
            "TO", "WDT", "WP");

    private final AnnotatedText text;
    private final KeyCounts counts;
    private final CueVerbs cueVerbs;
    private final Set<Integer> cuesOfQuotes;
    private final double quotesPerParagraph;

    public ReportDescriber(Scene scene, KeyCounts counts, Set<Integer> cuesOfQuotes) {
        this.text = scene.text();
        this.counts = counts;
        this.cueVerbs = scene.lexicons().speech().cueVerbs();
        this.cuesOfQuotes = cuesOfQuotes;
        this.quotesPerParagraph = scene.utterances().size()
                / (double) Math.max(1, text.paragraphs().size());
    }

    private static ImmutableMap<String, Integer> numbered(String... names) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < names.length; i++) {
            numbers.put(names[i], i + 1);
        }
        return numbers.buildOrThrow();
    }

    /** The features of the candidates of one frame, in their order. */
    public List<Features> describe(FrameTree tree, List<ReportCandidate> candidates) {
        List<Features> described = new ArrayList<>();
        Features frame = new Features(ReportFeature.NAMES);
        describeFrame(frame, tree);
        double[] shares = cueShares(tree);
        int previousCue = -1;
        Content previousContent = null;
        int rank = 0;
        Features cue = frame;
        List<Content> contents = List.of();
        for (ReportCandidate candidate : candidates) {
            if (candidate.cue() != previousCue) {
                previousCue = candidate.cue();
                contents = contentsOf(candidates, previousCue, tree);
                cue = frame.copy();
                describeCue(cue, tree, previousCue, shares);
                cue.set(ReportFeature.CONTENTS_OF_CUE, contents.size());
            }
            Features features = cue.copy();
            describeContent(features, tree, candidate, shares);
            features.set(ReportFeature.FRAME_RANK, contents.indexOf(candidate.content()));
            describeSource(features, tree, candidate);
            rank = candidate.content().equals(previousContent) ? rank + 1 : 0;
            previousContent = candidate.content();
            features.set(ReportFeature.SOURCE_RANK, rank);
            described.add(features);
        }
        return described;
    }

    /** How often each word of the frame is a cue elsewhere. */
    private double[] cueShares(FrameTree tree) {
        double[] shares = new double[tree.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = ReportTable.mayBeCue(tree, i) ? counts.share(ReportKeys.ofCue(tree.token(i))) : 0;
        }
        return shares;
    }

    /** The contents of a cue, the likeliest first. */
    private List<Content> contentsOf(List<ReportCandidate> candidates, int cue, FrameTree tree) {
        Token token = tree.token(cue);
        return candidates.stream()
                .filter(candidate -> candidate.cue() == cue)
                .map(ReportCandidate::content)
                .distinct()
                .sorted(Comparator.comparingDouble(content -> -counts.share(ReportKeys.ofFrame(token, content))))
                .toList();
    }

    private void describeFrame(Features features, FrameTree tree) {
        features.set(ReportFeature.FRAME_WORDS, tree.size());
        features.set(ReportFeature.FRAME_SLOTS, tree.frame().slots().size());
        features.set(
                ReportFeature.FRAME_HAS_OPEN_SLOT, tree.frame().slots().stream().anyMatch(slot -> !slot.isInline()));
        Paragraph paragraph = text.paragraphs().get(tree.frame().paragraph());
        features.set(
                ReportFeature.FRAME_FIRST_IN_PARAGRAPH, tree.frame().tokens().get(0) == paragraph.firstToken());
        features.set(
                ReportFeature.HEADING,
                paragraph.endToken() > paragraph.firstToken()
                        && !text.token(paragraph.endToken() - 1).endsSentence());
        features.set(ReportFeature.TEXT_QUOTES_PER_PARAGRAPH, quotesPerParagraph);
    }

    private void describeCue(Features features, FrameTree tree, int cue, double[] shares) {
        Token token = tree.token(cue);
        features.set(ReportFeature.CUE_SHARE, shares[cue]);
        features.set(ReportFeature.CUE_SEEN, Math.log1p(counts.seen(ReportKeys.ofCue(token)[1])));
        features.set(ReportFeature.CUE_NEWS_SHARE, cueVerbs.newsShare(token.lemma()));
        features.set(ReportFeature.CUE_TAG, TAGS.getOrDefault(token.tag(), 0));
        features.set(ReportFeature.CUE_RELATION, RELATIONS.getOrDefault(tree.relation(cue), 0));
        features.set(ReportFeature.CUE_DEPTH, tree.depth(cue));
        features.set(ReportFeature.CUE_POSITION, cue);
        features.set(ReportFeature.CUE_PASSIVE, tree.isPassive(cue));
        int auxiliaries = 0;
        boolean negated = false;
        boolean modal = false;
        boolean particle = false;
        double governed = 0;
        for (int child : tree.children(cue)) {
            String relation = tree.relation(child);
            Token word = tree.token(child);
            auxiliaries += relation.equals("aux") ? 1 : 0;
            modal |= word.tag().equals("MD");
            negated |= word.isNegation() || word.lemma().equals("no");
            particle |= relation.equals("compound") && word.tag().equals("RP");
            governed = Math.max(governed, shares[child]);
        }
        features.set(ReportFeature.CUE_AUXILIARIES, auxiliaries);
        features.set(ReportFeature.CUE_NEGATED, negated);
        features.set(ReportFeature.CUE_MODAL, modal);
        features.set(ReportFeature.CUE_HAS_PARTICLE, particle);
        features.set(ReportFeature.CUE_HAS_OBJECT, tree.child(cue, "obj") >= 0);
        features.set(ReportFeature.CUE_HAS_CLAUSE, tree.child(cue, "ccomp", "xcomp") >= 0);
        features.set(
                ReportFeature.CUE_REPORTS_QUOTE,
                cuesOfQuotes.contains(tree.frame().tokens().get(cue)));
        features.set(ReportFeature.GOVERNOR_SHARE, tree.head(cue) < 0 ? 0 : shares[tree.head(cue)]);
        features.set(ReportFeature.GOVERNED_SHARE, governed);
        double rival = 0;
        for (int i = 0; i < shares.length; i++) {
            rival = i == cue ? rival : Math.max(rival, shares[i]);
        }
        features.set(ReportFeature.BEST_RIVAL_SHARE, rival);
    }

    private void describeContent(Features features, FrameTree tree, ReportCandidate candidate, double[] shares) {
        Content content = candidate.content();
        String[] keys = ReportKeys.ofFrame(tree.token(candidate.cue()), content);
        features.set(ReportFeature.FRAME_SHARE, counts.share(keys));
        features.set(ReportFeature.FRAME_SEEN, Math.log1p(counts.seen(keys[3])));
        features.set(ReportFeature.KIND, content.kind());
        features.set(
                ReportFeature.CONTENT_SHARE, counts.share(ReportKeys.ofContent(tree.token(content.head()), content)));
        features.set(ReportFeature.CONTENT_WORDS, content.size());
        features.set(
                ReportFeature.CONTENT_DISTANCE,
                content.begin() > candidate.cue()
                        ? content.begin() - candidate.cue()
                        : content.end() - candidate.cue());
        Token head = tree.token(content.head());
        features.set(ReportFeature.CONTENT_HEAD_TAG, TAGS.getOrDefault(head.tag(), 0));
        BitSet words = content.words();
        int quoted = 0;
        boolean finite = false;
        double bestCue = 0;
        for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
            quoted += tree.frame().isQuoted(w) ? 1 : 0;
            finite |= tree.token(w).isFiniteVerb();
            bestCue = Math.max(bestCue, shares[w]);
        }
        features.set(ReportFeature.CONTENT_HAS_FINITE_VERB, finite);
        features.set(ReportFeature.CONTENT_HAS_SUBJECT, tree.child(content.head(), "nsubj") >= 0);
        features.set(ReportFeature.CONTENT_QUOTED_WORDS, quoted);
        features.set(ReportFeature.CONTENT_BEST_CUE_SHARE, bestCue);
        features.set(ReportFeature.CONTENT_BROKEN, content.end() - content.begin() > content.size());
        features.set(ReportFeature.CONTENT_AT_FRAME_BEGIN, content.begin() == 0);
        features.set(ReportFeature.CONTENT_AT_FRAME_END, content.end() >= tree.size() - 1);
        features.set(ReportFeature.CONTENT_MARKED, !content.marker().isEmpty());
        features.set(
                ReportFeature.CONTENT_PRONOUN, content.size() == 1 && head.tag().startsWith("PRP"));
        features.set(ReportFeature.COMMA_BEFORE_CONTENT, isAt(tree, content.begin() - 1, ","));
        features.set(ReportFeature.COLON_BEFORE_CONTENT, isAt(tree, content.begin() - 1, ":"));
        boolean commaBehind = isAt(tree, content.end(), ",");
        features.set(ReportFeature.COMMA_BEHIND_CONTENT, commaBehind);
        if (commaBehind && content.end() + 1 < tree.size()) {
            features.set(
                    ReportFeature.TAG_BEHIND_COMMA,
                    TAGS.getOrDefault(tree.token(content.end() + 1).tag(), 0));
        }
    }

    private static boolean isAt(FrameTree tree, int position, String word) {
        return position >= 0
                && position < tree.size()
                && tree.token(position).word().equals(word);
    }

    private void describeSource(Features features, FrameTree tree, ReportCandidate candidate) {
        LinkedSource linked = candidate.source();
        Token cue = tree.token(candidate.cue());
        features.set(ReportFeature.LINK, linked.link());
        features.set(
                ReportFeature.LINK_SHARE,
                counts.share(ReportKeys.ofLink(cue, linked, candidate.content().kind())));
        features.set(ReportFeature.SOURCE_SHARE, counts.share(ReportKeys.ofSource(text, linked)));
        if (linked.source().isEmpty()) {
            return;
        }
        Source source = linked.source().get();
        int cueToken = tree.frame().tokens().get(candidate.cue());
        features.set(ReportFeature.SOURCE_KIND, source.kind());
        features.set(ReportFeature.SOURCE_DISTANCE, Math.abs(source.head() - cueToken));
        features.set(ReportFeature.SOURCE_BEHIND_CUE, source.head() > cueToken);
        int position = tree.frame().tokens().indexOf(source.head());
        features.set(
                ReportFeature.SOURCE_IN_CONTENT,
                position >= 0 && candidate.content().words().get(position));
        features.set(
                ReportFeature.SOURCE_IS_RELATIVE,
                text.token(source.head()).tag().startsWith("W"));
    }
}
