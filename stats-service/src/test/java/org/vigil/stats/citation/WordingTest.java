package org.vigil.stats.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.stats.measure.Asked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "series     | measure=incidents                                     | Incidents",
            "series     | measure=killed&bucket=month&groupBy=admin1&asOf=x     | People killed by month and admin1",
            "series     | measure=reports&groupBy=source&to=2020-12-31          | Reports by source to 2020-12-31",
            "change     | measure=claims&bucket=month&from=2020-07-01&to=2020-08-31&country=IQ&country=SY&perpetrator=a | Change of claims by month from 2020-07-01 to 2020-08-31, country IQ or SY; perpetrator a",
            "casualties | group=sdf                                             | Casualties, group sdf" })
    void says_what_was_asked(String statistic, String query, String title) {
        assertThat(Wording.title(new Asked(statistic, new TreeMap<>(QueryText.parse(query))))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"rows\":[{\"low\":5,\"best\":5,\"high\":5}]}               | 5",
            "{\"rows\":[{\"low\":1,\"best\":2,\"high\":9,\"unknown\":0}]} | 2 (1 to 9)",
            "{\"rows\":[{\"low\":2,\"best\":2,\"high\":2,\"unknown\":1}]} | 2, not known of 1 incident",
            "{\"rows\":[{\"low\":2,\"best\":2,\"high\":2,\"unknown\":3}]} | 2, not known of 3 incidents",
            "{\"rows\":[{\"change\":{\"low\":-1,\"best\":-1,\"high\":-1}}]} | -1",
            "{\"rows\":[{\"of\":2}]}                                      | ''",
            "{\"rows\":[{\"best\":2},{\"best\":2}]}                       | 2 rows",
            "{\"rows\":[]}                                                | none",
            "{\"soFar\":7}                                                | ''" })
    void says_what_was_answered(String value, String words) throws JsonProcessingException {
        assertThat(Wording.value(new ObjectMapper().readTree(value))).isEqualTo(words);
    }
}
