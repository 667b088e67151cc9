package org.vigil.incidents.compat.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.resteasy.problem.HttpProblem;

class AcledQueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "country=syr~true", "country=Iraq~false", "country=Iraq:OR:country=Syria~true", "country=Iraq:OR:iso=760~true",
            "country=Iraq&country_where==~false", "event_date=2020-08-28~true", "event_date=2020-08-27~false",
            "event_date=2020-08-27|2020-08-29&event_date_where=BETWEEN~true",
            "event_date=2020-08-29&event_date_where=<~true", "event_date=2020-08&event_date_where=LIKE~true",
            "year=2020~true", "year=2019&year_where=>~true", "fatalities=4~true", "fatalities=3&fatalities_where=>~true",
            "fatalities=4.0~true", "fatalities=5|9&fatalities_where=BETWEEN~false", "timestamp=1790000000~true",
            "timestamp=1790000001~false", "timestamp=2026-09-01~true", "actor1=islam%state~true", "actor1=ISLAMIC~true",
            "actor1=Islamic&actor1_where==~false", "actor1=islamic state&actor1_where==~true",
            "latitude=35&latitude_where=>~false",
            "country=Syria&fatalities=9~false" })
    void a_row_is_as_asked_by_acleds_conventions(String address, boolean asAsked) {
        assertThat(AcledQuery.of(parameters(address)).asAsked().test(row())).isEqualTo(asAsked);
    }

    @Test
    void fields_choose_columns_and_all_of_them_stand_when_nobody_chooses() {
        assertThat(AcledQuery.of(parameters("fields=fatalities|event_id_cnty")).columns())
                .containsExactly(AcledColumn.EVENT_ID_CNTY, AcledColumn.FATALITIES);
        assertThat(AcledQuery.of(parameters("")).columns()).hasSize(31);
        assertThat(AcledQuery.of(parameters("")).limit()).isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "colour=red", "country=Syria:OR:Iraq", "event_date=soon",
            "event_date=2020-08-28&event_date_where=NEAR",
            "event_date=2020-08-28&event_date_where=BETWEEN", "fatalities=many", "fields=colour", "limit=5001", "limit=0",
            "page=0",
            "_format=xml", "inter_num=2" })
    void what_cannot_be_understood_is_refused(String address) {
        assertThatThrownBy(() -> AcledQuery.of(parameters(address))).isInstanceOf(HttpProblem.class);
    }

    @Test
    void what_clients_send_to_acled_besides_is_passed_over() {
        assertThat(AcledQuery.of(parameters("key=x&email=a@example.org&terms=accept")).groups()).isEmpty();
    }

    private static Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>(Map.of("event_date", "2020-08-28", "year", 2020, "country", "Syria", "iso", 760,
                "actor1", "Islamic State", "fatalities", 4, "timestamp", 1_790_000_000L));
        row.put("latitude", null);
        return row;
    }

    private static MultivaluedMap<String, String> parameters(String address) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        List.of(address.split("&", -1)).stream().filter(part -> !part.isEmpty()).map(part -> part.split("=", 2))
                .forEach(part -> parameters.add(part[0], part[1]));
        return parameters;
    }
}
