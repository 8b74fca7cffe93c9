package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.speech.FrameAnalysis;

/** Finds what may be the content of a cue: the phrases and clauses beside it. */
final class ContentFinder {

    /** Another extent of a content is worth a look only if it is so much another. */
    private static final double SAME = 0.85;

    private static final int FEWEST_FRONTED = 3;
    private static final int LONGEST_LABEL = 8;

    private final FrameTree tree;
    private final ClausesBehind clausesBehind;

    ContentFinder(FrameTree tree, FrameAnalysis analysis) {
        this.tree = tree;
        this.clausesBehind = new ClausesBehind(tree, analysis);
    }

    List<Content> find(int cue) {
        List<Content> contents = new ArrayList<>();
        for (int child : tree.children(cue)) {
            if (child > cue) {
                addBehind(contents, cue, child);
            } else {
                addBefore(contents, cue, child);
            }
        }
        addGovernor(contents, cue);
        addFronted(contents, cue);
        addAntecedent(contents, cue);
        addClausesBehind(contents, cue);
        return contents;
    }

    /** The content of a label such as "Trump: I will win", for the position of its colon. */
    List<Content> findLabelled(int colon) {
        List<Content> contents = new ArrayList<>();
        if (colon > 0 && colon <= LONGEST_LABEL) {
            BitSet words = new BitSet();
            words.set(colon + 1, tree.size());
            add(contents, ContentKind.LABELLED, colon, words, "");
        }
        return contents;
    }

    private void addBehind(List<Content> contents, int cue, int child) {
        ContentKind kind = switch (tree.relation(child)) {
            case "ccomp" -> ContentKind.CLAUSE;
            case "xcomp" -> ContentKind.OPEN_CLAUSE;
            case "obj", "iobj" -> ContentKind.OBJECT;
            case "obl", "nmod" -> ContentKind.OBLIQUE;
            case "advcl" -> ContentKind.ADVERBIAL;
            case "acl" -> ContentKind.ADNOMINAL;
            case "dep" -> isGerund(child) ? ContentKind.OPEN_CLAUSE : ContentKind.BESIDE;
            case "parataxis" -> ContentKind.BESIDE;
            default -> null;
        };
        if (kind == null || tree.hasSubtype(child, "tmod") || tree.hasSubtype(child, "poss")) {
            return;
        }
        String marker = tree.marker(child);
        BitSet own = tree.subtree(child);
        add(contents, kind, child, own, marker);
        BitSet rest = new BitSet();
        rest.set(own.nextSetBit(0), Math.max(own.length(), endOfClause(cue, child)));
        addIfOther(contents, trimmed(ContentKind.REST, child, rest, marker));
    }

    private void addClausesBehind(List<Content> contents, int cue) {
        if (!tree.token(cue).isVerb()) {
            return;
        }
        for (ClausesBehind.Stretch clause : clausesBehind.find(cue)) {
            addIfOther(contents, trimmed(ContentKind.BEHIND, clause.verb(), clause.words(), ""));
        }
    }

    private static void addIfOther(List<Content> contents, Content content) {
        if (content.size() > 0 && contents.stream().noneMatch(other -> other.overlap(content) >= SAME)) {
            contents.add(content);
        }
    }

    /** "denied having sent it", "regrets sending it" */
    private boolean isGerund(int child) {
        return tree.token(tree.subtree(child).nextSetBit(0)).tag().equals("VBG");
    }

    /** The end of what hangs on the cue behind a child, but for coordinated clauses. */
    private int endOfClause(int cue, int child) {
        int end = child + 1;
        for (int sibling : tree.children(cue)) {
            String relation = tree.relation(sibling);
            if (sibling >= child
                    && !relation.equals("conj")
                    && !relation.equals("cc")
                    && !relation.equals("parataxis")) {
                end = Math.max(end, tree.subtree(sibling).length());
            }
        }
        return end;
    }

    private void addBefore(List<Content> contents, int cue, int child) {
        switch (tree.relation(child)) {
            case "ccomp", "parataxis", "dep", "obj" ->
                add(contents, ContentKind.FRONTED, child, tree.subtree(child), tree.marker(child));
            case "nsubj" -> {
                if (tree.isPassive(cue)) {
                    add(contents, ContentKind.PASSIVE_SUBJECT, child, tree.subtree(child), "");
                }
            }
            default -> {}
        }
    }

    /** "The deal, he said, was dead": the cue hangs on its content. "According to" has a phrase between. */
    private void addGovernor(List<Content> contents, int cue) {
        int top = cue;
        String relation = tree.relation(cue);
        if (relation.equals("case") || relation.equals("fixed")) {
            top = tree.head(cue);
            relation = tree.relation(top);
        }
        int governor = tree.head(top);
        if (governor < 0) {
            return;
        }
        switch (relation) {
            case "parataxis", "advcl", "dep", "obl", "advmod", "nmod", "ccomp", "conj" -> {
                BitSet words = tree.subtree(governor);
                words.andNot(tree.subtree(top));
                add(contents, ContentKind.GOVERNOR, governor, words, relation);
            }
            default -> {}
        }
    }

    private void addFronted(List<Content> contents, int cue) {
        int begin = cue;
        for (int child : tree.children(cue)) {
            String relation = tree.relation(child);
            if (child < cue && (relation.startsWith("nsubj") || relation.equals("aux") || relation.equals("advmod"))) {
                begin = Math.min(begin, tree.subtree(child).nextSetBit(0));
            }
        }
        if (begin > FEWEST_FRONTED && tree.token(begin - 1).isComma()) {
            BitSet words = new BitSet();
            words.set(0, begin - 1);
            add(contents, ContentKind.FRONTED, begin - 2, words, ",");
        }
    }

    private void addAntecedent(List<Content> contents, int cue) {
        if (tree.relation(cue).equals("acl") && tree.hasSubtype(cue, "relcl") && tree.child(cue, "obj", "ccomp") < 0) {
            int noun = tree.head(cue);
            BitSet words = tree.subtree(noun);
            words.andNot(tree.subtree(cue));
            words.clear(Math.min(words.length(), cue), Math.max(words.length(), cue));
            add(contents, ContentKind.ANTECEDENT, noun, words, "");
        }
    }

    private void add(List<Content> contents, ContentKind kind, int head, BitSet words, String marker) {
        Content content = trimmed(kind, head, words, marker);
        if (content.size() > 0) {
            contents.add(content);
        }
    }

    /** Without punctuation and conjunctions at its edges. */
    private Content trimmed(ContentKind kind, int head, BitSet words, String marker) {
        BitSet kept = (BitSet) words.clone();
        while (!kept.isEmpty() && isEdge(kept.nextSetBit(0))) {
            kept.clear(kept.nextSetBit(0));
        }
        while (!kept.isEmpty() && isEdge(kept.length() - 1)) {
            kept.clear(kept.length() - 1);
        }
        if (kind == ContentKind.CLAUSE) {
            clearRemark(kept);
        }
        return new Content(kind, head, kept, marker);
    }

    /** Takes ", which is banned" off the end: such a clause most often adds what the writer knows. */
    private void clearRemark(BitSet words) {
        int begin = words.isEmpty() ? 0 : words.nextSetBit(0);
        for (int w = words.previousSetBit(words.length() - 1); w > begin + 1; w = words.previousSetBit(w - 1)) {
            if (tree.token(w).word().equals("which") && tree.token(w - 1).isComma()) {
                words.clear(w - 1, words.length());
                return;
            }
        }
    }

    private boolean isEdge(int position) {
        Token token = tree.token(position);
        return (!token.isWord() && !token.word().equals("$")) || token.tag().equals("CC");
    }
}
