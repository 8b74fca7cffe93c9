package org.onrecord.internal.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text as CoreNLP's annotators expect it: with the annotations that its tokenizer, splitter and taggers would make. */
public final class CoreNlpAnnotation {

    /** The entity type of words that are part of no name. */
    public static final String NO_ENTITY = "O";

    private CoreNlpAnnotation() {}

    /** A fresh annotation of the text, with tags, lemmas and entity types, that may be changed at will. */
    public static Annotation copyOf(AnnotatedText text) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<CoreLabel> labels = new ArrayList<>();
            for (Token token : text.tokens().subList(sentence.firstToken(), sentence.endToken())) {
                labels.add(label(token));
            }
            sentences.add(labels);
            paragraphs.add(sentence.paragraph());
        }
        Annotation annotation = of(text.text(), sentences, paragraphs);
        addMentions(annotation);
        return annotation;
    }

    /**
     * An annotation of sentences of tokens that have their words and offsets.
     *
     * @param paragraphs for each sentence the index of its paragraph
     */
    static Annotation of(String text, List<List<CoreLabel>> sentences, List<Integer> paragraphs) {
        List<CoreLabel> tokens = new ArrayList<>();
        List<CoreMap> maps = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<CoreLabel> sentence = sentences.get(s);
            CoreMap map = new Annotation(text.substring(
                    sentence.get(0).beginPosition(),
                    sentence.get(sentence.size() - 1).endPosition()));
            map.set(
                    CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                    sentence.get(0).beginPosition());
            map.set(
                    CoreAnnotations.CharacterOffsetEndAnnotation.class,
                    sentence.get(sentence.size() - 1).endPosition());
            map.set(CoreAnnotations.TokensAnnotation.class, sentence);
            map.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
            map.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + sentence.size());
            map.set(CoreAnnotations.SentenceIndexAnnotation.class, s);
            map.set(CoreAnnotations.ParagraphIndexAnnotation.class, paragraphs.get(s));
            for (int i = 0; i < sentence.size(); i++) {
                CoreLabel token = sentence.get(i);
                token.setIndex(i + 1);
                token.set(CoreAnnotations.PositionAnnotation.class, Integer.toString(i));
                token.setSentIndex(s);
                token.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
                token.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + 1);
                token.set(CoreAnnotations.IsNewlineAnnotation.class, false);
                tokens.add(token);
            }
            maps.add(map);
        }
        addWhiteSpace(text, tokens);
        Annotation annotation = new Annotation(text);
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
        return annotation;
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setValue(token.word());
        label.setOriginalText(token.word());
        label.setBeginPosition(token.begin());
        label.setEndPosition(token.end());
        label.setTag(token.tag());
        label.setLemma(token.lemma());
        label.setNER(token.label() == NameLabel.NONE ? NO_ENTITY : token.label().name());
        label.set(
                CoreAnnotations.NamedEntityTagProbsAnnotation.class,
                token.chances().byLabel());
        return label;
    }

    private static void addWhiteSpace(String text, List<CoreLabel> tokens) {
        int end = 0;
        for (int t = 0; t < tokens.size(); t++) {
            String before = text.substring(end, Math.max(end, tokens.get(t).beginPosition()));
            tokens.get(t).setBefore(before);
            if (t > 0) {
                tokens.get(t - 1).setAfter(before);
            }
            end = tokens.get(t).endPosition();
        }
        if (!tokens.isEmpty()) {
            tokens.get(tokens.size() - 1).setAfter(text.substring(end));
        }
    }

    /**
     * Adds the runs of one entity type as mentions, to each sentence and to the document, as CoreNLP's {@code
     * entitymentions} does; replaces any that are there.
     */
    static void addMentions(Annotation annotation) {
        List<CoreMap> all = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreMap> mentions = new ArrayList<>();
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int begin = 0;
            while (begin < tokens.size()) {
                String type = tokens.get(begin).ner();
                int end = begin + 1;
                while (end < tokens.size()
                        && type != null
                        && type.equals(tokens.get(end).ner())) {
                    end++;
                }
                if (type != null && !type.equals(NO_ENTITY)) {
                    CoreMap mention = mention(annotation, sentence, tokens.subList(begin, end), type);
                    for (CoreLabel token : tokens.subList(begin, end)) {
                        token.set(CoreAnnotations.EntityMentionIndexAnnotation.class, all.size());
                    }
                    mention.set(CoreAnnotations.EntityMentionIndexAnnotation.class, all.size());
                    mention.set(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class, all.size());
                    mentions.add(mention);
                    all.add(mention);
                }
                begin = end;
            }
            sentence.set(CoreAnnotations.MentionsAnnotation.class, mentions);
        }
        annotation.set(CoreAnnotations.MentionsAnnotation.class, all);
    }

    private static CoreMap mention(Annotation annotation, CoreMap sentence, List<CoreLabel> tokens, String type) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        CoreMap mention = new Annotation(
                annotation.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
        mention.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        mention.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        mention.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
        mention.set(
                CoreAnnotations.TokenBeginAnnotation.class,
                tokens.get(0).get(CoreAnnotations.TokenBeginAnnotation.class));
        mention.set(
                CoreAnnotations.TokenEndAnnotation.class,
                tokens.get(tokens.size() - 1).get(CoreAnnotations.TokenEndAnnotation.class));
        mention.set(CoreAnnotations.NamedEntityTagAnnotation.class, type);
        mention.set(CoreAnnotations.EntityTypeAnnotation.class, type);
        mention.set(
                CoreAnnotations.SentenceIndexAnnotation.class,
                sentence.get(CoreAnnotations.SentenceIndexAnnotation.class));
        mention.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, leastChances(tokens));
        return mention;
    }

    /** Of each label the least of the probabilities that it has for the tokens, as CoreNLP has it; none where one lacks it. */
    private static Map<String, Double> leastChances(List<CoreLabel> tokens) {
        Map<String, Double> least = null;
        for (CoreLabel token : tokens) {
            Map<String, Double> chances = token.get(CoreAnnotations.NamedEntityTagProbsAnnotation.class);
            if (chances == null) {
                return Map.of();
            }
            if (least == null) {
                least = new HashMap<>(chances);
            } else {
                least.keySet().retainAll(chances.keySet());
                least.replaceAll((label, chance) -> Math.min(chance, chances.getOrDefault(label, chance)));
            }
        }
        return least == null ? Map.of() : least;
    }
}
