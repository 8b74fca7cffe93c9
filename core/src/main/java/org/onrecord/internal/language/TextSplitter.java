package org.onrecord.internal.language;

import com.google.common.base.CharMatcher;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.Span;
import org.onrecord.internal.interruption.Interruption;

/** Splits paragraphs into sentences of tokens. Thread-safe. */
final class TextSplitter {

    private static final String TOKENIZER_OPTIONS = "invertible,untokenizable=noneKeep";
    /** Longer stretches without a sentence end (tables, lists of names) are cut, since tagging takes memory in proportion. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Pattern TITLE_AND_NAME = Pattern.compile("(Mrs?\\.|Ms\\.|Dr\\.)(\\p{L}.*)");
    /** Longer stretches without a space are cut at a mark, since for each the tokenizer reads to the end of the stretch. */
    private static final int LONGEST_STRETCH = 500;

    private final TokenizerFactory<CoreLabel> tokenizerFactory =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
    private final WordToSentenceProcessor<CoreLabel> sentenceSplitter =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

    /** The sentences of a paragraph; the offsets of their tokens count from its begin. */
    List<List<CoreLabel>> sentencesOf(String text, Span paragraph) {
        List<CoreLabel> tokens = tokensOf(text.substring(paragraph.begin(), paragraph.end()));
        // The tokenizer takes the line break U+0085 for dots.
        tokens.removeIf(token -> CharMatcher.whitespace().matchesAllOf(token.originalText()));
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : sentenceSplitter.process(withoutInitials(withTitlesApart(tokens)))) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    private List<CoreLabel> tokensOf(String paragraph) {
        List<CoreLabel> tokens = new ArrayList<>();
        int begin = 0;
        while (begin < paragraph.length()) {
            Interruption.check();
            int end = endOfPiece(paragraph, begin);
            for (CoreLabel token : tokenizerFactory
                    .getTokenizer(new StringReader(paragraph.substring(begin, end)))
                    .tokenize()) {
                token.setBeginPosition(begin + token.beginPosition());
                token.setEndPosition(begin + token.endPosition());
                tokens.add(token);
            }
            begin = end;
        }
        return tokens;
    }

    /** Where the first stretch from there that is too long has to be cut, or the end of the paragraph. */
    private static int endOfPiece(String paragraph, int from) {
        int stretch = 0;
        for (int i = from; i < paragraph.length(); i++) {
            char current = paragraph.charAt(i);
            stretch = Character.isWhitespace(current) ? 0 : stretch + 1;
            if (stretch > LONGEST_STRETCH
                    && !Character.isLetterOrDigit(current)
                    && !Character.isLowSurrogate(current)) {
                return i;
            }
        }
        return paragraph.length();
    }

    /** The tokens with "Mr.Lind" as two of them, since the tokenizer needs a space there. */
    private static List<CoreLabel> withTitlesApart(List<CoreLabel> tokens) {
        List<CoreLabel> split = new ArrayList<>(tokens.size());
        for (CoreLabel token : tokens) {
            split.add(token);
            CoreLabel last = token;
            Matcher title = TITLE_AND_NAME.matcher(last.word());
            while (title.matches() && last.word().equals(last.originalText())) {
                CoreLabel name = new CoreLabel(last);
                cut(last, title.group(1), last.beginPosition());
                cut(name, title.group(2), last.endPosition());
                split.add(name);
                last = name;
                title = TITLE_AND_NAME.matcher(last.word());
            }
        }
        return split;
    }

    /** The tokens with “said I.” as three of them, since the tokenizer takes the last word for an initial. */
    private static List<CoreLabel> withoutInitials(List<CoreLabel> tokens) {
        List<CoreLabel> split = new ArrayList<>(tokens.size());
        for (int t = 0; t < tokens.size(); t++) {
            CoreLabel token = tokens.get(t);
            split.add(token);
            boolean pronoun = token.word().equals("I.")
                    && t > 0
                    && Character.isLowerCase(tokens.get(t - 1).word().charAt(0));
            if (pronoun) {
                CoreLabel mark = new CoreLabel(token);
                cut(token, "I", token.beginPosition());
                cut(mark, ".", token.endPosition());
                boolean doubled = t + 1 < tokens.size() && tokens.get(t + 1).beginPosition() < mark.endPosition();
                if (!doubled) {
                    split.add(mark);
                }
            }
        }
        return split;
    }

    private static void cut(CoreLabel token, String word, int begin) {
        token.setWord(word);
        token.setValue(word);
        token.setOriginalText(word);
        token.setBeginPosition(begin);
        token.setEndPosition(begin + word.length());
    }
}
