package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/**
 * Lists the possible speakers of each utterance of a text with their features; what the model is trained on and what it
 * decides by. For one thread.
 */
public final class CandidateTable {

    private final Scene scene;
    private final CandidateFinder finder;
    private final CandidateDescriber candidateDescriber;
    private final List<Features> utterances;

    public CandidateTable(Scene scene) {
        this.scene = scene;
        this.finder = new CandidateFinder(scene);
        this.candidateDescriber = new CandidateDescriber(scene);
        UtteranceDescriber describer = new UtteranceDescriber(scene);
        this.utterances = IntStream.range(0, scene.utterances().size())
                .mapToObj(u -> describer.describe(scene.utterances().get(u), u))
                .toList();
    }

    /**
     * All possible speakers of an utterance.
     *
     * @param index its index in the scene
     * @param history who said the utterances before it, in order
     */
    public List<DescribedCandidate> candidates(int index, List<Attribution> history) {
        List<DescribedCandidate> all = new ArrayList<>(nearest(index, history));
        all.addAll(around(index, history));
        return all;
    }

    /** The possible speakers of an utterance that its own frames name, and those of the utterances before it. */
    List<DescribedCandidate> nearest(int index, List<Attribution> history) {
        Optional<Source> last = earlier(history, 1);
        Optional<Source> beforeLast = earlier(history, 2);
        Utterance utterance = scene.utterances().get(index);
        List<DescribedCandidate> described = new ArrayList<>(describe(index, finder.inOwnFrames(utterance), history));
        last.ifPresent(source -> described.add(continuation(index, 1, source, history)));
        if (beforeLast.isPresent() && !isSame(beforeLast.get(), last)) {
            described.add(continuation(index, 2, beforeLast.get(), history));
        }
        return described;
    }

    /** The possible speakers of an utterance that the frames before and behind name. */
    List<DescribedCandidate> around(int index, List<Attribution> history) {
        return describe(index, finder.inFramesAround(scene.utterances().get(index)), history);
    }

    private List<DescribedCandidate> describe(int index, List<Candidate> candidates, List<Attribution> history) {
        Utterance utterance = scene.utterances().get(index);
        Features shared = describe(index);
        Optional<Source> last = earlier(history, 1);
        Optional<Source> beforeLast = earlier(history, 2);
        Map<Integer, List<Source>> sourcesOfFrame = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            sourcesOfFrame
                    .computeIfAbsent(candidate.frame(), f -> new ArrayList<>())
                    .add(candidate.source());
        }
        List<DescribedCandidate> described = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Features features = shared.copy();
            candidateDescriber.describeSource(features, utterance, candidate);
            Optional<Integer> cue = candidateDescriber.describePlace(
                    features, utterance, candidate, sourcesOfFrame.getOrDefault(candidate.frame(), List.of()));
            describeTurn(features, candidate.source(), last, beforeLast);
            described.add(new DescribedCandidate(candidate.source(), false, cue, features));
        }
        return described;
    }

    /** The features that all candidates of an utterance share. */
    public Features describe(int index) {
        return utterances.get(index);
    }

    private static Optional<Source> earlier(List<Attribution> history, int back) {
        return history.size() < back
                ? Optional.empty()
                : history.get(history.size() - back).source();
    }

    private void describeTurn(Features features, Source source, Optional<Source> last, Optional<Source> beforeLast) {
        features.set(Feature.SAME_AS_LAST, isSame(source, last));
        features.set(Feature.SAME_AS_BEFORE_LAST, isSame(source, beforeLast));
    }

    /** Whether two sources name one entity, or are the same words. */
    private boolean isSame(Source source, Optional<Source> other) {
        if (other.isEmpty()) {
            return false;
        }
        Optional<KnownEntity> one = source.entityNamed(scene.entities());
        Optional<KnownEntity> two = other.flatMap(words -> words.entityNamed(scene.entities()));
        return one.isPresent() ? one.equals(two) : source.head() == other.get().head();
    }

    private DescribedCandidate continuation(int index, int back, Source source, List<Attribution> history) {
        Utterance utterance = scene.utterances().get(index);
        Utterance earlier = scene.utterances().get(index - back);
        Features features = describe(index).copy();
        Place place = back == 1 ? Place.LAST_SPEAKER : Place.SPEAKER_BEFORE_LAST;
        candidateDescriber.describeSource(features, utterance, new Candidate(source, place, -1));
        Quotation last = scene.lastQuotation(earlier);
        Quotation next = scene.firstQuotation(utterance);
        int behindLast = scene.text().firstTokenFrom(last.outer().end());
        int beforeNext = scene.text().firstTokenFrom(next.outer().begin());
        features.set(Feature.LAST_CONFIDENCE, history.get(index - back).probability());
        features.set(Feature.LAST_WORDS_BETWEEN, Math.min(100, beforeNext - behindLast));
        features.set(Feature.LAST_INLINE, scene.isInline(earlier));
        features.set(
                Feature.LAST_END,
                EndMark.of(scene.text().text().charAt(last.inner().end() - 1)));
        features.set(Feature.LAST_PLACE, next.paragraph() == last.paragraph());
        return new DescribedCandidate(source, true, Optional.empty(), features);
    }
}
