package org.onrecord.internal.statement;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Mood;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.CueVerbs;
import org.onrecord.internal.report.MoodReader;
import org.onrecord.internal.report.Report;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.SourceResolver;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.speech.Slot;

/**
 * Makes one statement of each utterance and each report. A report within which marked words stand is one statement with
 * them: said the bridge was “a death trap”. For one text.
 */
public final class StatementMaker {

    /** A verb that stands beside a quotation more seldom hardly ever reports a phrase in a story. */
    private static final double LEAST_SHARE = 0.02;

    private final Scene scene;
    private final boolean story;
    private final List<Optional<SpeakerIdentity>> speakers;
    private final Map<Integer, MoodReader> moods = new HashMap<>();
    private final Map<Integer, Integer> utteranceOfQuotation = new HashMap<>();

    private StatementMaker(Scene scene, boolean story, List<Optional<SpeakerIdentity>> speakers) {
        this.scene = scene;
        this.story = story;
        this.speakers = speakers;
        for (int u = 0; u < speakers.size(); u++) {
            for (int quotation : scene.utterances().get(u).quotations()) {
                utteranceOfQuotation.put(quotation, u);
            }
        }
    }

    /**
     * The statements of a text, in text order.
     *
     * @param scene all of whose utterances are speech
     * @param story whether it is a story
     * @param speakers who said each utterance
     * @param reports what is reported without quotation marks, or partly
     */
    public static List<Statement> make(
            Scene scene, boolean story, List<Optional<SpeakerIdentity>> speakers, List<Report> reports) {
        return new StatementMaker(scene, story, speakers).make(reports);
    }

    private List<Statement> make(List<Report> reports) {
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, Report> wider = new HashMap<>();
        for (Report report : likeliestFirst(reports)) {
            List<Integer> within = utterancesWithin(report);
            if (within.isEmpty()) {
                if (report.isLikely() && !(story && isDeed(report))) {
                    drafts.add(Draft.of(report));
                }
            } else if (within.stream().noneMatch(wider::containsKey)) {
                within.forEach(utterance -> wider.put(utterance, report));
            }
        }
        Map<Report, Draft> mixed = new HashMap<>();
        for (int u = 0; u < speakers.size(); u++) {
            Report report = wider.get(u);
            if (report == null) {
                drafts.add(Draft.of(u));
            } else if (mixed.containsKey(report)) {
                mixed.get(report).utterances.add(u);
            } else {
                Draft draft = Draft.of(u, report);
                mixed.put(report, draft);
                drafts.add(draft);
            }
        }
        return inTextOrder(drafts);
    }

    /**
     * Whether the verb means a thing rather than words, as it mostly does in stories: "laid her work aside", where news have "laid
     * the plan before them"; or tells only how something was said: "said it to the telephone".
     */
    private boolean isDeed(Report report) {
        Token cue = scene.text().token(report.cue());
        CueVerbs verbs = scene.lexicons().speech().cueVerbs();
        boolean seldomReports = !verbs.mostlyReports(cue.lemma()) && verbs.fictionShare(cue.lemma()) < LEAST_SHARE;
        return report.isPhrase() && cue.isVerb() && (seldomReports || isIt(report));
    }

    private boolean isIt(Report report) {
        int first = scene.text().firstTokenFrom(report.extent().begin());
        return scene.text().token(first).word().equals("it") && !scene.text().isFiniteVerbAt(first + 1);
    }

    private static List<Report> likeliestFirst(List<Report> reports) {
        return reports.stream()
                .sorted(Comparator.comparingDouble(Report::probability)
                        .reversed()
                        .thenComparing(report -> report.extent().length()))
                .toList();
    }

    /** What becomes a statement: utterances, or a report, or a report with the utterances in it. */
    private static final class Draft {

        private final List<Integer> utterances = new ArrayList<>();
        private final Optional<Report> report;

        private Draft(Optional<Report> report) {
            this.report = report;
        }

        static Draft of(Report report) {
            return new Draft(Optional.of(report));
        }

        static Draft of(int utterance) {
            Draft draft = new Draft(Optional.empty());
            draft.utterances.add(utterance);
            return draft;
        }

        static Draft of(int utterance, Report report) {
            Draft draft = of(report);
            draft.utterances.add(utterance);
            return draft;
        }
    }

    /** The utterances that have a part, woven into the narrator's sentence, within the report's content. */
    private List<Integer> utterancesWithin(Report report) {
        List<Integer> within = new ArrayList<>();
        for (Slot slot : scene.frames().frames().get(report.frame()).slots()) {
            Integer utterance = utteranceOfQuotation.get(slot.quotation());
            boolean inside = slot.isInline()
                    && report.extent()
                            .overlaps(scene.quotations().get(slot.quotation()).inner());
            if (utterance != null && inside && !within.contains(utterance)) {
                within.add(utterance);
            }
        }
        return within;
    }

    private List<Statement> inTextOrder(List<Draft> drafts) {
        SourceResolver resolver = new SourceResolver(scene, story);
        List<Statement> statements = new ArrayList<>();
        drafts.stream()
                .sorted(Comparator.comparingInt(this::begin).thenComparing(draft -> -end(draft)))
                .forEach(draft -> statements.add(statement(draft, resolver)));
        return statements;
    }

    private int begin(Draft draft) {
        return spans(draft).get(0).begin();
    }

    private int end(Draft draft) {
        List<Span> spans = spans(draft);
        return spans.get(spans.size() - 1).end();
    }

    private Statement statement(Draft draft, SourceResolver resolver) {
        Interruption.check();
        List<Span> spans = spans(draft);
        List<Span> quoted = quoted(draft);
        Optional<SpeakerIdentity> speaker = speaker(draft, resolver);
        Mood mood = mood(draft, spans, speaker);
        speaker.ifPresent(known -> resolver.spoke(
                known, lastToken(spans.get(spans.size() - 1)), draft.utterances.isEmpty() && mood == Mood.QUESTIONED));
        return new Statement(kind(draft), spans, quoted, speaker, mood);
    }

    /** A last span that has no token, since the tokenizer left its characters out, ends with the text's last one. */
    private int lastToken(Span span) {
        int behind = scene.text().firstTokenFrom(span.end());
        return Math.max(0, behind - 1);
    }

    private QuoteKind kind(Draft draft) {
        if (draft.utterances.isEmpty()) {
            return QuoteKind.INDIRECT;
        }
        return draft.report.isPresent() || scene.isInline(scene.utterances().get(draft.utterances.get(0)))
                ? QuoteKind.MIXED
                : QuoteKind.DIRECT;
    }

    private List<Span> quoted(Draft draft) {
        List<Span> quoted = new ArrayList<>();
        for (int u : draft.utterances) {
            for (int q : scene.utterances().get(u).quotations()) {
                quoted.add(scene.quotations().get(q).inner());
            }
        }
        quoted.sort(null);
        return quoted;
    }

    private List<Span> spans(Draft draft) {
        List<Span> quoted = quoted(draft);
        if (draft.report.isEmpty()) {
            return quoted;
        }
        TreeRangeSet<Integer> ranges = TreeRangeSet.create();
        draft.report.get().content().forEach(span -> ranges.add(Range.closedOpen(span.begin(), span.end())));
        quoted.forEach(span -> ranges.add(Range.closedOpen(span.begin(), span.end())));
        return ranges.asRanges().stream()
                .map(range -> new Span(range.lowerEndpoint(), range.upperEndpoint()))
                .toList();
    }

    /** The report knows the syntax of the whole sentence, the marked words only what stands near them. */
    private Optional<SpeakerIdentity> speaker(Draft draft, SourceResolver resolver) {
        Optional<SpeakerIdentity> byReport = draft.report.flatMap(report -> ofReport(report, resolver));
        return byReport.or(() -> draft.utterances.stream()
                .map(speakers::get)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(SpeakerIdentity::probability))
                .map(speaker -> resolved(speaker, resolver))
                .map(speaker -> withCueOf(draft, speaker)));
    }

    private static SpeakerIdentity resolved(SpeakerIdentity speaker, SourceResolver resolver) {
        return speaker.entity().isPresent() || speaker.source().isEmpty()
                ? speaker
                : new SpeakerIdentity(
                        speaker.source(),
                        resolver.resolve(speaker.source().get()),
                        speaker.cue(),
                        speaker.probability());
    }

    /** The cue by which the marked words were attributed may be a word of the report's content. */
    private static SpeakerIdentity withCueOf(Draft draft, SpeakerIdentity speaker) {
        return draft.report.map(report -> withCue(speaker, report.cue())).orElse(speaker);
    }

    private static SpeakerIdentity withCue(SpeakerIdentity speaker, int cue) {
        return new SpeakerIdentity(speaker.source(), speaker.entity(), Optional.of(cue), speaker.probability());
    }

    private static Optional<SpeakerIdentity> ofReport(Report report, SourceResolver resolver) {
        return report.source()
                .map(source -> new SpeakerIdentity(
                        report.source(), resolver.resolve(source), Optional.of(report.cue()), report.probability()));
    }

    private Mood mood(Draft draft, List<Span> spans, Optional<SpeakerIdentity> speaker) {
        Optional<Integer> cue = draft.report.map(Report::cue).or(() -> speaker.flatMap(SpeakerIdentity::cue));
        return cue.map(token -> moodReader(token)
                        .of(token, scene.text().firstTokenFrom(spans.get(0).begin())))
                .orElse(Mood.STATED);
    }

    private MoodReader moodReader(int cue) {
        return moods.computeIfAbsent(
                scene.frames().frameOf(cue),
                f -> new MoodReader(scene.text(), scene.frames().analyze(f), scene.lexicons()));
    }
}
