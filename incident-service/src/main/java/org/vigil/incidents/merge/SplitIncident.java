package org.vigil.incidents.merge;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some claims of an incident are found to tell of another one, which is made from the first of them.
 *
 * @param claims those that tell of the other one
 * @param reason why
 */
@Schema(examples = """
        {"claims":["019a0000-0000-7000-8000-000000000003"],"reason":"It tells of the attack on the day after."}""")
public record SplitIncident(
        @NotEmpty(message = "{vigil.split.claims}") @Size(max = 1_000, message = "{vigil.entries}") List<@NotNull(message = "{vigil.claim.id}") UUID> claims,
        @NotBlank(message = "{vigil.reason}") @Size(max = 2_000, message = "{vigil.length}") String reason) {
}
