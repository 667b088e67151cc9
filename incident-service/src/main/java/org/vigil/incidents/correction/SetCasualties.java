package org.vigil.incidents.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.statement.CasualtyLine;

/**
 * A casualty line that is to stand whatever the claims say.
 *
 * @param line the line; one that was set for the same group and outcome gives way to it
 * @param reason why
 */
@Schema(examples = """
        {"line":{"group":"sdf","outcome":"killed","low":4,"best":4,"high":5,"partOf":null},"reason":"The list of names has five."}""")
record SetCasualties(@NotNull(message = "{vigil.casualty.line}") @Valid CasualtyLine line,
        @NotBlank(message = "{vigil.reason}") @Size(max = 2_000, message = "{vigil.length}") String reason) {
}
