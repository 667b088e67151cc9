package org.vigil.incidents.queue;

import java.util.UUID;

import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A curator of a name, at the desk. */
public record Curator(String name) {

    /** One whose name nobody else has. */
    public static Curator named(String name) {
        return new Curator(name + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** A request in their name. */
    public RequestSpecification request() {
        return As.role(Roles.CURATOR, name);
    }

    Response lease(UUID claim) {
        return request().put("/api/v1/claims/" + claim + "/lease");
    }

    Response lease(UUID claim, int minutes) {
        return request().body("{\"minutes\":" + minutes + "}").put("/api/v1/claims/" + claim + "/lease");
    }

    Response release(UUID claim) {
        return request().delete("/api/v1/claims/" + claim + "/lease");
    }

    Response handOver(UUID claim, String to) {
        return request().body("{\"to\":\"" + to + "\"}").post("/api/v1/claims/" + claim + "/lease/hand-over");
    }

    Response attach(UUID claim, String request) {
        return request().body(request).post("/api/v1/claims/" + claim + "/attach");
    }

    Response dismiss(UUID claim, String reason) {
        return request().body("{\"reason\":\"" + reason + "\"}").post("/api/v1/claims/" + claim + "/dismiss");
    }

    Response reopen(UUID claim, String reason) {
        return request().body("{\"reason\":\"" + reason + "\"}").post("/api/v1/claims/" + claim + "/reopen");
    }

    Response bulk(String request) {
        return request().body(request).post("/api/v1/claims/bulk");
    }
}
