package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Honorifics;

/** Reads the titles that stand right before a name: "Mr.", "Prime Minister", "Lt. Col.". */
final class TitleReader {

    private final AnnotatedText text;
    private final Honorifics honorifics;

    TitleReader(AnnotatedText text, Honorifics honorifics) {
        this.text = text;
        this.honorifics = honorifics;
    }

    /** The index of the first token of the titles that end right before the token; the token itself if there are none. */
    int titleBegin(int token) {
        int begin = token;
        int earlier = titleBefore(begin);
        while (earlier < begin) {
            begin = earlier;
            earlier = titleBefore(begin);
        }
        return begin;
    }

    /** The name of a person; titles that the tagger took for a part of it are left out. */
    NameMention withoutTitles(NameSpan name) {
        int begin = name.begin();
        int length = titleLength(begin, name.end());
        while (length > 0 && begin + length < name.end()) {
            begin += length;
            length = titleLength(begin, name.end());
        }
        return new NameMention(begin, name.end(), name.label(), titleBegin(begin));
    }

    /** The number of tokens of the title that begins at the token, or 0. */
    int titleLength(int token, int limit) {
        for (int length = Math.min(Honorifics.LONGEST, limit - token); length > 0; length--) {
            if (honorifics.find(form(token, token + length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** The titles of a name, outermost first. */
    List<Honorific> titlesOf(NameMention name) {
        List<Honorific> titles = new ArrayList<>();
        int token = name.titleBegin();
        while (token < name.begin()) {
            int length = Math.max(1, titleLength(token, name.begin()));
            honorifics.find(form(token, token + length)).ifPresent(titles::add);
            token += length;
        }
        return titles;
    }

    private int titleBefore(int token) {
        int sentenceBegin = text.sentenceOf(token).firstToken();
        for (int length = Math.min(Honorifics.LONGEST, token - sentenceBegin); length > 0; length--) {
            Optional<Honorific> title = honorifics.find(form(token - length, token));
            if (title.isPresent()) {
                return token - length;
            }
        }
        return token;
    }

    private String form(int begin, int end) {
        if (end - begin == 1) {
            return text.token(begin).word();
        }
        StringBuilder form = new StringBuilder(text.token(begin).word());
        for (int t = begin + 1; t < end; t++) {
            form.append(' ').append(text.token(t).word());
        }
        return form.toString();
    }
}
