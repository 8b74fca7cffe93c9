package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.DependencyTree;
import org.onrecord.internal.language.Token;

/** Reads the clauses of a frame off its parse. */
final class ClauseFinder {

    private static final int NONE = -1;

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
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < frame.size(); i++) {
                int head = tree.head(i);
                if (subjects[i] == NONE && head >= 0 && subjects[head] != NONE && token(i).isVerb() && shares(i)) {
                    set(i, subjects[head], Clause.Link.SHARED);
                    changed = true;
                }
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            if (subjects[i] != NONE) {
                clauses.add(new Clause(i, subjects[i], depth(i), links[i]));
            }
        }
        return clauses;
    }

    private void set(int verb, int subject, Clause.Link link) {
        if (subjects[verb] == NONE) {
            subjects[verb] = subject;
            links[verb] = link;
        }
    }

    private boolean shares(int verb) {
        return switch (tree.relation(verb)) {
            case "conj", "xcomp", "advcl", "parataxis", "ccomp", "dep" -> true;
            default -> false;
        };
    }

    /** A verb right behind a slot, without a subject, has it behind: “said the old man”. */
    private void invertAtSlots() {
        for (Slot slot : frame.slots()) {
            int verb = slot.end();
            while (verb < frame.size() && !token(verb).isWord()) {
                verb++;
            }
            if (verb >= frame.size() || !token(verb).isFiniteVerb() || subjects[verb] != NONE) {
                continue;
            }
            for (int i = verb + 1; i < Math.min(frame.size(), verb + 4); i++) {
                if (token(i).isNoun() || token(i).tag().equals("PRP")) {
                    set(verb, headOfNouns(i), Clause.Link.INVERTED);
                    break;
                }
            }
        }
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
        return text.token(frame.tokens().get(position));
    }
}
