package org.vigil.stats.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class AnswerTagsTest extends StatsTest {

    @ParameterizedTest
    @ValueSource(strings = { "series?measure=incidents&groupBy=admin1", "casualties",
            "change?measure=incidents&from=2019-07-01&to=2019-07-31",
            "pace?measure=incidents&to=2019-07-31", "shares?measure=incidents&groupBy=admin1",
            "ranking?measure=incidents&groupBy=admin1", "map?measure=incidents", "map?measure=incidents&grid=prio",
            "difference?measure=incidents&from=2026-01-01T00:00:00Z",
            "difference/incidents?measure=incidents&from=2026-01-01T00:00:00Z" })
    void an_answer_that_is_still_the_same_is_not_sent_again(String path) {
        incident().in("IQ", "IQ-DI").on("2019-07-28").casualties("all", "killed", 1).send();
        arrive();
        Response first = get(path, null);
        String tag = first.header("ETag");
        first.then().statusCode(200).contentType("application/json");
        assertThat(tag).startsWith("W/\"");
        arrive();
        Response second = get(path, null);
        assertThat(second.header("ETag")).as("though its moment has moved on").isEqualTo(tag);
        if (first.jsonPath().get("asOf") != null) {
            assertThat(Instant.parse(second.jsonPath().getString("asOf")))
                    .isAfter(Instant.parse(first.jsonPath().getString("asOf")));
        }
        Response unchanged = get(path, "\"other\", " + tag);
        unchanged.then().statusCode(304).header("ETag", equalTo(tag)).body(emptyString());
        assertThat(unchanged.header("Content-Type")).isNull();
        incident().in("IQ", "IQ-DI").on("2019-07-29").casualties("all", "killed", 1).send();
        arrive();
        Response changed = get(path, tag);
        changed.then().statusCode(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void another_question_has_another_tag() {
        incident().in("IQ", "IQ-DI").send();
        arrive();
        assertThat(get("series?measure=incidents&country=IQ", null).header("ETag"))
                .isNotEqualTo(get("series?measure=incidents&admin1=IQ-DI", null).header("ETag"));
    }

    @Test
    void a_page_keeps_its_link_to_the_next() {
        incident().send();
        incident().send();
        arrive();
        Response page = get("difference/incidents?measure=incidents&from=2026-01-01T00:00:00Z&limit=1", null);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(page.header("ETag")).isNotNull();
    }

    @Test
    void a_refused_question_has_none() {
        assertThat(get("series?measure=sorrow", null).header("ETag")).isNull();
    }

    private static Response get(String path, String ifNoneMatch) {
        var reader = As.role("reader").urlEncodingEnabled(false);
        return (ifNoneMatch == null ? reader : reader.header("If-None-Match", ifNoneMatch)).get("/api/v1/stats/" + path);
    }
}
