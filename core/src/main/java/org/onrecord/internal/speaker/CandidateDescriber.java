package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/** Sets the features of a single candidate: what names it, where it stands, what it does. */
final class CandidateDescriber {

    private static final ImmutableMap<String, Integer> RELATIONS = ImmutableMap.<String, Integer>builder()
            .put("nsubj", 1)
            .put("nsubj:pass", 2)
            .put("obj", 3)
            .put("iobj", 4)
            .put("obl", 5)
            .put("nmod", 6)
            .put("nmod:poss", 7)
            .put("appos", 8)
            .put("conj", 9)
            .put("compound", 10)
            .put("root", 11)
            .put("dep", 12)
            .put("parataxis", 13)
            .put("obl:tmod", 14)
            .put("vocative", 15)
            .put("ccomp", 16)
            .buildOrThrow();

    private static final int MOST_NAMED_BEFORE = 20;

    private final Scene scene;
    private final AnnotatedText text;
    private final VerbDescriber verbs;
    private final NearestCueDescriber nearestCues;

    CandidateDescriber(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.verbs = new VerbDescriber(scene);
        this.nearestCues = new NearestCueDescriber(scene);
    }

    /** Sets the features of the words that name the candidate. */
    void describeSource(Features features, Utterance utterance, Candidate candidate) {
        Source source = candidate.source();
        features.set(Feature.KIND, source.kind());
        features.set(Feature.PLACE, candidate.place());
        features.set(Feature.WORDS, source.end() - source.begin());
        Token first = text.token(source.begin());
        Token head = text.token(source.head());
        features.set(Feature.DETERMINER, Determiner.of(first));
        features.set(Feature.PLURAL, head.tag().endsWith("S"));
        features.set(
                Feature.POSSESSIVE,
                first.tag().equals("PRP$")
                        || (source.end() < text.tokens().size()
                                && text.token(source.end()).tag().equals("POS")));
        features.set(Feature.POSSESSES_WORDS, possessesWords(source));
        Optional<NameMention> name = scene.entities().nameAt(source.head());
        features.set(Feature.TITLED, name.filter(NameMention::hasTitle).isPresent());
        source.entityNamed(scene.entities()).ifPresent(entity -> describeEntity(features, utterance, entity, source));
    }

    /** Whether something that says something is the source's: "Trump's claim". */
    private boolean possessesWords(Source source) {
        int noun = source.end();
        if (!text.token(source.begin()).tag().equals("PRP$")) {
            if (noun >= text.tokens().size() || !text.token(noun).tag().equals("POS")) {
                return false;
            }
            noun++;
        }
        while (noun < text.tokens().size() && text.token(noun).tag().startsWith("JJ")) {
            noun++;
        }
        return noun < text.tokens().size() && Governors.isWordForWords(scene, text.token(noun));
    }

    private void describeEntity(Features features, Utterance utterance, KnownEntity entity, Source source) {
        int before = 0;
        for (NameMention mention : entity.mentions()) {
            if (mention.begin() >= source.begin() || before == MOST_NAMED_BEFORE) {
                break;
            }
            before++;
        }
        features.set(Feature.NAMED_BEFORE, before);
        features.set(Feature.NAMED_IN_QUOTE, isNamedIn(utterance, entity));
    }

    private boolean isNamedIn(Utterance utterance, KnownEntity entity) {
        for (int q : utterance.quotations()) {
            Quotation quotation = scene.quotations().get(q);
            int end = text.firstTokenFrom(quotation.inner().end());
            int begin = text.firstTokenFrom(quotation.inner().begin());
            List<NameMention> names = scene.entities().names();
            for (int n = scene.entities().firstNameFrom(begin);
                    n < names.size() && names.get(n).begin() < end;
                    n++) {
                if (scene.entities()
                        .entityAt(names.get(n).begin())
                        .filter(entity::equals)
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Sets the features of where the candidate stands and what it does in its frame.
     *
     * @return the index, in the text, of the verb that is most likely to report its speech
     */
    Optional<Integer> describePlace(Features features, Utterance utterance, Candidate candidate, List<Source> sources) {
        FrameAnalysis analysis = scene.frames().analyze(candidate.frame());
        Frame frame = analysis.frame();
        int position =
                Collections.binarySearch(frame.tokens(), candidate.source().head());
        int begin = Collections.binarySearch(frame.tokens(), candidate.source().begin());
        SlotDistance distance = SlotDistance.of(frame, utterance, candidate.place(), begin, position);
        features.set(Feature.SIDE, distance.side());
        features.set(Feature.DISTANCE, Math.min(40, distance.tokens()));
        features.set(Feature.WORDS_BETWEEN, Math.min(40, distance.words(text, frame)));
        features.set(Feature.VERBS_BETWEEN, verbsBetween(frame, distance.from(), distance.to()));
        features.set(Feature.COMMA_BETWEEN, contains(frame, distance.from(), distance.to(), ","));
        features.set(
                Feature.OTHER_QUOTE_NEARER,
                isOtherQuoteNearer(frame, utterance, begin, distance)
                        || isOtherQuoteBetween(utterance, candidate.source()));
        describeSignature(features, frame, candidate.source());
        features.set(Feature.SOURCES_IN_FRAME, sources.size());
        features.set(Feature.RANK, rank(sources, candidate.source(), distance.side() < 0));
        features.set(Feature.COLON_BEHIND, isColon(frame, position + 1));
        features.set(Feature.COLON_AT_FRAME_END, endsWithColon(frame));
        boolean accordingTo = isAccordingTo(frame, begin);
        features.set(Feature.ACCORDING_TO, accordingTo);
        features.set(
                Feature.PREPOSITION_BEFORE,
                begin > 0 && frame.token(text, begin - 1).tag().equals("IN"));
        features.set(Feature.RELATION, RELATIONS.getOrDefault(analysis.tree().relation(position), 0));
        nearestCues.describe(features, frame, utterance, begin, position);
        Optional<Integer> verb = verbs.describe(features, utterance, candidate, analysis, position);
        return accordingTo ? Optional.of(frame.tokens().get(begin - 2)) : verb;
    }

    private boolean isOtherQuoteNearer(Frame frame, Utterance utterance, int begin, SlotDistance distance) {
        for (Slot slot : frame.slots()) {
            if (!utterance.has(slot.quotation())) {
                int gap = slot.end() <= begin ? begin - slot.end() : Math.max(0, slot.position() - begin - 1);
                if (gap < distance.tokens()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the quotation before or behind the utterance stands between it and the source, in whatever frame. */
    private boolean isOtherQuoteBetween(Utterance utterance, Source source) {
        List<Quotation> quotations = scene.quotations();
        int before = utterance.first() - 1;
        int behind = utterance.last() + 1;
        return (before >= 0
                        && quotations.get(before).outer().begin()
                                >= text.token(source.end() - 1).end())
                || (behind < quotations.size()
                        && quotations.get(behind).outer().end()
                                <= text.token(source.begin()).begin());
    }

    private static int rank(List<Source> sources, Source source, boolean fromTheEnd) {
        int index = sources.indexOf(source);
        return fromTheEnd ? sources.size() - 1 - index : index;
    }

    /** Signs of a name that stands under a quotation like a signature: “…” — Jane Doe. */
    private void describeSignature(Features features, Frame frame, Source source) {
        int begin = scene.entities()
                .nameAt(source.begin())
                .map(NameMention::titleBegin)
                .orElse(source.begin());
        features.set(
                Feature.DASH_BEFORE,
                begin > 0 && Signatures.isDash(text.token(begin - 1).word()));
        features.set(Feature.ENDS_FRAME, isLastWord(source, frame.tokens().get(frame.size() - 1) + 1));
        features.set(
                Feature.ENDS_PARAGRAPH,
                isLastWord(source, text.paragraphs().get(frame.paragraph()).endToken()));
    }

    private boolean isLastWord(Source source, int end) {
        for (int t = source.end(); t < end; t++) {
            if (text.token(t).isWord()) {
                return false;
            }
        }
        return true;
    }

    private boolean isColon(Frame frame, int position) {
        return position < frame.size() && frame.token(text, position).word().equals(":");
    }

    private boolean endsWithColon(Frame frame) {
        return !frame.isEmpty() && isColon(frame, frame.size() - 1);
    }

    private boolean isAccordingTo(Frame frame, int begin) {
        return begin > 1
                && frame.token(text, begin - 1).word().equals("to")
                && frame.token(text, begin - 2).word().equalsIgnoreCase("according");
    }

    private int verbsBetween(Frame frame, int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            if (frame.token(text, i).isVerb()) {
                verbs++;
            }
        }
        return verbs;
    }

    private boolean contains(Frame frame, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (frame.token(text, i).word().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
