package org.vigil.incidents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

/** Reads as a reader, many times faster than RestAssured, for tests that read hundreds of thousands of times. */
final class PlainReader {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String token = As.token(Roles.READER, "test-reader");

    JsonNode get(String address) {
        try {
            var answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                    .header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        }
    }
}
