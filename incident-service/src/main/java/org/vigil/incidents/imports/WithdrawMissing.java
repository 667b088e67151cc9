package org.vigil.incidents.imports;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

/**
 * Rows that have left their source's file are to be withdrawn.
 *
 * @param rows their ids there; null where all are meant
 * @param all true for all of them
 * @param reason why
 */
@Coherent
@Schema(description = "Either the ids of rows, or all as true; with a reason.", examples = """
        {"rows":["114064"],"reason":"UCDP has taken the event back in version 25.1."}""")
record WithdrawMissing(
        @Size(min = 1, max = 1_000, message = "{vigil.withdraw.ids}") @Schema(nullable = true) List<@NotNull(message = "{vigil.withdraw.row}") String> rows,
        @Schema(nullable = true) Boolean all,
        @NotBlank(message = "{vigil.withdraw.reason}") @Size(max = 1_000, message = "{vigil.length}") String reason)
        implements
            SelfChecked {

    @Override
    public void check(Findings findings) {
        if (rows == null && !Boolean.TRUE.equals(all)) {
            findings.add("rows", "{vigil.withdraw.rows}");
        }
        if (rows != null && Boolean.TRUE.equals(all)) {
            findings.add("rows", "{vigil.withdraw.both}");
        }
    }
}
