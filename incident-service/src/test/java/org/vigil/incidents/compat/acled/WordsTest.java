package org.vigil.incidents.compat.acled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({ "Battles/Armed clash,Battles,Armed clash,Political violence",
            "Explosions/Remote violence/Air/drone strike,Explosions/Remote violence,Air/drone strike,Political violence",
            "Protests/Excessive force against protesters,Protests,Excessive force against protesters,Political violence; Demonstrations",
            "Riots/Mob violence,Riots,Mob violence,Political violence",
            "Strategic developments/Looting/property destruction,Strategic developments,Looting/property destruction,Strategic developments",
            "Violence against civilians/Abduction/forced disappearance,Violence against civilians,Abduction/forced disappearance,"
                    + "Political violence" })
    void a_type_and_its_sub_type_are_told_apart(String eventType, String type, String subType, String disorder) {
        assertThat(EventTypes.type(eventType)).isEqualTo(type);
        assertThat(EventTypes.subType(eventType)).isEqualTo(subType);
        assertThat(EventTypes.disorder(eventType)).isEqualTo(disorder);
    }

    @ParameterizedTest
    @CsvSource({ "SY,Middle East", "IQ,Middle East", "IR,Middle East", "TR,Middle East", "EG,Northern Africa",
            "SD,Northern Africa",
            "AF,Caucasus and Central Asia", "GE,Caucasus and Central Asia", "UA,Europe", "NG,Western Africa",
            "ZM,Southern Africa",
            "MZ,Eastern Africa", "IN,South Asia", "PH,Southeast Asia", "JP,East Asia", "MX,Central America", "CO,South America",
            "HT,Caribbean", "US,North America", "AU,Oceania", "CD,Middle Africa" })
    void a_country_lies_in_acleds_region(String country, String region) {
        assertThat(Regions.of(country)).isEqualTo(region);
    }
}
