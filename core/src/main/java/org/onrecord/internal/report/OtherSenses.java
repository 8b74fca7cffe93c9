package org.onrecord.internal.report;

/**
 * Tells where a verb that may report something does another thing: "voters call him for advice", "I called him up", "a reader
 * pointed me to this".
 */
final class OtherSenses {

    private OtherSenses() {}

    static boolean contains(FrameTree tree, ReportCandidate candidate) {
        int cue = candidate.cue();
        return switch (tree.token(cue).lemma()) {
            case "call" -> isWithParticle(tree, cue) || isForSomething(tree, cue);
            case "point" -> isShown(tree, cue);
            default -> false;
        };
    }

    /** "Called him up", "called off the search", but not "called out the mayor". */
    private static boolean isWithParticle(FrameTree tree, int cue) {
        return tree.children(cue).stream()
                .filter(child -> tree.hasSubtype(child, "prt"))
                .map(child -> tree.token(child).word())
                .anyMatch(particle -> particle.equals("up") || particle.equals("off"));
    }

    /** "Call him for advice". */
    private static boolean isForSomething(FrameTree tree, int cue) {
        return cue + 2 < tree.size()
                && tree.token(cue + 1).tag().equals("PRP")
                && tree.token(cue + 2).word().equals("for");
    }

    /** "Pointed me to this", but not "pointed out a mistake". */
    private static boolean isShown(FrameTree tree, int cue) {
        int object = tree.child(cue, "obj");
        int goal = tree.child(cue, "obl");
        return object > cue && goal > object && tree.marker(goal).equals("to");
    }
}
