package org.vigil.incidents.attachment;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A claim is to belong to an incident: one that there is, or a new one made from the claim.
 *
 * @param incident the incident, or null
 * @param fresh true to make one
 */
@Coherent
@Schema(description = "Either the id of an incident, or new to make one from the claim.", examples = "{\"new\":true}")
public record AttachClaim(@Schema(nullable = true) UUID incident,
        @JsonProperty("new") @Schema(name = "new", nullable = true) Boolean fresh) implements SelfChecked {

    boolean toNew() {
        return Boolean.TRUE.equals(fresh);
    }

    @Override
    public void check(Findings findings) {
        if (incident == null && !toNew()) {
            findings.add("incident", "{vigil.attach.incident}");
        }
        if (incident != null && toNew()) {
            findings.add("incident", "{vigil.attach.both}");
        }
    }
}
