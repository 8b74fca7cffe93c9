package org.onrecord.internal.report;

import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.speaker.Source;

/** The keys under which cues, contents and sources are counted; each list goes from the general to the special. */
public final class ReportKeys {

    private ReportKeys() {}

    /** The keys of a cue by itself. */
    public static String[] ofCue(Token cue) {
        return new String[] {"cue " + wordClass(cue), "cue " + name(cue)};
    }

    /** The keys of a cue with the word behind it, all that a look before parsing sees; the last one is its own. */
    public static String[] ofLook(Token cue, Token next) {
        String[] keys = ofCue(cue);
        String behind = next.isPreposition() ? next.word().toLowerCase(Locale.ROOT) : wordClass(next);
        return new String[] {keys[0], keys[1], "look " + name(cue) + " " + behind};
    }

    /** The keys of a cue with a content of that kind. */
    public static String[] ofFrame(Token cue, Content content) {
        String kind = content.kind().name();
        String marked = kind + " " + content.marker();
        return new String[] {
            "frame " + kind,
            "frame " + marked,
            "frame " + wordClass(cue) + " " + marked,
            "frame " + name(cue) + " " + kind,
            "frame " + name(cue) + " " + marked
        };
    }

    /** The keys of a source, by what it is. */
    public static String[] ofSource(AnnotatedText text, LinkedSource linked) {
        if (linked.source().isEmpty()) {
            return new String[] {"source none"};
        }
        Source source = linked.source().get();
        String kind = "source " + source.kind();
        return source.kind().isName()
                ? new String[] {kind}
                : new String[] {
                    kind, kind + " " + text.token(source.head()).lemma().toLowerCase(Locale.ROOT)
                };
    }

    /** The keys of a source in its link to the cue. */
    public static String[] ofLink(Token cue, LinkedSource linked, ContentKind content) {
        String link = "link " + linked.link();
        return new String[] {
            link, link + " " + wordClass(cue), link + " " + content, link + " " + content + " " + name(cue)
        };
    }

    /** The keys of a content, by what it says. */
    public static String[] ofContent(Token head, Content content) {
        String kind = "content " + content.kind();
        return new String[] {
            kind, kind + " " + wordClass(head), kind + " " + head.lemma().toLowerCase(Locale.ROOT)
        };
    }

    private static String name(Token cue) {
        return cue.lemma().toLowerCase(Locale.ROOT) + "/" + wordClass(cue);
    }

    private static String wordClass(Token token) {
        return token.tag().substring(0, Math.min(2, token.tag().length()));
    }
}
