package org.onrecord.internal.entity;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.Forms;
import org.onrecord.internal.name.NameMention;

/**
 * Reads what a person is from the words around the name: an apposition behind ("Hugh Hill, a doctor,", "Bunce the vicar") or before
 * ("Ukraine's foreign minister, Dmytro Kuleba"), a modifier ("NATO secretary general Jens Stoltenberg") or a copula
 * ("Ann Lee is the mayor of Dover"). Thread-safe.
 */
public final class RoleReader {

    private static final int LONGEST = 14;
    /** Number of tokens of a noun such as "secretary of state". */
    private static final int OF_NOUN = 3;

    private final Lexicons lexicons;

    public RoleReader(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The first role that the text gives with one of the person's names, as it stands there without an article. */
    public Optional<String> roleOf(AnnotatedText text, KnownEntity person) {
        return description(text, person)
                .or(() -> person.mentions().stream()
                        .flatMap(mention -> officeTitle(text, mention).stream())
                        .findFirst());
    }

    /** The first role that says more than a title does: not the "New York Mayor" that the text may also call a lawyer. */
    public Optional<String> descriptionOf(AnnotatedText text, KnownEntity person) {
        return description(text, person).filter(role -> !endsWithTitle(role));
    }

    private boolean endsWithTitle(String role) {
        return lexicons.people()
                .honorifics()
                .find(role.substring(role.lastIndexOf(' ') + 1))
                .isPresent();
    }

    private Optional<String> description(AnnotatedText text, KnownEntity person) {
        for (NameMention mention : person.mentions()) {
            Optional<String> role = behind(text, mention)
                    .or(() -> epithet(text, mention))
                    .or(() -> before(text, mention))
                    .or(() -> modifier(text, mention))
                    .or(() -> copula(text, mention));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private Optional<String> behind(AnnotatedText text, NameMention name) {
        int limit = text.sentenceOf(name.head()).endToken();
        int comma = name.end();
        if (isComma(text, comma, limit)
                && isComma(text, comma + 2, limit)
                && text.token(comma + 1).tag().equals("CD")) {
            comma += 2;
        }
        if (comma + 1 >= limit || !isComma(text, comma, limit)) {
            return Optional.empty();
        }
        boolean relative = comma + 3 < limit
                && text.token(comma + 1).tag().equals("WP")
                && text.token(comma + 2).lemma().equals("be")
                && isArticle(text.token(comma + 3));
        // "Gov. Bill Stone, and actor Dov Lee" are two.
        return text.token(comma + 1).tag().equals("CC")
                ? Optional.empty()
                : phraseFrom(text, relative ? comma + 3 : comma + 1, limit, !relative);
    }

    private static boolean isComma(AnnotatedText text, int token, int limit) {
        return token < limit && text.token(token).isComma();
    }

    /**
     * A noun phrase, with its of-phrases, up to a comma or the end; only if it is about a person. Before a verb it would be the
     * subject: "in a letter to Ann Lee, Senator Hill wrote".
     */
    private Optional<String> phraseFrom(AnnotatedText text, int begin, int limit, boolean closed) {
        int first = begin;
        if (isArticle(text.token(first))) {
            first++;
        }
        int end = first;
        boolean person = false;
        boolean ofPhrase = false;
        while (end < limit && end - first < LONGEST && isPhrasePart(text.token(end))) {
            Token token = text.token(end);
            ofPhrase |= token.tag().equals("IN");
            person |= !ofPhrase && isPersonNoun(token);
            end++;
        }
        while (end > first && !text.token(end - 1).isWord()) {
            end--;
        }
        boolean ends = end >= limit || isPhraseEnd(text.token(end)) || !closed;
        return person && ends && end > first ? Optional.of(Forms.of(text, first, end)) : Optional.empty();
    }

    private static boolean isPhraseEnd(Token token) {
        return !token.isWord() || token.tag().startsWith("W") || token.tag().equals("CC");
    }

    /** "Bunce the vicar": one noun, and no verb that would make another subject of it. */
    private Optional<String> epithet(AnnotatedText text, NameMention name) {
        int limit = text.sentenceOf(name.head()).endToken();
        int noun = name.end() + 1;
        boolean person = noun + 1 < limit
                && text.token(name.end()).word().equals("the")
                && text.token(noun).tag().equals("NN")
                && isPersonNoun(text.token(noun))
                && !text.token(noun + 1).isWord();
        return person ? Optional.of(text.token(noun).word()) : Optional.empty();
    }

    private Optional<String> before(AnnotatedText text, NameMention name) {
        int comma = name.titleBegin() - 1;
        Sentence sentence = text.sentenceOf(name.begin());
        if (comma <= sentence.firstToken() || !text.token(comma).isComma()) {
            return Optional.empty();
        }
        boolean closed = name.end() >= sentence.endToken()
                || text.token(name.end()).isComma()
                || text.token(name.end()).endsSentence();
        return closed
                ? nounsUpTo(text, sentence.firstToken(), comma).or(() -> phraseUpTo(text, sentence.firstToken(), comma))
                : Optional.empty();
    }

    /** The noun phrase with an article that ends right before the token: "the mayor of Dover"; only if about a person. */
    private Optional<String> phraseUpTo(AnnotatedText text, int limit, int end) {
        for (int t = end - 1; t >= limit && end - t < LONGEST && isPhrasePart(text.token(t)); t--) {
            if (isArticle(text.token(t))) {
                Optional<String> phrase = phraseFrom(text, t, end, true);
                if (phrase.isPresent()) {
                    return phrase;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> modifier(AnnotatedText text, NameMention name) {
        return nounsUpTo(text, text.sentenceOf(name.begin()).firstToken(), name.begin());
    }

    /** The modifiers and nouns that end right before the token; only if the last or last but one names a person. */
    private Optional<String> nounsUpTo(AnnotatedText text, int limit, int end) {
        if (isAddress(text, end - 1, limit)) {
            // "The singer Miss Hale", but not "at this point Lady Hale" nor "the elder Miss Hale".
            return end - 2 >= limit && tellsMore(text.token(end - 2))
                    ? nounsUpTo(text, limit, end - 1)
                    : Optional.empty();
        }
        int last = withoutParticiple(text, limit, end);
        int head = headBegin(text, limit, last);
        int begin = head;
        while (begin > limit
                && last - begin < LONGEST
                && isModifier(text.token(begin - 1))
                && !isPerfect(text, begin - 1, limit)) {
            begin--;
        }
        while (begin < last && !beginsRole(text.token(begin))) {
            begin++;
        }
        boolean person = head < last
                || (begin < last && isPersonNoun(text.token(last - 1)))
                || (last - 2 >= begin && isPersonNoun(text.token(last - 2)));
        return person && !isCourtesyOnly(text, begin, last)
                ? Optional.of(Forms.of(text, begin, last))
                : Optional.empty();
    }

    /** Whether the word only says how to address the person. */
    private boolean isAddress(AnnotatedText text, int token, int limit) {
        return token >= limit
                && lexicons.people()
                        .honorifics()
                        .find(text.token(token).word())
                        .filter(title -> title.isCourtesy()
                                || lexicons.people().maritalTitles().containsKey(title.form()))
                        .isPresent();
    }

    private boolean tellsMore(Token noun) {
        return isPersonNoun(noun)
                && !lexicons.people().genericNouns().contains(noun.word().toLowerCase(Locale.ROOT));
    }

    /** Whether the participle makes a tense with what is before it: "had privately described President Lee". */
    private static boolean isPerfect(AnnotatedText text, int participle, int limit) {
        int auxiliary = participle - 1;
        while (auxiliary >= limit && text.token(auxiliary).tag().equals("RB")) {
            auxiliary--;
        }
        return text.token(participle).tag().equals("VBN")
                && auxiliary >= limit
                && switch (text.token(auxiliary).lemma()) {
                    case "have", "be" -> true;
                    default -> false;
                };
    }

    /** Leaves out the last word of "a retired miner named". */
    private static int withoutParticiple(AnnotatedText text, int limit, int end) {
        boolean named = end - 2 >= limit
                && text.token(end - 1).tag().equals("VBN")
                && text.token(end - 2).isNoun();
        return named ? end - 1 : end;
    }

    /** Neither an article nor the time of an entry in a live blog: "15:20 Forecaster Ann Lee". */
    private static boolean beginsRole(Token token) {
        return !isArticle(token)
                && !token.tag().equals("POS")
                && !(token.tag().equals("CD") && token.word().contains(":"));
    }

    /** Where a noun for a person with an of-phrase of its own begins: "secretary of state"; the end if there is none. */
    private int headBegin(AnnotatedText text, int limit, int end) {
        int begin = end - OF_NOUN;
        boolean known = begin >= limit
                && lexicons.people()
                        .personNouns()
                        .find(Forms.of(text, begin, end))
                        .isPresent();
        return known ? begin : end;
    }

    private Optional<String> copula(AnnotatedText text, NameMention name) {
        Sentence sentence = text.sentenceOf(name.head());
        int verb = name.end();
        if (verb + 2 >= sentence.endToken() || !text.token(verb).lemma().equals("be")) {
            return Optional.empty();
        }
        return isArticle(text.token(verb + 1))
                ? phraseFrom(text, verb + 1, sentence.endToken(), false)
                : Optional.empty();
    }

    private Optional<String> officeTitle(AnnotatedText text, NameMention name) {
        for (int t = name.titleBegin(); t < name.begin(); t++) {
            Optional<Honorific> title = lexicons.people().honorifics().find(Forms.of(text, t, name.begin()));
            if (title.filter(RoleReader::isOffice).isPresent()) {
                return Optional.of(Forms.of(text, t, name.begin()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOffice(Honorific title) {
        return switch (title.kind()) {
            case OFFICE, MILITARY, CLERGY, ACADEMIC -> true;
            default -> false;
        };
    }

    private boolean isCourtesyOnly(AnnotatedText text, int begin, int end) {
        return end - begin == 1
                && lexicons.people().honorifics().contains(text.token(begin).word());
    }

    private boolean isPersonNoun(Token token) {
        return lexicons.people().personNouns().findOne(token.word()).isPresent();
    }

    private static boolean isArticle(Token token) {
        return switch (token.word().toLowerCase(Locale.ROOT)) {
            case "a", "an", "the" -> true;
            default -> false;
        };
    }

    private static boolean isModifier(Token token) {
        return token.isNoun()
                || switch (token.tag()) {
                    case "JJ", "JJR", "JJS", "VBN", "DT", "POS", "CD", "PRP$" -> true;
                    // The dash behind a dateline has this tag, too.
                    case "HYPH" -> token.word().equals("-");
                    default -> false;
                };
    }

    private static boolean isPhrasePart(Token token) {
        return isModifier(token)
                || switch (token.word()) {
                    case "of", "for", "at", "to", "in", "with", "from", "on", "and", "&", "’" -> true;
                    default -> false;
                };
    }
}
