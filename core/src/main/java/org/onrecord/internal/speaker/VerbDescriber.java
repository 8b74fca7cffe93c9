package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.lexicon.CueVerbs;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Clause;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.Utterance;

/** Sets the features of what a candidate does: the verb that is most likely to report its speech. */
final class VerbDescriber {

    private static final ImmutableMap<String, Integer> VERB_TAGS =
            ImmutableMap.of("VBD", 1, "VBZ", 2, "VBP", 3, "VBG", 4, "VBN", 5, "VB", 6);

    /** What a verb loses for each token between it and the quotation, when the most likely cue is looked for. */
    private static final double PER_TOKEN = 0.02;
    /** What it gains if the quoted words depend on it. */
    private static final double GOVERNS = 0.1;
    /** What it gains if it is the nearest verb of speech on which they depend. */
    private static final double REPORTS = 0.3;

    private final Scene scene;
    private final AnnotatedText text;
    private final CueVerbs cueVerbs;

    VerbDescriber(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.cueVerbs = scene.lexicons().speech().cueVerbs();
    }

    /**
     * Sets the features.
     *
     * @param position frame position of the candidate's head
     * @return the index, in the text, of the verb
     */
    Optional<Integer> describe(
            Features features, Utterance utterance, Candidate candidate, FrameAnalysis analysis, int position) {
        Frame frame = analysis.frame();
        Governors governors = Governors.of(scene, analysis, utterance);
        if (!governors.verbs().isEmpty()) {
            features.set(Feature.GOVERNING_SHARE, share(frame, governors.verbs().get(0)));
        }
        Optional<Clause> likeliest = likeliest(features, utterance, candidate, analysis, position, governors);
        features.set(Feature.HAS_VERB, likeliest.isPresent());
        if (governors.reporting().isPresent()) {
            features.set(
                    Feature.REPORTING_SHARE, share(frame, governors.reporting().get()));
            features.set(
                    Feature.REPORTS,
                    likeliest.filter(clause -> isReporting(governors, clause)).isPresent());
        }
        if (likeliest.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = likeliest.get();
        Token verb = frame.token(text, clause.verb());
        SlotDistance distance = distance(frame, utterance, candidate, clause.verb());
        features.set(Feature.LINK, clause.link());
        features.set(Feature.VERB_NEWS_SHARE, cueVerbs.newsShare(verb.lemma()));
        boolean phrasal = PhrasalCues.isAt(scene, frame, clause.verb());
        double fictionShare = cueVerbs.fictionShare(verb.lemma());
        features.set(Feature.VERB_FICTION_SHARE, phrasal ? Math.max(PhrasalCues.SHARE, fictionShare) : fictionShare);
        features.set(Feature.VERB_KNOWN, cueVerbs.isKnown(verb.lemma()));
        features.set(Feature.VERB_TAG, VERB_TAGS.getOrDefault(phrasal ? "VBD" : verb.tag(), 0));
        features.set(Feature.VERB_DEPTH, clause.depth());
        features.set(Feature.VERB_DISTANCE, Math.min(40, distance.tokens()));
        features.set(Feature.VERB_WORDS_BETWEEN, Math.min(40, distance.words(text, frame)));
        features.set(Feature.VERB_BETWEEN, distance.side() * (clause.verb() - position) < 0);
        features.set(Feature.VERB_NEGATED, isNegated(analysis, clause.verb()));
        features.set(Feature.VERB_SET_OFF, isSetOff(frame, candidate.source(), clause.verb()));
        if (!governors.verbs().isEmpty()) {
            features.set(Feature.VERB_GOVERNS, governors.verbs().indexOf(clause.verb()));
        }
        return Optional.of(frame.tokens().get(clause.verb()));
    }

    /** The candidate's clause that is most likely to report its speech; sets the feature of the best of the others'. */
    private Optional<Clause> likeliest(
            Features features,
            Utterance utterance,
            Candidate candidate,
            FrameAnalysis analysis,
            int position,
            Governors governors) {
        Frame frame = analysis.frame();
        Optional<Clause> best = Optional.empty();
        double bestScore = 0;
        double rival = 0;
        for (Clause clause : analysis.clauses()) {
            if (frame.isQuoted(clause.verb())) {
                continue;
            }
            double share = share(frame, clause.verb());
            if (!isDoer(analysis, clause.subject(), position, candidate.source())
                    || isDoneBySomebodyElse(analysis, clause)) {
                rival = Math.max(rival, share);
                continue;
            }
            if (!clause.link().isSubject() && share == 0) {
                continue;
            }
            double score = share
                    - PER_TOKEN
                            * distance(frame, utterance, candidate, clause.verb())
                                    .tokens()
                    + (governors.verbs().contains(clause.verb()) ? GOVERNS : 0)
                    + (isReporting(governors, clause) ? REPORTS : 0);
            if (best.isEmpty() || score > bestScore) {
                best = Optional.of(clause);
                bestScore = score;
            }
        }
        features.set(Feature.BEST_RIVAL_VERB, rival);
        return best;
    }

    private double share(Frame frame, int position) {
        return PhrasalCues.share(scene, frame, position);
    }

    private static boolean isReporting(Governors governors, Clause clause) {
        return governors.reporting().filter(cue -> cue == clause.verb()).isPresent();
    }

    private static SlotDistance distance(Frame frame, Utterance utterance, Candidate candidate, int verb) {
        return SlotDistance.of(frame, utterance, candidate.place(), verb, verb);
    }

    /** Whether the candidate does it, or is in apposition to who does or coordinated with it. */
    private static boolean isDoer(FrameAnalysis analysis, int doer, int position, Source source) {
        if (doer == position) {
            return true;
        }
        int token = analysis.frame().tokens().get(doer);
        if (source.begin() <= token && token < source.end()) {
            return true;
        }
        String relation = analysis.tree().relation(position);
        int head = analysis.tree().head(position);
        return head == doer && (relation.equals("appos") || relation.equals("conj"));
    }

    /** Whether the subject is the one to whom it is done by somebody named: "Ann was asked by Piet". */
    private static boolean isDoneBySomebodyElse(FrameAnalysis analysis, Clause clause) {
        return clause.link() == Clause.Link.PASSIVE
                && analysis.clauses().stream()
                        .anyMatch(other -> other.verb() == clause.verb() && other.link() == Clause.Link.AGENT);
    }

    private boolean isNegated(FrameAnalysis analysis, int verb) {
        for (int i = 0; i < analysis.frame().size(); i++) {
            if (analysis.tree().head(i) == verb
                    && analysis.frame().token(text, i).isNegation()) {
                return true;
            }
        }
        return false;
    }

    /** Whether commas set verb and candidate off: "The move, Carr explained, was “late”". */
    private boolean isSetOff(Frame frame, Source source, int verb) {
        int cue = frame.tokens().get(verb);
        int begin = Math.min(cue, source.begin());
        int end = Math.max(cue + 1, source.end());
        int titled = scene.entities()
                .nameAt(source.begin())
                .map(name -> Math.min(begin, name.titleBegin()))
                .orElse(begin);
        return titled > 0
                && end < text.tokens().size()
                && text.token(titled - 1).isComma()
                && (text.token(end).isComma() || text.token(end).endsSentence());
    }
}
