package org.onrecord.internal.name;

import java.util.Collection;
import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PlaceNames;

/** Describes stretches of one text, and the kinds of name that they may be, to the model. */
final class NameDescriber {

    private static final int SECOND = 2;

    private final AnnotatedText text;
    private final NameBoard board;
    private final Lexicons lexicons;
    private final FormEvidence evidence;
    private final FormContexts contexts;

    NameDescriber(AnnotatedText text, NameBoard board, Lexicons lexicons, Collection<Stretch> stretches) {
        this.text = text;
        this.board = board;
        this.lexicons = lexicons;
        this.evidence = new FormEvidence(text, board, stretches);
        this.contexts = new FormContexts(text, board, stretches, lexicons);
    }

    /** What is the same for all kinds of name. */
    Features describe(Stretch stretch, Sentence sentence) {
        Features features = new Features(NameFeature.NAMES);
        describeWords(features, stretch);
        describeByLists(features, stretch);
        describeSurroundings(features, stretch, sentence);
        describeSentence(features, stretch, sentence);
        return features;
    }

    /** Adds what speaks for or against one kind of name. */
    Features describe(Features shared, Stretch stretch, Sentence sentence, NameLabel label) {
        Features features = shared.copy();
        features.set(NameFeature.LABEL, label);
        describeBoard(features, stretch, label);
        describeChances(features, stretch, sentence, label);
        describeEvidence(features, stretch, label);
        features.set(
                NameFeature.LISTED_BEFORE, isListed(stretch.begin() - 1, stretch.begin() - SECOND, sentence, label));
        features.set(NameFeature.LISTED_BEHIND, isListed(stretch.end(), stretch.end() + 1, sentence, label));
        return features;
    }

    private void describeWords(Features features, Stretch stretch) {
        int capitalized = 0;
        boolean capitals = true;
        boolean digit = false;
        boolean stop = false;
        boolean hyphen = false;
        boolean possessive = false;
        WordClass joiner = WordClass.NONE;
        for (int t = stretch.begin(); t < stretch.end(); t++) {
            Token token = text.token(t);
            String word = token.word();
            capitalized += token.isCapitalized() ? 1 : 0;
            capitals &= word.equals(word.toUpperCase(Locale.ROOT));
            digit |= word.chars().anyMatch(Character::isDigit);
            stop |= word.endsWith(".");
            hyphen |= word.equals("-");
            possessive |= token.tag().equals("POS");
            if (!token.isCapitalized() && joiner == WordClass.NONE) {
                joiner = WordClass.of(token);
            }
        }
        features.set(NameFeature.WORDS, stretch.length());
        features.set(NameFeature.CAPITALIZED_WORDS, capitalized);
        features.set(NameFeature.JOINER, joiner);
        features.set(NameFeature.HAS_HYPHEN, hyphen);
        features.set(NameFeature.HAS_POSSESSIVE, possessive);
        features.set(NameFeature.HAS_DIGIT, digit);
        features.set(NameFeature.HAS_STOP, stop);
        features.set(NameFeature.ALL_CAPITALS, capitals);
        features.set(NameFeature.FIRST_TAG, TagClass.of(text.token(stretch.begin())));
        features.set(NameFeature.LAST_TAG, TagClass.of(text.token(stretch.end() - 1)));
    }

    private void describeByLists(Features features, Stretch stretch) {
        String form = Forms.of(text, stretch.begin(), stretch.end());
        String first = text.token(stretch.begin()).word();
        String last = text.token(stretch.end() - 1).word();
        PlaceNames places = lexicons.things().placeNames();
        places.find(form).ifPresent(entry -> features.set(NameFeature.PLACE_KIND, entry.kind()));
        features.set(
                NameFeature.PLACE_AMBIGUOUS, lexicons.things().ambiguousPlaces().containsKey(form));
        features.set(NameFeature.DEMONYM, places.isDemonym(form));
        features.set(NameFeature.FIRST_DEMONYM, places.isDemonym(first));
        features.set(NameFeature.FIRST_IS_PLACE, places.find(first).isPresent());
        features.set(NameFeature.LAST_IS_PLACE, places.find(last).isPresent());
        features.set(NameFeature.ACRONYM, lexicons.things().acronyms().isOrganization(form));
        features.set(NameFeature.BODY, lexicons.things().acronyms().isOrganizationName(form));
        features.set(
                NameFeature.NOT_NAME, lexicons.things().notNames().get(form).size());
        features.set(
                NameFeature.FIRST_GIVEN_NAME, lexicons.people().givenNames().contains(first));
        features.set(NameFeature.LAST_GIVEN_NAME, lexicons.people().givenNames().contains(last));
        features.set(NameFeature.FIRST_TITLE, lexicons.people().honorifics().contains(first));
        features.set(NameFeature.LAST_PERSON_NOUN, isPersonNoun(last));
        features.set(
                NameFeature.LAST_ORGANIZATION_NOUN,
                lexicons.things().organizationNouns().contains(last));
        features.set(
                NameFeature.ORGANIZATION_HEAD,
                lexicons.things().organizationHeads().contains(last));
        features.set(
                NameFeature.ORGANIZATION_ENDING,
                lexicons.things().organizationEndings().contains(last));
        features.set(NameFeature.EVENT_NOUN, lexicons.things().eventNouns().contains(last));
        features.set(NameFeature.NAME_SUFFIX, lexicons.people().nameSuffixes().contains(last));
        features.set(
                NameFeature.FIRST_PLACE_NOUN, lexicons.things().placeNouns().contains(first));
        features.set(NameFeature.LAST_PLACE_NOUN, lexicons.things().placeNouns().contains(last));
        contexts.describe(features, form);
        boolean organizationNoun = false;
        for (int t = stretch.begin(); t < stretch.end() - 1; t++) {
            organizationNoun |=
                    lexicons.things().organizationNouns().contains(text.token(t).word());
        }
        features.set(NameFeature.HAS_ORGANIZATION_NOUN, organizationNoun);
    }

    private boolean isPersonNoun(String word) {
        return lexicons.people().personNouns().find(word).isPresent();
    }

    private void describeSurroundings(Features features, Stretch stretch, Sentence sentence) {
        int before = stretch.begin() - 1;
        features.set(NameFeature.BEFORE, WordClass.NONE);
        if (before >= sentence.firstToken()) {
            Token token = text.token(before);
            features.set(NameFeature.BEFORE, WordClass.of(token));
            features.set(NameFeature.BEFORE_CAPITALIZED, token.isCapitalized());
            features.set(NameFeature.BEFORE_PERSON_NOUN, isPersonNoun(token.word()));
            features.set(
                    NameFeature.BEFORE_ORGANIZATION_NOUN,
                    lexicons.things().organizationNouns().contains(token.word()));
            features.set(
                    NameFeature.BEFORE_TITLE, lexicons.people().honorifics().contains(token.word()));
        }
        int behind = stretch.end();
        features.set(NameFeature.BEHIND, WordClass.NONE);
        if (behind < sentence.endToken()) {
            Token token = text.token(behind);
            features.set(NameFeature.BEHIND, WordClass.of(token));
            features.set(NameFeature.BEHIND_CAPITALIZED, token.isCapitalized());
            features.set(
                    NameFeature.BEHIND_SAYS,
                    token.isVerb() ? lexicons.speech().cueVerbs().newsShare(token.lemma()) : 0);
            features.set(
                    NameFeature.BEHIND_EVENT_NOUN,
                    lexicons.things().eventNouns().contains(token.word()));
            features.set(
                    NameFeature.BEHIND_ORGANIZATION_NOUN,
                    lexicons.things().organizationNouns().contains(token.word()));
        }
    }

    private void describeSentence(Features features, Stretch stretch, Sentence sentence) {
        features.set(NameFeature.SENTENCE_BEGIN, stretch.begin() == sentence.firstToken());
        features.set(NameFeature.SENTENCE_END, stretch.end() >= sentence.endToken() - 1);
        features.set(NameFeature.HEADING, !text.token(sentence.endToken() - 1).endsSentence());
    }

    private void describeBoard(Features features, Stretch stretch, NameLabel label) {
        int named = firstNamed(stretch);
        if (named < 0) {
            features.set(NameFeature.BOARD, 0);
            return;
        }
        int begin = board.beginAt(named);
        int end = board.endAt(named);
        boolean same = begin == stretch.begin() && end == stretch.end();
        boolean inside = begin <= stretch.begin() && stretch.end() <= end;
        features.set(NameFeature.BOARD, same ? 1 : inside ? 2 : 3);
        features.set(NameFeature.BOARD_LABEL, board.labelAt(named) == label);
        features.set(NameFeature.BOARD_BEGIN, begin - stretch.begin());
        features.set(NameFeature.BOARD_END, end - stretch.end());
    }

    private int firstNamed(Stretch stretch) {
        for (int t = stretch.begin(); t < stretch.end(); t++) {
            if (board.isName(t)) {
                return t;
            }
        }
        return -1;
    }

    private void describeChances(Features features, Stretch stretch, Sentence sentence, NameLabel label) {
        double least = 1;
        double leastNone = 1;
        for (int t = stretch.begin(); t < stretch.end(); t++) {
            least = Math.min(least, text.token(t).chances().of(label));
            leastNone = Math.min(leastNone, text.token(t).chances().of(NameLabel.NONE));
        }
        double best = 0;
        for (NameLabel other : NameLabel.values()) {
            if (other != label && other != NameLabel.NONE) {
                best = Math.max(best, FormEvidence.meanChance(text, stretch, other));
            }
        }
        features.set(NameFeature.MEAN_CHANCE, FormEvidence.meanChance(text, stretch, label));
        features.set(NameFeature.LEAST_CHANCE, least);
        features.set(
                NameFeature.FIRST_CHANCE, text.token(stretch.begin()).chances().of(label));
        features.set(
                NameFeature.LAST_CHANCE, text.token(stretch.end() - 1).chances().of(label));
        features.set(NameFeature.MEAN_NONE, FormEvidence.meanChance(text, stretch, NameLabel.NONE));
        features.set(NameFeature.LEAST_NONE, leastNone);
        features.set(NameFeature.BEST_OTHER_CHANCE, best);
        if (stretch.begin() > sentence.firstToken()) {
            features.set(
                    NameFeature.CHANCE_BEFORE,
                    text.token(stretch.begin() - 1).chances().of(label));
            features.set(NameFeature.NAME_BEFORE, board.labelAt(stretch.begin() - 1) == label);
        }
        if (stretch.end() < sentence.endToken()) {
            features.set(
                    NameFeature.CHANCE_BEHIND,
                    text.token(stretch.end()).chances().of(label));
            features.set(NameFeature.NAME_BEHIND, board.labelAt(stretch.end()) == label);
        }
    }

    private void describeEvidence(Features features, Stretch stretch, NameLabel label) {
        String form = Forms.of(text, stretch.begin(), stretch.end());
        String first = text.token(stretch.begin()).word();
        String last = text.token(stretch.end() - 1).word();
        double others = 0;
        for (NameLabel other : NameLabel.values()) {
            others += other == label ? 0 : evidence.boardShare(form, other);
        }
        features.set(NameFeature.FORM_COUNT, evidence.count(form));
        features.set(NameFeature.FORM_CHANCE, evidence.chance(form, label));
        features.set(NameFeature.FORM_BEST_CHANCE, evidence.bestChance(form, label));
        contexts.describe(features, form, label);
        features.set(NameFeature.FORM_BOARD_SHARE, evidence.boardShare(form, label));
        features.set(NameFeature.FORM_BOARD_OTHER_SHARE, others);
        features.set(NameFeature.FIRST_WORD_CHANCE, evidence.wordChance(first, label));
        features.set(NameFeature.LAST_WORD_CHANCE, evidence.wordChance(last, label));
        features.set(NameFeature.FIRST_WORD_NONE, evidence.wordChance(first, NameLabel.NONE));
        features.set(NameFeature.LAST_WORD_NONE, evidence.wordChance(last, NameLabel.NONE));
        features.set(NameFeature.FIRST_LOWER_SHARE, evidence.lowerShare(first));
        features.set(NameFeature.LAST_LOWER_SHARE, evidence.lowerShare(last));
    }

    /** Whether a comma or "and" stands between and a name of the label behind it. */
    private boolean isListed(int link, int neighbour, Sentence sentence, NameLabel label) {
        return sentence.contains(link)
                && sentence.contains(neighbour)
                && switch (text.token(link).word()) {
                    case ",", "and", "/", "&", ";" -> true;
                    default -> false;
                }
                && board.labelAt(neighbour) == label;
    }
}
