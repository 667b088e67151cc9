package org.vigil.common.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name is invented. */
class NameTest {

    private static final UUID ID = UUID.fromString("01a1fbea-32c3-7482-b177-9046a1b2c3d4");
    private static final Name NAME = Name.of(List.of("Velmar Tasiq", "فلمار تاسق"), ID);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Velmar Tasiq said so              | ████████████ said so
            said VELMAR  TASIQ.               | said █████████████.
            Vélmar-Tâsiq's house              | ████████████'s house
            velmar.tasiq@mail.example         | ████████████@mail.example
            @velmartasiq77 wrote              | @███████████77 wrote
            قال فلمار تاسق إن                 | قال ██████████ إن
            وفلمار تاسق                       | و██████████
            قال فَلمار تاسِق                  | قال ████████████
            قال فلمـار تاسق                   | قال ███████████
            https://a.example/velmar-tasiq/1  | https://a.example/xxxxxxxxxxxx/1
            https://a.example/?q=Velmar%20Tasiq&b=1 | https://a.example/?q=xxxxxxxxxxxxxx&b=1
            https://a.example/?q=Velmar+Tasiq | https://a.example/?q=xxxxxxxxxxxx
            https://velmartasiq.example/      | https://xxxxxxxxxxx.example/
            velmar-tasiq                      | erased-a1b2c3d4
            velmar-tasiq-brigade              | erased-a1b2c3d4-brigade
            brigade-velmartasiq               | brigade-erased-a1b2c3d4""")
    void a_name_goes_whatever_form_it_has(String text, String erased) {
        assertThat(NAME.erased(text)).isEqualTo(erased);
        assertThat(NAME.isIn(text)).isTrue();
        assertThat(NAME.isIn(erased)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Velmar went to Tasiq", "Velmara Tasiq", "Velmar Tasiqi",
            "01a1fbea-32c3-7482-b177-9046a1b2c3d4", "%zz 100% \\u12" })
    void what_is_another_name_stays(String text) {
        assertThat(NAME.erased(text)).isEqualTo(text);
    }

    @Test
    void an_address_in_arabic_is_read_as_what_its_bytes_stand_for() {
        String address = "https://a.example/%D9%81%D9%84%D9%85%D8%A7%D8%B1_%D8%AA%D8%A7%D8%B3%D9%82/2";
        assertThat(NAME.erased(address)).hasSameSizeAs(address).matches("https://a\\.example/x+/2");
    }

    @Test
    void a_text_keeps_its_length_so_that_places_in_it_stay_true() {
        String text = "On 1 May Velmar Tasiq spoke; بحسب فلمار تاسق.";
        assertThat(NAME.erased(text)).hasSameSizeAs(text).startsWith("On 1 May █").endsWith("█.");
    }

    @Test
    void an_id_that_happens_to_hold_the_letters_stays() {
        assertThat(Name.of(List.of("Fade"), ID).erased("01a1fbea-fade-7482-b177-9046a1b2c3d4"))
                .isEqualTo("01a1fbea-fade-7482-b177-9046a1b2c3d4");
    }

    @Test
    void two_slugs_of_one_person_become_two_tokens() {
        Name name = Name.of(List.of("Velmar Tasiq", "Welmar Tasik"), ID);
        assertThat(name.erased("welmar-tasik")).isEqualTo("erased-a1b2c3d4-2");
    }

    @Test
    void a_slug_that_would_be_too_long_becomes_the_token_alone() {
        Name name = Name.of(List.of("tas"), ID);
        assertThat(name.erased("tas-" + "a".repeat(59))).isEqualTo("erased-a1b2c3d4");
    }

    @Test
    void json_loses_it_in_values_and_in_the_keys_that_are_nobodys_fields() {
        String json = "{\"name\":\"a\\nVelmar Tasiq\",\"n\":1.10,\"list\":[\"velmar-tasiq\"],\"Velmar Tasiq\":1}";
        assertThat(ErasedJson.json(NAME, json))
                .isEqualTo("{\"name\":\"a\\n████████████\",\"n\":1.10,\"list\":[\"erased-a1b2c3d4\"],\"████████████\":1}");
        assertThat(ErasedJson.text(NAME, json)).isEqualTo(ErasedJson.json(NAME, json));
        assertThat(ErasedJson.text(NAME, "{Velmar Tasiq")).isEqualTo("{████████████");
    }

    @Test
    void what_was_made_from_a_text_with_it_is_replaced_as_a_whole() {
        String hash = "a".repeat(64);
        Name name = NAME.with(Map.of(hash, "b".repeat(64)));
        assertThat(name.erased(hash)).isEqualTo("b".repeat(64));
        assertThat(NAME.erased(hash)).isEqualTo(hash);
    }

    @Test
    void a_spelling_has_three_letters() {
        assertThat(Name.isSpelling("A. B.")).isFalse();
        assertThat(Name.isSpelling("علي")).isTrue();
    }
}
