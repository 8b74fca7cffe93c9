package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.Forms;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.ParticleNames;
import org.onrecord.internal.name.PeerNames;
import org.onrecord.internal.name.WordClass;

/**
 * One way of naming a person: "Mrs. Lynde", "Dmytro Kuleba", "Lizzy".
 *
 * @param words the words of the name without titles, particles, suffixes and what follows "of"; compounds with a hyphen are one word,
 *     initials have no stop, and words all in capitals are written like others
 * @param title what the titles in front tell
 * @param suffix "Jr", "III" and the like
 * @param nickname that stands in marks between the words
 */
record PersonForm(List<String> words, PersonTitle title, Optional<String> suffix, Optional<String> nickname) {

    private static final int SHORTEST_SHOUT = 4;

    PersonForm {
        words = ImmutableList.copyOf(words);
    }

    static PersonForm of(AnnotatedText text, NameMention name, PersonTitle title, Lexicons lexicons) {
        List<String> words = new ArrayList<>();
        Optional<String> suffix = Optional.empty();
        Optional<String> nickname = Optional.empty();
        int t = name.begin();
        if (PeerNames.startsPeer(text, t, lexicons.people().peerages())) {
            // The place is what the peer is called by, like a surname.
            words.add(text.token(t).word());
            t += 2;
        }
        while (t < name.end() && !(text.token(t).word().equals("of") && !words.isEmpty())) {
            int closing = closingMark(text, t, name.end());
            if (closing > t + 1) {
                nickname = Optional.of(Forms.of(text, t + 1, closing));
                t = closing + 1;
                continue;
            }
            int end = compoundEnd(text, t, name.end());
            String word = Forms.plain(text, t, end);
            if (t > name.begin() && lexicons.people().nameSuffixes().contains(word)) {
                suffix = Optional.of(plain(word));
            } else if (text.token(t).isWord() && !isParticle(text, t, end, name, lexicons)) {
                words.add(plain(word));
            }
            t = end;
        }
        if (words.isEmpty()) {
            words.add(Forms.of(text, name.begin(), name.end()));
        }
        return new PersonForm(words, title, suffix, nickname);
    }

    /** The mark that goes with the one at the token, or -1 if there is none. */
    private static int closingMark(AnnotatedText text, int token, int limit) {
        if (!WordClass.isMark(text.token(token))) {
            return -1;
        }
        return IntStream.range(token + 1, limit)
                .filter(t -> WordClass.isMark(text.token(t)))
                .findFirst()
                .orElse(-1);
    }

    /** The token behind the words that hyphens join to the one at the token. */
    private static int compoundEnd(AnnotatedText text, int token, int limit) {
        int end = token + 1;
        while (end + 1 < limit
                && text.token(end).word().equals("-")
                && text.token(end - 1).end() == text.token(end).begin()
                && text.token(end).end() == text.token(end + 1).begin()) {
            end += 2;
        }
        return end;
    }

    /** "van" and "der" in "Lucas van der Meer" and in "Van der Meer"; "Ben" in "Ben Okoro" is a given name. */
    private static boolean isParticle(AnnotatedText text, int begin, int end, NameMention name, Lexicons lexicons) {
        String word = Forms.of(text, begin, end);
        if (end >= name.end() || !lexicons.people().nameParticles().contains(word)) {
            return false;
        }
        boolean before = end + 1 < name.end()
                && lexicons.people().nameParticles().contains(text.token(end).word());
        return begin > name.begin() || before || !lexicons.people().givenNames().contains(word);
    }

    private static String plain(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (ParticleNames.hasJoinedParticle(bare)) {
            return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
        }
        boolean shouted = bare.length() >= SHORTEST_SHOUT && bare.equals(bare.toUpperCase(Locale.ROOT));
        return shouted ? bare.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT) : bare;
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    boolean isCalled(String word) {
        return nickname.filter(word::equals).isPresent();
    }

    /** Whether it names a wife by her husband's given name: "Mrs. John Knightley". */
    boolean isHusbandsName(GivenNames givenNames) {
        return isFull() && title.style() == PersonTitle.Style.WIFE && givenNames.genderOf(first()) == Gender.MALE;
    }

    /** The gender that the title tells, or else the given name, if there seems to be one. */
    Gender gender(GivenNames givenNames) {
        return title.gender() != Gender.UNKNOWN ? title.gender() : givenNames.genderOf(first());
    }

    /** The form of the first name alone. */
    PersonForm givenNameOnly() {
        return new PersonForm(List.of(first()), PersonTitle.NONE, Optional.empty(), Optional.empty());
    }
}
