package org.vigil.local.suite;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everybody, from nobody in particular to an admin, at every page and every action through the edge. Which role the API asks
 * for
 * is looked after in each service; here it is the pages and what their forms send.
 */
@Tag("suite")
@ExtendWith(SharedSuite.class)
class RolesTest {

    private static final Map<String, String> PAGES = Map.ofEntries(
            entry("GET /", Endpoint.ANYBODY),
            entry("GET /sign-in", Endpoint.ANYBODY),
            entry("GET /signed-in", Endpoint.ANYBODY),
            entry("GET /dashboard", "reader"),
            entry("GET /api/v1/sources", "reader"),
            entry("GET /api/v1/sources/registration", "source-keeper"),
            entry("GET /api/v1/sources/{idOrSlug}", "reader"),
            entry("GET /api/v1/sources/{idOrSlug}/change", "source-keeper"),
            entry("GET /api/v1/sources/{idOrSlug}/feeds", "reader"),
            entry("GET /api/v1/feeds/{id}", "reader"),
            entry("GET /api/v1/reports", "reader"),
            entry("GET /api/v1/reports/{id}", "reader"),
            entry("GET /api/v1/claims", "reader"),
            entry("GET /api/v1/claims/{id}", "reader"),
            entry("GET /api/v1/incidents", "reader"),
            entry("GET /api/v1/incidents/{id}", "reader"),
            entry("GET /api/v1/incidents/{id}/revisions", "reader"),
            entry("GET /api/v1/imports", "reader"),
            entry("GET /api/v1/imports/{id}", "reader"),
            entry("GET /api/v1/stats/incidents", "reader"),
            entry("GET /api/v1/stats/casualties/incidents", "reader"),
            entry("GET /api/v1/stats/difference", "reader"),
            entry("GET /api/v1/stats/difference/incidents", "reader"),
            entry("GET /api/v1/figures", "reader"),
            entry("GET /api/v1/figures/{id}", "reader"),
            entry("GET /api/v1/figures/scoreboard", "reader"),
            entry("GET /api/v1/citations/{id}", "reader"),
            entry("GET /api/v1/citations/{id}/incidents", "reader"),
            entry("GET /api/v1/citations/{id}/changes", "reader"),
            entry("GET /api/v1/coverages/{id}", "reader"),
            entry("GET /api/v1/bulletins", "reader"),
            entry("GET /api/v1/bulletins/{name}", "reader"),
            entry("GET /api/v1/bulletins/{country}/{month}", "reader"));

    private static final Map<String, String> FORMS = Map.ofEntries(
            entry("POST /sign-in", Endpoint.ANYBODY),
            entry("POST /sign-out", Endpoint.ANYBODY),
            entry("POST /choices", Endpoint.ANYBODY),
            entry("POST /api/v1/sources", "source-keeper"),
            entry("POST /api/v1/sources/{idOrSlug}/change", "source-keeper"),
            entry("POST /api/v1/sources/{idOrSlug}/feeds", "source-keeper"),
            entry("POST /api/v1/feeds/{id}", "source-keeper"),
            entry("POST /api/v1/imports", "curator"),
            entry("POST /api/v1/claims/{id}", "curator"),
            entry("POST /api/v1/incidents/{id}", "curator"),
            entry("POST /api/v1/citations", "reader"));

    /** Not for a browser's window: a page listens to it. */
    private static final String STREAM = "/api/v1/stream";

    private final List<Endpoint> endpoints = Endpoint.all();

    RolesTest() throws IOException {
    }

    @Test
    void every_page_and_what_its_forms_send_stand_in_the_table_with_the_least_role_that_may() {
        assertThat(endpoints).hasSizeGreaterThan(150);
        assertThat(ofPages("GET")).isEqualTo(PAGES);
        assertThat(ofPages("POST")).isEqualTo(FORMS);
    }

    private Map<String, String> ofPages(String method) {
        return endpoints.stream().filter(one -> one.ofPages() && one.method().equals(method))
                .collect(Collectors.toMap(Endpoint::name, Endpoint::role));
    }

    @Test
    void whoever_may_not_is_told_how_to_sign_in_or_which_role_it_needs_and_whom_to_ask(Suite suite) {
        SoftAssertions all = new SoftAssertions();
        for (Visitor visitor : Visitor.everyone(suite)) {
            for (Endpoint endpoint : endpoints.stream().filter(one -> !one.path().equals(STREAM)).toList()) {
                String what = endpoint.name() + " as " + visitor.role();
                HttpResponse<String> page = visitor.browse(endpoint.method(), endpoint.address(), endpoint.takes(),
                        endpoint.body());
                HttpResponse<String> answer = visitor.call(endpoint.method(), endpoint.address(), endpoint.takes(),
                        endpoint.body());
                if (visitor.may(endpoint.role())) {
                    checkWelcome(all, what, page);
                    // What signs in is taken from our own pages alone.
                    if (!endpoint.role().equals(Endpoint.ANYBODY)) {
                        checkWelcome(all, what, answer);
                    }
                } else if (visitor.signedIn()) {
                    checkRefusal(all, what, endpoint.role(), page, answer);
                } else {
                    checkSignIn(all, what, endpoint, page, answer);
                }
            }
        }
        all.assertAll();
    }

    private static void checkWelcome(SoftAssertions all, String what, HttpResponse<String> answer) {
        all.assertThat(answer.statusCode()).as(what).isLessThan(500).isNotIn(401, 403);
    }

    private static void checkRefusal(SoftAssertions all, String what, String role, HttpResponse<String> page,
            HttpResponse<String> answer) {
        all.assertThat(page.statusCode()).as(what).isEqualTo(403);
        all.assertThat(Jsoup.parse(page.body()).select("main").text()).as(what).contains("needs the role " + role,
                "Ask an admin");
        all.assertThat(answer.statusCode()).as(what).isEqualTo(403);
        all.assertThat(answer.body()).as(what).contains("needs the role " + role, "ask an admin", "\"role\":\"" + role + "\"");
    }

    private static void checkSignIn(SoftAssertions all, String what, Endpoint endpoint, HttpResponse<String> page,
            HttpResponse<String> answer) {
        String wanted = endpoint.method().equals("GET") ? endpoint.address() : "/dashboard?month=2019-08";
        all.assertThat(page.statusCode()).as(what).isEqualTo(303);
        all.assertThat(page.headers().firstValue("Location").orElse("")).as(what)
                .endsWith("/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        all.assertThat(answer.statusCode()).as(what).isEqualTo(401);
        all.assertThat(answer.headers().firstValue("WWW-Authenticate")).as(what).contains("Bearer");
        all.assertThat(answer.body()).as(what).contains("Send a bearer token");
    }

    @Test
    void pages_show_each_reader_all_that_the_reader_may_do_and_nothing_else(Suite suite) throws Exception {
        List<String> exhibits = new Exhibits(suite).file();
        SoftAssertions all = new SoftAssertions();
        for (Visitor visitor : Visitor.everyone(suite)) {
            Walk walk = new Walk(visitor, endpoints);
            walk.from(List.of("/sign-in"));
            walk.from(visitor.signedIn() ? exhibits : List.of());
            all.assertThat(walk.wrong()).as("what is wrong on the pages that %s saw", visitor.role()).isEmpty();
            all.assertThat(walk.pages()).as("pages that %s saw", visitor.role())
                    .containsAll(allowed(PAGES, visitor, Set.of("GET /", "GET /signed-in")));
            all.assertThat(walk.forms()).as("forms that %s saw", visitor.role())
                    .containsAll(allowed(FORMS, visitor, visitor.signedIn() ? Set.of() : Set.of("POST /sign-out")));
        }
        all.assertAll();
    }

    /** @param none what nothing on the pages of the visitor leads to */
    private static Set<String> allowed(Map<String, String> table, Visitor visitor, Set<String> none) {
        Set<String> allowed = table.keySet().stream().filter(name -> visitor.may(table.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        allowed.removeAll(none);
        return allowed;
    }
}
