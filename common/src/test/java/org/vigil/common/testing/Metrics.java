package org.vigil.common.testing;

import java.net.URL;
import java.util.function.DoublePredicate;

import org.awaitility.Awaitility;

import io.restassured.RestAssured;

/** The metrics of a service, as Prometheus reads them. */
public final class Metrics {

    private final URL page;

    /** @param page where the service tells them */
    public Metrics(URL page) {
        this.page = page;
    }

    /** All of them, a line each. */
    public String text() {
        return RestAssured.get(page).then().statusCode(200).extract().asString();
    }

    /** The value of one, given with its labels as they are written; NaN where there is none. */
    public double value(String sample) {
        return text().lines().filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1))).findFirst().orElse(Double.NaN);
    }

    /** Waits until it is looked at again and is like that. */
    public void await(String sample, DoublePredicate like) {
        Awaitility.await(sample).until(() -> value(sample), like::test);
    }
}
