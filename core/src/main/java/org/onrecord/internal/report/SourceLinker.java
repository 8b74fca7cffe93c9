package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.speaker.OfPhrase;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;
import org.onrecord.internal.speech.Clause;
import org.onrecord.internal.speech.FrameAnalysis;

/** Finds who may be the source of a cue: its subject, a possessor, a phrase with "by" or "to". */
final class SourceLinker {

    private final AnnotatedText text;
    private final FrameTree tree;
    private final FrameAnalysis analysis;
    private final List<Source> sources;
    private final NearSources near;

    /**
     * A linker for one frame.
     *
     * @param sources the words of the frame that may name somebody
     */
    SourceLinker(AnnotatedText text, FrameTree tree, FrameAnalysis analysis, List<Source> sources) {
        this.text = text;
        this.tree = tree;
        this.analysis = analysis;
        this.sources = sources;
        this.near = new NearSources(tree, sources);
    }

    List<LinkedSource> find(int cue) {
        List<LinkedSource> found = new ArrayList<>();
        for (Clause clause : analysis.clauses()) {
            if (clause.verb() == cue && clause.link().isSubject()) {
                addSubject(found, clause);
            }
        }
        for (int child : tree.children(cue)) {
            addChild(found, child);
        }
        addCase(found, cue);
        addGovernors(found, cue);
        addNear(found, cue);
        found.add(new LinkedSource(Optional.empty(), SourceLink.NONE));
        return found;
    }

    private void addSubject(List<LinkedSource> found, Clause clause) {
        if (!analysis.frame().isQuoted(clause.subject())) {
            Source parsed = sourceAt(clause.subject());
            add(
                    found,
                    near.before(clause.verb())
                            .filter(source -> isBehindOpening(source, parsed, clause))
                            .orElse(parsed),
                    linkOf(clause));
        }
    }

    /**
     * Whether the source stands right before the verb, and what the parser takes for its subject belongs to an opening:
     * "Replying to Ann Lee, John Hill said", "After meeting Ann Lee, Senator John Hill said".
     */
    private boolean isBehindOpening(Source source, Source parsed, Clause clause) {
        List<Integer> tokens = analysis.frame().tokens();
        boolean beforeVerb = source.end() == tokens.get(clause.verb());
        if (!beforeVerb || clause.subject() > clause.verb() || source.begin() <= parsed.begin()) {
            return false;
        }
        boolean names = parsed.kind() == SourceKind.PERSON_NAME && source.kind() == SourceKind.PERSON_NAME;
        return tree.token(clause.subject()).isVerb() || (names && isCommaAndTitle(parsed.end(), source.begin()));
    }

    /** Whether a comma and at most capitalised words stand between the tokens. */
    private boolean isCommaAndTitle(int from, int to) {
        if (from >= to || !isComma(from)) {
            return false;
        }
        List<Integer> tokens = analysis.frame().tokens();
        return IntStream.range(tokens.indexOf(from) + 1, tokens.indexOf(to))
                .allMatch(position -> tree.token(position).isCapitalized());
    }

    /** The words before a colon. */
    List<LinkedSource> findLabel(int colon) {
        List<LinkedSource> found = new ArrayList<>();
        near.before(colon).ifPresent(source -> found.add(new LinkedSource(Optional.of(source), SourceLink.LABEL)));
        return found;
    }

    private void addChild(List<LinkedSource> found, int child) {
        String relation = tree.relation(child);
        if (relation.equals("nmod") && tree.hasSubtype(child, "poss")) {
            add(found, child, SourceLink.POSSESSOR);
            return;
        }
        if (relation.equals("obl") || relation.equals("nmod")) {
            switch (tree.marker(child)) {
                case "by" -> add(found, child, SourceLink.AGENT);
                case "of", "from", "among", "in", "between" -> add(found, child, SourceLink.PREPOSITIONAL);
                default -> {}
            }
        }
    }

    /** "according to the mayor": the phrase that the words introduce. */
    private void addCase(List<LinkedSource> found, int cue) {
        String relation = tree.relation(cue);
        if (tree.head(cue) > cue && (relation.equals("case") || relation.equals("mark"))) {
            add(found, tree.head(cue), SourceLink.ACCORDING_TO);
        }
    }

    private void addGovernors(List<LinkedSource> found, int cue) {
        int governor = tree.head(cue);
        if (governor < 0) {
            return;
        }
        switch (tree.relation(cue)) {
            case "acl" -> add(found, governor, SourceLink.ANTECEDENT);
            case "obj", "obl", "xcomp", "ccomp", "nmod", "advcl" -> {
                for (Clause clause : analysis.clauses()) {
                    if (clause.verb() == governor && clause.link().isSubject()) {
                        add(found, clause.subject(), SourceLink.SUBJECT_OF_GOVERNOR);
                    }
                }
            }
            default -> {}
        }
    }

    private void addNear(List<LinkedSource> found, int cue) {
        boolean hasSubject = found.stream()
                .anyMatch(
                        source -> source.link() == SourceLink.SUBJECT || source.link() == SourceLink.INVERTED_SUBJECT);
        if (!tree.token(cue).isVerb() || hasSubject) {
            return;
        }
        near.before(cue).ifPresent(source -> add(found, source, SourceLink.BEFORE));
        near.beforeInsertion(cue).ifPresent(source -> add(found, source, SourceLink.BEFORE_INSERTION));
        near.first()
                .filter(source -> source.end() <= analysis.frame().tokens().get(cue))
                .ifPresent(source -> add(found, source, SourceLink.FIRST));
        if (tree.token(cue).tag().equals("VBG")) {
            near.behindComma(cue).ifPresent(source -> add(found, source, SourceLink.BEHIND_COMMA));
        }
    }

    private void add(List<LinkedSource> found, int position, SourceLink link) {
        if (!analysis.frame().isQuoted(position)) {
            add(found, sourceAt(position), link);
        }
    }

    /** Whether the source is no more than a verb that the parser takes for a subject: "a man, who asked not to be named, said". */
    private boolean isVerb(Source source) {
        return source.end() - source.begin() == 1
                && switch (text.token(source.head()).tag()) {
                    case "VB", "VBD", "VBN", "VBP", "VBZ" -> true;
                    default -> false;
                };
    }

    private void add(List<LinkedSource> found, Source source, SourceLink link) {
        if (!isVerb(source) && found.stream().noneMatch(other -> other.source().equals(Optional.of(source)))) {
            found.add(new LinkedSource(Optional.of(source), link));
        }
    }

    /** The source that the position is in; the name if the noun has one beside it: "the mayor, Ann Lee". */
    private Source sourceAt(int position) {
        int token = analysis.frame().tokens().get(position);
        Source own = sources.stream()
                .filter(source -> source.begin() <= token && token < source.end())
                .reduce((first, second) -> first.head() == token ? first : second)
                .orElseGet(() -> new Source(token, token + 1, token, kindAt(position)));
        if (own.kind().isName()) {
            return own;
        }
        for (int child : tree.children(position)) {
            if (tree.relation(child).equals("appos")) {
                int beside = analysis.frame().tokens().get(child);
                Optional<Source> name = sources.stream()
                        .filter(source -> source.kind() == SourceKind.PERSON_NAME
                                && source.begin() <= beside
                                && beside < source.end())
                        .findFirst();
                if (name.isPresent()) {
                    return name.get();
                }
            }
        }
        return nameBehind(own).orElse(own);
    }

    /** The name right behind a noun, or between commas, which parsers do not always see: "its engineer, Ann Lee, …". */
    private Optional<Source> nameBehind(Source noun) {
        return sources.stream()
                .filter(name -> !noun.kind().isPronoun()
                        && ((name.kind() == SourceKind.PERSON_NAME && isModifier(noun, name))
                                || (mayBeCalled(noun, name) && isBetweenCommas(noun, name))
                                || isBehindOfPhrase(noun, name)))
                .findFirst();
    }

    /** Not "a spokesman, Acme". */
    private static boolean mayBeCalled(Source noun, Source name) {
        return name.kind() == SourceKind.PERSON_NAME
                || (name.kind() == SourceKind.ORGANIZATION_NAME && noun.kind() != SourceKind.PERSON_NOUN);
    }

    private boolean isBetweenCommas(Source noun, Source name) {
        return name.begin() == noun.end() + 1 && isComma(noun.end()) && isComma(name.end());
    }

    /** "A spokeswoman for Meridian Rail, Ann Lee, denied", but not "a lawyer for Ann Lee, John Hill, and Mark Fry said". */
    private boolean isBehindOfPhrase(Source noun, Source name) {
        int comma = name.begin() - 1;
        return noun.kind() == SourceKind.PERSON_NOUN
                && name.kind() == SourceKind.PERSON_NAME
                && isComma(comma)
                && isComma(name.end())
                && !text.token(name.end() + 1).tag().equals("CC")
                && OfPhrase.is(text, noun.end(), comma);
    }

    /** Whether the noun is a word of the name's own phrase, as in "the critic Ann Lee", and so no source by itself. */
    private boolean isModifier(Source noun, Source name) {
        int token = noun.head();
        return name.begin() == noun.end() && sources.stream().noneMatch(source -> source.head() == token);
    }

    private boolean isComma(int token) {
        int position = analysis.frame().tokens().indexOf(token);
        return position >= 0 && tree.token(position).isComma();
    }

    private SourceKind kindAt(int position) {
        String tag = tree.token(position).tag();
        String word = tree.token(position).word().toLowerCase(Locale.ROOT);
        boolean pronoun = tag.startsWith("W") || tag.startsWith("PRP") || word.equals("this") || word.equals("that");
        return pronoun ? SourceKind.OTHER_PRONOUN : SourceKind.OTHER_NOUN;
    }

    private static SourceLink linkOf(Clause clause) {
        return switch (clause.link()) {
            case OWN -> SourceLink.SUBJECT;
            case PASSIVE -> SourceLink.PASSIVE_SUBJECT;
            case SHARED -> SourceLink.SHARED_SUBJECT;
            case INVERTED -> SourceLink.INVERTED_SUBJECT;
            default -> throw new IllegalArgumentException("Nobody is the subject in " + clause);
        };
    }
}
