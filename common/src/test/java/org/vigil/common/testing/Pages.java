package org.vigil.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A person in a browser who has a role: pages are read, and their forms sent. */
public final class Pages {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private Pages() {
    }

    /** What the page shows, which must be there. */
    public static String page(String role, String address) {
        Response answer = get(role, address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/html");
        return answer.asString();
    }

    /** The answer, whatever it is, to an address as it stands in a page: with what is no plain character percent-encoded. */
    public static Response get(String role, String address) {
        return person(role).urlEncodingEnabled(false).get(address);
    }

    /** Sends a form as the person who has the role, and answers where that leads without going there. */
    public static Response submit(String role, String address, Map<String, ?> fields) {
        return person(role).contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields).post(address);
    }

    private static RequestSpecification person(String role) {
        return RestAssured.given().accept(BROWSER).redirects().follow(false).auth().oauth2(As.token(role, "test-" + role));
    }
}
