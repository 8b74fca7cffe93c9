package org.onrecord.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Attributes;
import org.onrecord.ConfigurationException;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.InvariantChecker;
import org.onrecord.Mention;
import org.onrecord.OnRecord;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.Quote;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;
import org.onrecord.json.ExtractionJson;

class GazetteerTest {
    @TempDir
    private Path folder;

    @Test
    void makesEntitiesFromAFile() throws URISyntaxException {
        Path file = Path.of(GazetteerTest.class.getResource("things.tsv").toURI());
        String text =
                "Aspirin is acetylsalicylic\nacid. The cluster bombs fell on Monday; a bomb did not. ASPIRIN helps.";
        Extraction extraction = extract(text, OnRecord.builder().gazetteer(file));

        assertThat(extraction.others())
                .extracting(CustomEntity::id, CustomEntity::type, CustomEntity::name)
                .containsExactly(
                        tuple("x1", "MEDICINE", "aspirin"),
                        tuple("x2", "WEAPON", "cluster bomb"),
                        tuple("x3", "WEAPON", "bomb"));
        assertThat(extraction.others().get(0).salience()).isEqualTo(1);
        assertThat(extraction.others().get(1).salience())
                .isBetween(extraction.others().get(2).salience(), 1.0);
        CustomEntity aspirin = extraction.others().get(0);
        assertThat(aspirin.variants()).containsExactly("acetylsalicylic acid", "Aspirin", "ASPIRIN");
        assertThat(aspirin.mentions())
                .extracting(Mention::text)
                .containsExactly("Aspirin", "acetylsalicylic\nacid", "ASPIRIN");
        assertThat(aspirin.attributes().text("atc")).contains("N02BA01");
        assertThat(ExtractionJson.parse(ExtractionJson.toJson(extraction))).isEqualTo(extraction);
    }

    @ParameterizedTest
    @CsvSource({
        "SMART, aspirin, Aspirin, true",
        "SMART, aspirin, ASPIRIN, true",
        "SMART, US, us, false",
        "SMART, US, US, true",
        "SMART, Javelin, javelin, false",
        "IGNORE, US, us, true",
        "IGNORE, aspirin, aSPIRIN, true",
        "EXACT, aspirin, Aspirin, false",
        "EXACT, aspirin, aspirin, true",
        "EXACT, Élan vital, Élan vital, true",
        "IGNORE, ÉLAN VITAL, Élan vital, true",
        "SMART, St. John’s wort, St. John's wort, true",
        "SMART, St. John's wort, St. John’s wort, true",
        "SMART, cat, concatenate, false",
        "SMART, 5-HTP, 5-HTP, true",
    })
    void comparesLetters(CaseMatching matching, String phrase, String word, boolean expected) {
        Gazetteer gazetteer = Gazetteer.builder()
                .caseMatching(matching)
                .entry(phrase, "THING")
                .build();
        String text = "They gave " + word + " to him.";
        Extraction extraction = extract(text, OnRecord.builder().gazetteer(gazetteer));
        assertThat(extraction.others().stream().flatMap(entity -> entity.mentions().stream()))
                .extracting(Mention::text)
                .isEqualTo(expected ? List.of(word) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "cluster bomb, cluster bombs",
        "Javelin, Javelins",
        "mouse, mice",
        "cluster bomb, Cluster bombs",
        "treat, treated",
        "man-of-war, man-of-war",
    })
    void findsInflectedForms(String phrase, String words) {
        String text = "They saw " + words + " there.";
        Gazetteer.Builder gazetteer = Gazetteer.builder().entry(phrase, "THING");
        Extraction extraction = extract(
                text, OnRecord.builder().gazetteer(gazetteer.inflections(true).build()));
        assertThat(extraction.others().get(0).name()).isEqualTo(phrase);
        assertThat(extraction.others().get(0).variants()).containsExactly(words);
        assertThat(extract(
                                text,
                                OnRecord.builder()
                                        .gazetteer(gazetteer.inflections(false).build()))
                        .others())
                .hasSize(phrase.equals(words) ? 1 : 0);
    }

    @Test
    void takesTheLongestOfWhatOverlaps() {
        Gazetteer one = Gazetteer.builder()
                .entry("New York", "CITY")
                .entry("New York City Ballet", "TROUPE")
                .entry("York City", "CLUB")
                .build();
        Gazetteer other =
                Gazetteer.builder().entry("City Ballet School", "SCHOOL").build();
        assertThat(extract(
                                "She left the New York City Ballet.",
                                OnRecord.builder().gazetteer(one))
                        .others())
                .extracting(CustomEntity::type)
                .containsExactly("TROUPE");
        assertThat(extract(
                                "She left the New York City Ballet School.",
                                OnRecord.builder().gazetteer(other).gazetteer(one))
                        .others())
                .extracting(CustomEntity::type)
                .containsExactly("TROUPE");
    }

    @Test
    void addsPeopleOrganizationsAndPlaces() {
        Gazetteer gazetteer = Gazetteer.builder()
                .entry(new GazetteerEntry(
                        "Big Blue",
                        EntityTypes.ORGANIZATION,
                        Optional.of("IBM"),
                        Attributes.none().with("ticker", "IBM")))
                .entry("zorvath", EntityTypes.PERSON)
                .entry("the Docklands", EntityTypes.PLACE, "Docklands of Ostmark")
                .build();
        String text = "IBM grew. “We are hiring in the Docklands,” said zorvath of Big Blue.";
        Extraction extraction = extract(text, OnRecord.builder().gazetteer(gazetteer));

        assertThat(extraction.people()).extracting(Person::name).containsExactly("zorvath");
        assertThat(extraction.places()).extracting(Place::name).contains("Docklands of Ostmark");
        assertThat(extraction.organizations()).extracting(Organization::name).containsExactly("IBM");
        assertThat(extraction.organizations().get(0).variants()).containsExactly("Big Blue", "IBM");
        assertThat(extraction.organizations().get(0).attributes().text("ticker"))
                .contains("IBM");
        assertThat(extraction.quotes().get(0).speaker().map(Speaker::name)).contains("zorvath");
        assertThat(extraction.others()).isEmpty();
    }

    @Test
    void overridesWhatWasFoundOrLeavesIt() {
        String text = "Maren Holt spoke in Paris. Maren Holt left.";
        Gazetteer.Builder gazetteer = Gazetteer.builder().entry("Maren Holt", EntityTypes.ORGANIZATION);
        Extraction overridden = extract(text, OnRecord.builder().gazetteer(gazetteer.build()));
        assertThat(overridden.organizations()).extracting(Organization::name).containsExactly("Maren Holt");
        assertThat(overridden.people()).isEmpty();

        Extraction left = extract(
                text,
                OnRecord.builder()
                        .gazetteer(gazetteer.precedence(Precedence.ADD).build()));
        assertThat(left.people()).extracting(Person::name).containsExactly("Maren Holt");
        assertThat(left.organizations()).isEmpty();
    }

    @Test
    void leavesALongerNameOfItsTypeAlone() {
        Gazetteer gazetteer =
                Gazetteer.builder().entry("Holt", EntityTypes.PERSON).build();
        Extraction extraction = extract(
                "Maren Holt spoke in Paris. Holt then left.", OnRecord.builder().gazetteer(gazetteer));
        assertThat(extraction.people()).extracting(Person::name).containsExactly("Maren Holt");
        assertThat(extraction.people().get(0).mentions()).hasSize(2);
    }

    @Test
    void letsEntitiesOfOwnTypesSpeak() {
        Gazetteer gazetteer = Gazetteer.builder()
                .entry("Ferrybot", "ASSISTANT")
                .speaksAs(SpeakerKind.PERSON)
                .build();
        String text = "“The last boat leaves at nine,” said Ferrybot. “It is full.”";
        Extraction extraction = extract(text, OnRecord.builder().gazetteer(gazetteer));

        assertThat(extraction.people()).isEmpty();
        CustomEntity bot = extraction.others().get(0);
        assertThat(bot.type()).isEqualTo("ASSISTANT");
        Quote quote = extraction.quotes().get(0);
        assertThat(quote.speaker().orElseThrow().kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(extraction.quotesBy(bot)).containsExactly(quote);
    }

    @Test
    void linksSpeakersWithoutANameToEntitiesOfOwnTypes() {
        Gazetteer gazetteer =
                Gazetteer.builder().entry("wheelhouse computer", "MACHINE").build();
        String text = "“The last boat leaves at nine,” the wheelhouse computer said.";
        Extraction extraction = extract(text, OnRecord.builder().gazetteer(gazetteer));

        Speaker speaker = extraction.quotes().get(0).speaker().orElseThrow();
        assertThat(speaker.name()).isEqualTo("wheelhouse computer");
        assertThat(speaker.entity()).contains("x1");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aspirin| line 2: it has 1 columns; write phrase, type",
                "a\tb\tc\td\te| line 2: it has 5 columns",
                "---\tTHING| line 2: The phrase \"---\" has no letter and no digit",
                "aspirin\tMEDICINE\t\tno-value| line 2: \"no-value\" is no attribute; write key=value",
                "#! colour=red| line 2: the option \"colour=red\" is not known",
                "#! case = smart| line 2: \"case\" is no option; write its name, = and its value without spaces",
                "#! case= smart| line 2: \"case=\" is no option; write its name, = and its value without spaces",
                "#! case=loud| line 2: \"loud\" is none of [SMART, IGNORE, EXACT]",
                "#! inflections=maybe| line 2: \"maybe\" is neither yes nor no",
                "#! speaks-as=GROUP| line 2: An entity cannot speak as GROUP",
            })
    void saysWhichLineIsWrong(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.tsv"), "# Things\n" + line.strip() + "\n");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().gazetteer(file).build())
                .withMessageStartingWith("The gazetteer " + file + ",")
                .withMessageContaining(message.strip());
    }

    @Test
    void saysThatAFileIsMissing() {
        Path missing = folder.resolve("missing.tsv");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().gazetteer(missing).build())
                .withMessage("The gazetteer " + missing + " does not exist; check the path");
    }

    @Test
    void saysThatAFileIsNotInUtf8() throws IOException {
        Path file = Files.write(
                folder.resolve("latin1.tsv"), "kola\tFOOD\npat\u00E9\tFOOD".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().gazetteer(file).build())
                .withMessage("The gazetteer " + file + " is not in UTF-8 (line 2); convert it first");
    }

    @Test
    void refusesWhatCannotSpeak() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.builder().speaksAs(SpeakerKind.PRONOUN))
                .withMessage("An entity cannot speak as PRONOUN; choose PERSON, ORGANIZATION or PLACE");
    }

    @Test
    void mayBeEmpty() {
        assertThat(extract(
                                "Nothing here.",
                                OnRecord.builder().gazetteer(Gazetteer.builder().build()))
                        .others())
                .isEmpty();
    }

    private static Extraction extract(String text, OnRecord.Builder builder) {
        Extraction extraction = builder.build().extract(text);
        InvariantChecker.check(text, extraction);
        return extraction;
    }
}
