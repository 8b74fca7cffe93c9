package org.onrecord.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extension.CaseMatching;
import org.onrecord.extension.EntityTypes;
import org.onrecord.extension.Gazetteer;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.matching.PhraseMatch;
import org.onrecord.internal.matching.PhraseMatcher;
import org.onrecord.internal.matching.PhraseSearch;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.TitleReader;

/**
 * Finds the people whom a caller knows to be in the text, under all their aliases.
 *
 * <p>Of aliases that begin at one word the longest wins; {@link CastAliases} tells whom it means. Aliases are
 * compared without regard to case, but a name must be capitalised in the text unless the alias itself opens with an
 * article ("the old man"). Titles are left out of the mentions.
 */
final class CastFinder {

    private final AnnotatedText text;
    private final TitleReader titles;
    private final CastAliases cast;

    private CastFinder(AnnotatedText text, CastAliases cast, Lexicons lexicons) {
        this.text = text;
        this.cast = cast;
        this.titles = new TitleReader(text, lexicons);
    }

    /** For each member of the cast, by index, where the text names the member; without members that it does not name. */
    static Map<Integer, List<NameMention>> find(AnnotatedText text, CastAliases cast, Lexicons lexicons) {
        return new CastFinder(text, cast, lexicons).search();
    }

    private Map<Integer, List<NameMention>> search() {
        if (cast.all().isEmpty()) {
            return Map.of();
        }
        PhraseSearch aliases = aliases().in(text);
        Map<Integer, List<NameMention>> found = new HashMap<>();
        int token = 0;
        while (token < text.tokens().size()) {
            Optional<PhraseMatch> alias = aliases.longestFrom(token, this::isName);
            alias.ifPresent(
                    phrase -> found.computeIfAbsent(cast.memberOf(phrase.entry().phrase()), m -> new ArrayList<>())
                            .add(mention(phrase.begin(), phrase.end())));
            token = alias.map(PhraseMatch::end).orElse(token + 1);
        }
        return ImmutableSortedMap.copyOf(found);
    }

    private PhraseMatcher aliases() {
        Gazetteer.Builder aliases = Gazetteer.builder().caseMatching(CaseMatching.IGNORE);
        cast.all().forEach(alias -> aliases.entry(alias, EntityTypes.PERSON));
        return new PhraseMatcher(aliases.build());
    }

    /** Whether the first and the last word are capitalised, or need not be. */
    private boolean isName(PhraseMatch phrase) {
        String alias = phrase.entry().phrase();
        String words = text.textOf(text.spanOf(phrase.begin(), phrase.end()));
        int lastWord = CharMatcher.whitespace().lastIndexIn(words) + 1;
        return alias.startsWith("the ")
                || alias.startsWith("a ")
                || !(Character.isLowerCase(words.codePointAt(0)) || Character.isLowerCase(words.codePointAt(lastWord)));
    }

    private NameMention mention(int begin, int end) {
        int nameBegin = begin;
        int length = titles.titleLength(nameBegin, end);
        while (length > 0 && nameBegin + length < end) {
            nameBegin += length;
            length = titles.titleLength(nameBegin, end);
        }
        return new NameMention(nameBegin, end, NameLabel.PERSON, begin);
    }
}
