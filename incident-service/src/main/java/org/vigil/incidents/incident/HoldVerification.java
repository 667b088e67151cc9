package org.vigil.incidents.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;
import org.vigil.incidents.verification.Status;

/**
 * A curator's finding, held whatever the rule says until it is given back.
 *
 * @param status what is held
 * @param basis what it rests on; asked for with {@code confirmed}, and only there
 * @param reason why
 */
@Coherent
@Schema(description = "A status to be held, with a reason; a confirmation also names its basis.", examples = """
        {"status":"confirmed","basis":"party-admission","reason":"Both sides have given the same account of it."}""")
public record HoldVerification(
        @NotNull(message = "{vigil.hold.status}") Status status,
        @Schema(nullable = true) Basis basis,
        @NotBlank(message = "{vigil.hold.reason}") @Size(max = 2_000, message = "{vigil.length}") String reason)
        implements
            SelfChecked {

    @Override
    public void check(Findings findings) {
        if (status == Status.CONFIRMED && basis == null) {
            findings.add("basis", "{vigil.hold.basis}");
        }
        if (status != null && status != Status.CONFIRMED && basis != null) {
            findings.add("basis", "{vigil.hold.noBasis}");
        }
    }
}
