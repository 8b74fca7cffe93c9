package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Honorifics;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.WordSet;

/** Reads the titles that stand right before a name: "Mr.", "Prime Minister", "Lt. Col.". */
public final class TitleReader {

    private final AnnotatedText text;
    private final Honorifics honorifics;
    private final GivenNames givenNames;
    private final WordSet peerages;
    private final WordSet styles;

    public TitleReader(AnnotatedText text, Lexicons lexicons) {
        this.text = text;
        this.honorifics = lexicons.people().honorifics();
        this.givenNames = lexicons.people().givenNames();
        this.peerages = lexicons.people().peerages();
        this.styles = lexicons.people().styles();
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
        int length = isPartOfName(begin) ? 0 : titleLength(begin, name.end());
        while (length > 0 && begin + length < name.end()) {
            begin += length;
            length = titleLength(begin, name.end());
        }
        return new NameMention(
                begin,
                name.end(),
                name.label(),
                titleBegin(begin),
                name.end() - begin == 1 ? styleBegin(begin) : begin);
    }

    /** Where a name of one word begins with the title that is a part of it: "Emperor Norton", "Saint Jerome". */
    private int styleBegin(int token) {
        int begin = titleBefore(token);
        return begin < token && styles.contains(Forms.of(text, begin, token)) ? begin : token;
    }

    private boolean isPartOfName(int title) {
        return isGivenName(title) || PeerNames.startsPeer(text, title, peerages);
    }

    /** Whether what may be a title is rather a given name where the tagger has it in a name: "Dean Acheson". */
    private boolean isGivenName(int token) {
        String word = text.token(token).word();
        return givenNames.contains(word)
                && honorifics
                        .find(word)
                        .filter(title -> title.kind() == Honorific.Kind.CLERGY || title.isCourtesy())
                        .isPresent();
    }

    /** Whether a name is no more than a courtesy title: "Mademoiselle". */
    boolean isTitleOnly(NameSpan name) {
        return find(name.begin(), name.end()).filter(Honorific::isCourtesy).isPresent();
    }

    /** The number of tokens of the title that begins at the token, or 0. */
    public int titleLength(int token, int limit) {
        for (int length = Math.min(Honorifics.LONGEST, limit - token); length > 0; length--) {
            if (find(token, token + length).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** The titles of a name, outermost first. */
    public List<Honorific> titlesOf(NameMention name) {
        List<Honorific> titles = new ArrayList<>();
        int token = name.titleBegin();
        while (token < name.begin()) {
            int length = Math.max(1, titleLength(token, name.begin()));
            find(token, token + length).ifPresent(titles::add);
            token += length;
        }
        return titles;
    }

    private int titleBefore(int token) {
        int sentenceBegin = text.sentenceOf(token).firstToken();
        for (int length = Math.min(Honorifics.LONGEST, token - sentenceBegin); length > 0; length--) {
            if (find(token - length, token).isPresent()) {
                return token - length;
            }
        }
        return token;
    }

    /** The title that the tokens are; "MRS." is "Mrs.". */
    private Optional<Honorific> find(int begin, int end) {
        String form = Forms.of(text, begin, end);
        Optional<Honorific> title = honorifics.find(form);
        if (title.isPresent() || end - begin > 1 || form.length() < 2 || !Character.isUpperCase(form.charAt(1))) {
            return title;
        }
        return honorifics.find(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
    }
}
