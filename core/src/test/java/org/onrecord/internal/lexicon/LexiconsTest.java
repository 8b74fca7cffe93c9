package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.Gender;
import org.onrecord.extension.Lexicon;

class LexiconsTest {
    private static final Lexicons BUILT_IN = Lexicons.load();

    @Test
    void aRowOfTheUsersWinsOverTheCountsOfAVerb() {
        CueVerbs verbs =
                with(Lexicon.CUE_VERBS, "Criticise\t0\t96\t0\t96").speech().cueVerbs();
        assertThat(BUILT_IN.speech().cueVerbs().newsShare("criticize")).isGreaterThan(0.1);
        assertThat(verbs.newsShare("criticize")).isEqualTo(0.02);
        assertThat(verbs.fictionShare("criticise")).isEqualTo(0.02);
    }

    @Test
    void aRowOfTheUsersWinsOverBothListsOfNounsForPeople() {
        assertThat(BUILT_IN.people().personNouns().find("cousin"))
                .contains(new PersonNoun(Gender.UNKNOWN, false, true));
        PersonNoun relative = new PersonNoun(Gender.FEMALE, false, true);
        PersonNoun woman = new PersonNoun(Gender.FEMALE, false, false);
        assertThat(with(Lexicon.KINSHIP, "cousin\tFEMALE")
                        .people()
                        .personNouns()
                        .find("cousin"))
                .contains(relative);
        assertThat(with(Lexicon.KINSHIP, "doctor\tFEMALE")
                        .people()
                        .personNouns()
                        .find("doctor"))
                .contains(relative);
        assertThat(with(Lexicon.PERSON_NOUNS, "cousin\tFEMALE")
                        .people()
                        .personNouns()
                        .find("cousin"))
                .contains(woman);
    }

    @Test
    void aRowOfTheUsersWinsOverWhatAnAcronymIs() {
        Acronyms acronyms = with(Lexicon.ACRONYMS, "NATO\tNorth Atlantic Tunnel\tOTHER")
                .things()
                .acronyms();
        assertThat(acronyms.fullName("NATO")).contains("North Atlantic Tunnel");
        assertThat(acronyms.isOrganization("NATO")).isFalse();
    }

    @Test
    void knowsRelativesInThePlural() {
        PersonNouns nouns = BUILT_IN.people().personNouns();
        assertThat(nouns.find("grandmas")).contains(new PersonNoun(Gender.FEMALE, true, true));
        assertThat(nouns.find("godparents")).contains(new PersonNoun(Gender.UNKNOWN, true, true));
        assertThat(nouns.find("missus")).contains(new PersonNoun(Gender.FEMALE, false, true));
    }

    @Test
    void findsNounsForOnePersonInCapitalsOrNot() {
        PersonNouns nouns = BUILT_IN.people().personNouns();
        assertThat(nouns.find("GODPARENTS")).isEqualTo(nouns.find("godparents"));
        assertThat(nouns.findOne("Grandma")).contains(new PersonNoun(Gender.FEMALE, false, true));
        assertThat(nouns.findOne("godparents")).isEmpty();
    }

    @Test
    void knowsPeopleByAbbreviations() {
        assertThat(BUILT_IN.people().personNouns().find("ceo")).contains(new PersonNoun(Gender.UNKNOWN, false, false));
        assertThat(BUILT_IN.people().personNouns().find("mps")).contains(new PersonNoun(Gender.UNKNOWN, true, false));
        // The hour, and the satellites.
        assertThat(BUILT_IN.people().personNouns().find("pm")).isEmpty();
        assertThat(BUILT_IN.people().personNouns().find("gps")).isEmpty();
    }

    /** The compiler would not complain if two lists were swapped. */
    @Test
    void everyListHasItsOwnWords() {
        PersonWords people = BUILT_IN.people();
        assertThat(people.peerages().contains("earl")).isTrue();
        assertThat(people.styles().contains("Abbot")).isTrue();
        assertThat(people.nameParticles().contains("van")).isTrue();
        assertThat(people.nameSuffixes().contains("Jr.")).isTrue();
        assertThat(people.groupWords().contains("dozens")).isTrue();
        assertThat(people.genericNouns().contains("girl")).isTrue();
        assertThat(people.strangerNouns().contains("stranger")).isTrue();
        assertThat(people.goBetweenNouns().contains("spokesman")).isTrue();
        assertThat(people.placingVerbs().contains("stand")).isTrue();
        ThingWords things = BUILT_IN.things();
        assertThat(things.organizationNouns().contains("ministry")).isTrue();
        assertThat(things.organizationEndings().contains("& Co.")).isTrue();
        assertThat(things.organizationHeads().contains("airlines")).isTrue();
        assertThat(things.documentNouns().contains("report")).isTrue();
        assertThat(things.eventNouns().contains("caucus")).isTrue();
        assertThat(things.placeNouns().contains("river")).isTrue();
        assertThat(things.schoolNouns().contains("college")).isTrue();
        SpeechWords speech = BUILT_IN.speech();
        assertThat(speech.askingVerbs().contains("ask")).isTrue();
        assertThat(speech.callingVerbs().contains("brand")).isTrue();
        assertThat(speech.hearerVerbs().contains("tell")).isTrue();
        assertThat(speech.refusingVerbs().contains("refuse")).isTrue();
        assertThat(speech.namingVerbs().contains("christen")).isTrue();
        assertThat(speech.readingVerbs().contains("proclaim")).isTrue();
        assertThat(speech.signNouns().contains("banner")).isTrue();
        assertThat(speech.speechNouns().contains("accusation")).isTrue();
        assertThat(speech.viewNouns().contains("view")).isTrue();
        assertThat(speech.wordNouns().contains("phrase")).isTrue();
    }

    private static Lexicons with(Lexicon lexicon, String row) {
        return Lexicons.load(LexiconSource.with(List.of(new WordRow(lexicon, row, Optional.empty()))));
    }
}
