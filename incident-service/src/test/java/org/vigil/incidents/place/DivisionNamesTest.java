package org.vigil.incidents.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.incidents.place.Resolution.How;

class DivisionNamesTest {

    private static final DivisionNames IRAQ = of("IQ");
    private static final DivisionNames SYRIA = of("SY");

    private static DivisionNames of(String country) {
        return new DivisionNames(Divisions.named().stream().filter(division -> division.country().equals(country)).toList());
    }

    private static Optional<String> resolve(String country, String stated) {
        DivisionNames names = country.equals("IQ") ? IRAQ : country.equals("SY") ? SYRIA : of(country);
        Spelling spelling = Spelling.of(stated);
        return names.named(spelling).or(() -> names.guessed(spelling).map(Map.Entry::getKey));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "IQ-AN|Al Anbār province", "IQ-AN|Al Anbar governorate", "IQ-AN|Anbar", "IQ-AN|AL-ANBAR", "IQ-AN|الأنبار",
            "IQ-AN|محافظة الانبار", "IQ-AN|Al-Anbaar",
            "IQ-AR|Arbīl province", "IQ-AR|Erbil", "IQ-AR|Irbil", "IQ-AR|Hawler", "IQ-AR|هەولێر", "IQ-AR|أربيل",
            "IQ-AR|Arbil Governorate",
            "IQ-BA|Al Başrah  province", "IQ-BA|Basra", "IQ-BA|Basrah", "IQ-BA|البصرة", "IQ-BA|Bassorah",
            "IQ-BB|Bābil province", "IQ-BB|Babylon", "IQ-BB|Babel", "IQ-BB|بابل",
            "IQ-BG|Baghdād province", "IQ-BG|Bagdad", "IQ-BG|بغداد", "IQ-BG|Baghdad Governorate",
            "IQ-DA|Dahūk province", "IQ-DA|Dohuk", "IQ-DA|Duhok", "IQ-DA|دهوك",
            "IQ-DI|Diyālá province", "IQ-DI|Diyala", "IQ-DI|Diyalah", "IQ-DI|ديالى",
            "IQ-DQ|Dhī Qār province", "IQ-DQ|Thi-Qar", "IQ-DQ|Dhi Qar", "IQ-DQ|ذي قار", "IQ-DQ|Thi Qar governorate",
            "IQ-KA|Karbalā’ province", "IQ-KA|Kerbala", "IQ-KA|كربلاء",
            "IQ-KI|Kirkūk province", "IQ-KI|At-Ta'mim province", "IQ-KI|Kerkuk", "IQ-KI|كركوك", "IQ-KI|At Tamim",
            "IQ-MA|Maysān  province", "IQ-MA|Missan", "IQ-MA|Misan", "IQ-MA|ميسان",
            "IQ-MU|Al Muthanná province", "IQ-MU|Muthanna", "IQ-MU|المثنى",
            "IQ-NA|An Najaf province", "IQ-NA|Najaf", "IQ-NA|النجف",
            "IQ-NI|Nīnawá province", "IQ-NI|Ninewa", "IQ-NI|Nineveh", "IQ-NI|Ninawa", "IQ-NI|نينوى", "IQ-NI|Ninewa province",
            "IQ-QA|Al Qādisīyah province", "IQ-QA|Qadissiya", "IQ-QA|Diwaniyah", "IQ-QA|القادسية",
            "IQ-SD|Şalāḩ ad Dīn province", "IQ-SD|Salah al-Din", "IQ-SD|Salaheddin", "IQ-SD|Saladin", "IQ-SD|صلاح الدين",
            "IQ-SD|Salah-ad-Din",
            "IQ-SU|As Sulaymānīyah province", "IQ-SU|Sulaimaniya", "IQ-SU|Slemani", "IQ-SU|السليمانية", "IQ-SU|Halabja",
            "IQ-WA|Wāsiţ province", "IQ-WA|Wassit", "IQ-WA|واسط" })
    void a_governorate_of_Iraq_is_known_by_its_spellings(String code, String stated) {
        assertThat(resolve("IQ", stated)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "SY-DI|Damascus", "SY-DI|Dimashq", "SY-DI|دمشق", "SY-DI|محافظة دمشق", "SY-DI|Damas",
            "SY-DR|Daraa", "SY-DR|Dar'a", "SY-DR|Deraa", "SY-DR|درعا", "SY-DR|Dar‘ā",
            "SY-DY|Deir ez-Zor", "SY-DY|Dayr az-Zawr", "SY-DY|Deir al-Zor", "SY-DY|Deir-ez-Zor", "SY-DY|دير الزور",
            "SY-DY|Deir Ezzour", "SY-DY|Dayr az Zawr governorate", "SY-DY|Dair Alzour",
            "SY-HA|Al-Hasakah", "SY-HA|Hassakeh", "SY-HA|Al-Hasakeh", "SY-HA|الحسكة", "SY-HA|Hasaka", "SY-HA|Hasaka Province",
            "SY-HI|Homs", "SY-HI|Ḩimş", "SY-HI|حمص", "SY-HI|Hims Governorate",
            "SY-HL|Aleppo", "SY-HL|Halab", "SY-HL|حلب", "SY-HL|Ḩalab",
            "SY-HM|Hama", "SY-HM|Hamah", "SY-HM|حماة", "SY-HM|حماه",
            "SY-ID|Idlib", "SY-ID|Idleb", "SY-ID|إدلب", "SY-ID|Edlib",
            "SY-LA|Latakia", "SY-LA|Lattakia", "SY-LA|Al Ladhiqiyah", "SY-LA|اللاذقية",
            "SY-QU|Quneitra", "SY-QU|Al Qunaytirah", "SY-QU|القنيطرة", "SY-QU|Kuneitra",
            "SY-RA|Raqqa", "SY-RA|Ar-Raqqah", "SY-RA|Al-Raqqa", "SY-RA|الرقة", "SY-RA|Rakka",
            "SY-RD|Rural Damascus", "SY-RD|Rif Dimashq", "SY-RD|ريف دمشق", "SY-RD|Damascus Countryside",
            "SY-SU|As-Sweida", "SY-SU|Suwayda", "SY-SU|As Suwaydā’", "SY-SU|السويداء",
            "SY-TA|Tartus", "SY-TA|Tartous", "SY-TA|طرطوس" })
    void a_governorate_of_Syria_is_known_by_its_spellings(String code, String stated) {
        assertThat(resolve("SY", stated)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({ "DE-BY,Bavaria", "DE-BY,Bayern", "UA-63,Kharkiv", "UA-43,Crimea", "AF-HEL,Helmand", "NG-BO,Borno",
            "YE-TA,Taez",
            "TR-31,Hatay", "US-TX,Texas", "IR-12,Kordestan", "ML-7,Gao" })
    void a_division_elsewhere_is_known_by_the_names_of_Natural_Earth(String code, String stated) {
        assertThat(resolve(code.substring(0, 2), stated)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Kurdistan", "the north", "Euphrates valley", "Paris", "x", "governorate", "???",
            "Anbar and Diyala" })
    void what_names_no_division_of_the_country_is_not_guessed(String stated) {
        assertThat(resolve("IQ", stated)).isEmpty();
        assertThat(resolve("SY", stated)).isEmpty();
    }

    @Test
    void a_guess_says_how_it_was_made() {
        assertThat(IRAQ.guessed(Spelling.of("Sulaymaniyan")).map(Map.Entry::getValue)).contains(How.LIKENESS);
        assertThat(IRAQ.guessed(Spelling.of("Keirkouk")).map(Map.Entry::getValue)).contains(How.CONSONANTS);
        assertThat(IRAQ.named(Spelling.of("Keirkouk"))).isEmpty();
    }

    @Test
    void every_division_has_a_code_of_its_country_and_a_name() {
        assertThat(Divisions.named()).hasSizeGreaterThan(4_000).allSatisfy(division -> {
            assertThat(division.code()).matches("[A-Z]{2}-[A-Z0-9]{1,3}");
            assertThat(division.names()).isNotEmpty().doesNotContain("");
            assertThat(division.firm()).isBetween(1, division.names().size());
        });
    }

    @Test
    void Iraq_and_Syria_have_their_governorates_and_no_other() {
        assertThat(Divisions.named().stream().map(NamedDivision::code).filter(code -> code.matches("(IQ|SY)-.*")))
                .containsExactlyInAnyOrder("IQ-AN", "IQ-AR", "IQ-BA", "IQ-BB", "IQ-BG", "IQ-DA", "IQ-DI", "IQ-DQ", "IQ-KA",
                        "IQ-KI",
                        "IQ-MA", "IQ-MU", "IQ-NA", "IQ-NI", "IQ-QA", "IQ-SD", "IQ-SU", "IQ-WA", "SY-DI", "SY-DR", "SY-DY",
                        "SY-HA",
                        "SY-HI", "SY-HL", "SY-HM", "SY-ID", "SY-LA", "SY-QU", "SY-RA", "SY-RD", "SY-SU", "SY-TA");
    }
}
