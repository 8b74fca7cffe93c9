package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.lexicon.Lexicons;

/** Finds the names of people, organizations and places. Thread-safe. */
public final class NameFinder {

    private final Lexicons lexicons;

    public NameFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The names of the text, in text order, without overlap. */
    public List<NameMention> find(AnnotatedText text) {
        NameLabel[] labels = NameLabels.of(text, lexicons);
        TitleReader titles = new TitleReader(text, lexicons.honorifics());
        List<NameMention> names = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int begin = sentence.firstToken();
            while (begin < sentence.endToken()) {
                int end = begin + 1;
                while (end < sentence.endToken() && labels[end] == labels[begin]) {
                    end++;
                }
                if (labels[begin] != NameLabel.NONE) {
                    add(names, text, titles, labels[begin], begin, end);
                }
                begin = end;
            }
        }
        return names;
    }

    private void add(
            List<NameMention> names, AnnotatedText text, TitleReader titles, NameLabel label, int from, int to) {
        int begin = from;
        int end = to;
        while (end > begin && isEdge(text, end - 1)) {
            end--;
        }
        while (begin < end && !text.token(begin).isWord()) {
            begin++;
        }
        if (label == NameLabel.PERSON) {
            int length = titles.titleLength(begin, end);
            while (length > 0 && begin + length < end) {
                begin += length;
                length = titles.titleLength(begin, end);
            }
        }
        if (begin < end) {
            names.add(new NameMention(begin, end, label, label == NameLabel.PERSON ? titles.titleBegin(begin) : begin));
        }
    }

    private static boolean isEdge(AnnotatedText text, int token) {
        return !text.token(token).isWord() || text.token(token).tag().equals("POS");
    }
}
