package org.onrecord.internal.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.TestSequenceModel;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ExactBestSequenceFinder;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels the tokens of a sentence as parts of names with CoreNLP's three-class CRF.
 *
 * <p>The model learnt from text in which a hyphen parts no words, so compounds are put together for it. The four- and
 * seven-class models add less than they cost: plain combination lowers F1 on mixed prose. Thread-safe.
 */
final class NameTagger {

    private static final float LEAST_CHANCE = 0.005f;

    private final CRFClassifier<CoreLabel> classifier;

    NameTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** What the model says of each token of the sentence; the parts of a compound share one label. */
    LabelledWord[] label(List<CoreLabel> sentence) {
        List<HyphenCompound> compounds = HyphenCompound.of(sentence);
        List<CoreLabel> words = new ArrayList<>(compounds.size());
        for (HyphenCompound compound : compounds) {
            CoreLabel word = new CoreLabel();
            word.setWord(compound.word());
            word.set(CoreAnnotations.PositionAnnotation.class, Integer.toString(words.size()));
            word.set(CoreAnnotations.AnswerAnnotation.class, classifier.flags.backgroundSymbol);
            words.add(word);
        }
        LabelledWord[] labels = new LabelledWord[sentence.size()];
        if (words.isEmpty()) {
            return labels;
        }
        // What classifySentence does, but for that it gives the best labels alone and keeps the probabilities to
        // itself.
        KnownWords known = new KnownWords(classifier.getKnownLCWords());
        new ObjectBankWrapper<CoreLabel>(classifier.flags, null, known).processDocument(words);
        CRFCliqueTree<String> tree = classifier.getCliqueTree(words);
        int[] best = new ExactBestSequenceFinder().bestSequence(new TestSequenceModel(tree));
        int padding = classifier.windowSize() - 1;
        for (int c = 0; c < compounds.size(); c++) {
            String answer = classifier.classIndex.get(best[c + padding]);
            LabelledWord labelled = new LabelledWord(answer, NameLabel.of(answer), chances(tree, c));
            for (int t = compounds.get(c).begin(); t < compounds.get(c).end(); t++) {
                labels[t] = labelled;
            }
        }
        return labels;
    }

    private static NameChances chances(CRFCliqueTree<String> tree, int position) {
        float person = 0;
        float organization = 0;
        float location = 0;
        for (int c = 0; c < tree.getNumClasses(); c++) {
            float probability = (float) tree.prob(position, c);
            switch (NameLabel.of(tree.classIndex().get(c))) {
                case PERSON -> person += probability;
                case ORGANIZATION -> organization += probability;
                case LOCATION -> location += probability;
                case NONE -> {}
            }
        }
        return person + organization + location < LEAST_CHANCE
                ? NameChances.NONE
                : new NameChances(person, organization, location);
    }
}
