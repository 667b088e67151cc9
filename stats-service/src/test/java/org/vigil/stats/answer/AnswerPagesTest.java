package org.vigil.stats.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class AnswerPagesTest extends StatsTest {

    private static final String SERIES = "/api/v1/stats/series?measure=killed&bucket=month&groupBy=country&to=2019-08-31";

    @BeforeEach
    void summerOf2019() {
        incident().in("IQ", "IQ-DI").on("2019-07-03").actor("some-group", "perpetrator").casualties("all", "killed", 1).send();
        incident().in("IQ", "IQ-DI").on("2019-08-03").actor("some-group", "perpetrator")
                .casualties("all", "killed", 1200, 3400, 5600, null).send();
        incident().in("SY", null).on("2019-08-05").casualties("civilians", "wounded", 2).send();
        incident().in("SY", "SY-DY").from("2019-08-30", "2019-09-02").send();
        arrive();
    }

    @ParameterizedTest
    @ValueSource(strings = { "series?measure=incidents&bucket=week&groupBy=admin1&from=2019-08-01&to=2019-08-31",
            "change?measure=killed&bucket=month&from=2019-07-01&to=2019-08-31", "shares?measure=incidents&groupBy=admin1",
            "pace?measure=incidents&from=2019-08-01&to=2019-08-31&referenceFrom=2019-07-01&referenceTo=2019-07-31",
            "map?measure=incidents&grid=prio", "ranking?groupBy=perpetrator&measure=incidents&from=2019-07-01&to=2019-08-31",
            "casualties?from=2019-07-01&to=2019-08-31" })
    void whoever_follows_the_address_of_an_answer_in_a_browser_reads_it_as_a_page(String question) {
        String address = "/api/v1/stats/" + question;
        Document page = page(address, "en");
        assertThat(page.select("h1").text()).isEqualTo("Answer");
        assertThat(page.select("#answered ~ .scroll table tbody tr")).isNotEmpty();
        assertThat(page.select("details.how p").text()).isNotBlank();
        ArabicPages.demand(Roles.READER, address, "none");
        assertThat(As.role(Roles.READER).get(address).contentType()).startsWith("application/json");
    }

    @Test
    void each_row_leads_to_its_incidents_and_says_what_the_api_says() {
        Document page = page(SERIES, "en");
        List<String> columns = page.select("table").get(0).select("thead th").eachText();
        assertThat(columns).containsExactly("time", "group", "least", "likeliest", "most", "unknown in", "incidents");
        Element august = page.select("tbody tr:contains(2019-08):contains(IQ)").get(0);
        assertThat(august.select("td").eachText()).containsExactly("2019-08", "IQ", "1,200", "3,400", "5,600", "0", "Show");
        assertThat(page(august.select("a").attr("href"), "en").select("h1").text()).isEqualTo("Incidents behind a number");
    }

    @Test
    void an_answer_is_cited_from_its_page_as_of_its_moment_and_the_citation_leads_back_to_it() {
        Element form = page(SERIES, "en").select("form.cite").get(0);
        Response stored = As.role(Roles.READER).contentType("application/x-www-form-urlencoded").redirects().follow(false)
                .formParam("statistic", form.select("[name=statistic]").attr("value"))
                .formParam("query", form.select("[name=query]").attr("value")).post("/api/v1/citations");
        assertThat(stored.statusCode()).as(stored.asString()).isEqualTo(303);
        Document citation = page(stored.header("Location").replaceFirst("^https?://[^/]+", ""), "en");
        Element again = citation.select("a:contains(Ask the same again)").get(0);
        assertThat(page(again.attr("href"), "en").select("table").get(0).text())
                .contains("1,200", "3,400", "5,600");
    }

    @Test
    void an_answer_without_a_row_says_so() {
        assertThat(
                page("/api/v1/stats/series?measure=incidents&perpetrator=nobody-at-all", "en").select("#answered ~ p").text())
                .isEqualTo("Nothing is counted here.");
    }

    private static Document page(String address, String language) {
        Response answer = ArabicPages.get(Roles.READER, address, language);
        assertThat(answer.statusCode()).as(address + answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
