package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.parsing.DependencyTree;

/** Reads the clauses of a frame off its parse. */
final class ClauseFinder {

    private static final int NONE = -1;
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private final AnnotatedText text;
    private final Frame frame;
    private final DependencyTree tree;
    private final int[] subjects;
    private final Clause.Link[] links;

    private ClauseFinder(AnnotatedText text, Frame frame, DependencyTree tree) {
        this.text = text;
        this.frame = frame;
        this.tree = tree;
        this.subjects = new int[frame.size()];
        this.links = new Clause.Link[frame.size()];
    }

    static List<Clause> find(AnnotatedText text, Frame frame, DependencyTree tree) {
        return new ClauseFinder(text, frame, tree).clauses();
    }

    private List<Clause> clauses() {
        Arrays.fill(subjects, NONE);
        for (int i = 0; i < frame.size(); i++) {
            String relation = tree.relation(i);
            int head = tree.head(i);
            if (head >= 0 && relation.startsWith("nsubj")) {
                set(head, i, relation.contains("pass") ? Clause.Link.PASSIVE : Clause.Link.OWN);
            }
        }
        invertAtSlots();
        for (int i = 0; i < frame.size(); i++) {
            findOutsideClause(i);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < frame.size(); i++) {
                int head = tree.head(i);
                if (subjects[i] == NONE && head >= 0 && subjects[head] != NONE && token(i).isVerb() && shares(i)) {
                    set(i, subjects[sharedFrom(i)], Clause.Link.SHARED);
                    changed = true;
                }
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            if (subjects[i] != NONE) {
                clauses.add(new Clause(i, subjects[i], depth(i), links[i]));
            }
            int doer = i;
            dependentDoer(doer)
                    .ifPresent(link -> clauses.add(new Clause(tree.head(doer), doer, depth(tree.head(doer)), link)));
        }
        return clauses;
    }

    /** Who does what a verb says that has no subject: an object, or the word that a participle describes. */
    private void findOutsideClause(int verb) {
        int head = tree.head(verb);
        if (head < 0 || !token(verb).isVerb()) {
            return;
        }
        if (tree.relation(verb).equals("xcomp")) {
            for (int i = head + 1; i < verb; i++) {
                if (tree.head(i) == head && OBJECTS.contains(tree.relation(i))) {
                    set(verb, i, Clause.Link.OBJECT);
                    return;
                }
            }
        } else if (token(verb).tag().equals("VBG")) {
            boolean beside = verb > 0 && isNominal(verb - 1);
            if (tree.relation(verb).equals("acl")) {
                set(verb, beside ? verb - 1 : head, Clause.Link.PARTICIPLE);
            } else if (beside && token(verb - 1).label() == NameLabel.PERSON) {
                set(verb, verb - 1, Clause.Link.PARTICIPLE);
            }
        }
    }

    /** How the word does what its governor says, if it is not as the subject: "by Mary", "Mary's claim". */
    private Optional<Clause.Link> dependentDoer(int doer) {
        int head = tree.head(doer);
        if (head < 0) {
            return Optional.empty();
        }
        String relation = tree.relation(doer);
        if (relation.equals("nmod:poss")) {
            return Optional.of(Clause.Link.POSSESSOR);
        }
        boolean agent = (relation.startsWith("obl") || relation.startsWith("nmod")) && isMarkedWith(doer, "by");
        return agent && token(head).tag().equals("VBN") ? Optional.of(Clause.Link.AGENT) : Optional.empty();
    }

    private boolean isMarkedWith(int position, String preposition) {
        for (int i = 0; i < position; i++) {
            if (tree.head(i) == position
                    && tree.relation(i).equals("case")
                    && token(i).word().equalsIgnoreCase(preposition)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominal(int position) {
        return token(position).isNoun() || token(position).tag().equals("PRP");
    }

    private void set(int verb, int subject, Clause.Link link) {
        if (subjects[verb] == NONE) {
            subjects[verb] = subject;
            links[verb] = link;
        }
    }

    /**
     * The verb whose subject the verb shares: of several that hang on one, the nearest with a subject of its own, as in "The
     * baby cried, and Nurse came in, and said …".
     */
    private int sharedFrom(int verb) {
        int head = tree.head(verb);
        for (int i = verb - 1; i > head; i--) {
            if (tree.head(i) == head
                    && tree.relation(i).equals("conj")
                    && tree.relation(verb).equals("conj")
                    && links[i] == Clause.Link.OWN) {
                return i;
            }
        }
        return head;
    }

    private boolean shares(int verb) {
        return switch (tree.relation(verb)) {
            case "conj", "xcomp", "advcl", "parataxis", "ccomp", "dep" -> true;
            default -> false;
        };
    }

    /** A verb right behind a slot, without a subject, has it behind: “said the old man”, “almost shouted the captain”. */
    private void invertAtSlots() {
        for (Slot slot : frame.slots()) {
            int verb = slot.end();
            while (verb < frame.size() && !token(verb).isWord()) {
                verb++;
            }
            if (verb + 1 < frame.size() && isLowerCaseAdverb(verb)) {
                verb++;
            }
            if (verb >= frame.size() || !isFinite(verb) || subjects[verb] != NONE) {
                continue;
            }
            for (int i = verb + 1; i < Math.min(frame.size(), verb + 4); i++) {
                if (isNominal(i) || isBareAdjective(i) || isSomebody(i)) {
                    set(verb, possessedBy(headOfNouns(i)), Clause.Link.INVERTED);
                    break;
                }
            }
        }
    }

    /** Whether the verb is finite, or is taken for a participle with its subject behind it: “called the lady”, “put in Jane”. */
    private boolean isFinite(int verb) {
        if (!token(verb).tag().equals("VBN")) {
            return token(verb).isFiniteVerb();
        }
        int behind = verb + 1 < frame.size() && isParticle(verb + 1) ? verb + 2 : verb + 1;
        return behind < frame.size()
                && switch (token(behind).tag()) {
                    case "DT", "PRP$", "NNP" -> true;
                    default -> false;
                };
    }

    /** "Said some one", "said another." */
    private boolean isSomebody(int position) {
        return switch (token(position).word()) {
            case "one" -> token(position - 1).word().equals("some");
            case "another" ->
                position + 1 == frame.size() || !token(position + 1).isWord();
            default -> false;
        };
    }

    private boolean isLowerCaseAdverb(int position) {
        return token(position).tag().equals("RB") && !token(position).isCapitalized();
    }

    private boolean isParticle(int position) {
        return switch (token(position).word()) {
            case "in", "out", "up" -> true;
            default -> false;
        };
    }

    /** Whether the adjective stands for a noun: "said the other." */
    private boolean isBareAdjective(int position) {
        return token(position).tag().equals("JJ")
                && token(position - 1).word().equals("the")
                && (position + 1 == frame.size() || !token(position + 1).isWord());
    }

    /** What the noun possesses, or the noun itself: “said Ann's mother”. */
    private int possessedBy(int noun) {
        if (noun + 1 >= frame.size() || !token(noun + 1).tag().equals("POS")) {
            return noun;
        }
        int next = noun + 2;
        while (next < frame.size() && token(next).tag().startsWith("JJ")) {
            next++;
        }
        return next < frame.size() && token(next).isNoun() ? headOfNouns(next) : noun;
    }

    private int headOfNouns(int position) {
        int head = position;
        while (head + 1 < frame.size()
                && token(head).isNoun()
                && token(head + 1).isNoun()) {
            head++;
        }
        return head;
    }

    private int depth(int position) {
        int depth = 0;
        int current = position;
        while (tree.head(current) >= 0 && depth < frame.size()) {
            current = tree.head(current);
            depth++;
        }
        return depth;
    }

    private Token token(int position) {
        return frame.token(text, position);
    }
}
