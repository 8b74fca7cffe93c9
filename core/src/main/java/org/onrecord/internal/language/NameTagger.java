package org.onrecord.internal.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels the tokens of a sentence as parts of names with CoreNLP's three-class CRF.
 *
 * <p>The model learnt from text in which a hyphen parts no words, so compounds are put together for it. The four- and
 * seven-class models add less than they cost: plain combination lowers F1 on mixed prose. Thread-safe.
 */
final class NameTagger {

    private final CRFClassifier<CoreLabel> classifier;

    NameTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** The label of each token of the sentence; the parts of a compound share one. */
    NameLabel[] label(List<CoreLabel> sentence) {
        String[] answers = answers(sentence);
        NameLabel[] labels = new NameLabel[answers.length];
        for (int t = 0; t < labels.length; t++) {
            labels[t] = NameLabel.of(answers[t]);
        }
        return labels;
    }

    /** What the model answers for each token of the sentence, in its own words; the parts of a compound share one. */
    String[] answers(List<CoreLabel> sentence) {
        List<HyphenCompound> compounds = HyphenCompound.of(sentence);
        List<CoreLabel> words = new ArrayList<>(compounds.size());
        for (HyphenCompound compound : compounds) {
            CoreLabel word = new CoreLabel();
            word.setWord(compound.word());
            words.add(word);
        }
        List<CoreLabel> answered = classifier.classifySentence(words);
        String[] answers = new String[sentence.size()];
        for (int c = 0; c < compounds.size(); c++) {
            String answer = answered.get(c).get(CoreAnnotations.AnswerAnnotation.class);
            for (int t = compounds.get(c).begin(); t < compounds.get(c).end(); t++) {
                answers[t] = answer;
            }
        }
        return answers;
    }
}
