package org.vigil.incidents.merge;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

/**
 * Several incidents are found to be one.
 *
 * @param from those that are to be names for the other
 * @param into the one that they stand for; it keeps its own facts and takes all claims
 * @param reason why
 */
@Coherent
@Schema(examples = """
        {"from":["019a0000-0000-7000-8000-000000000001"],"into":"019a0000-0000-7000-8000-000000000002",
         "reason":"Both are the attack on the post near al-Dashisha; the second outlet gives the day of its report."}""")
public record MergeIncidents(
        @NotEmpty(message = "{vigil.merge.from}") @Size(max = 100, message = "{vigil.entries}") List<@NotNull(message = "{vigil.incident.id}") UUID> from,
        @NotNull(message = "{vigil.incident.id}") UUID into,
        @NotBlank(message = "{vigil.reason}") @Size(max = 2_000, message = "{vigil.length}") String reason)
        implements
            SelfChecked {

    @Override
    public void check(Findings findings) {
        if (from != null && from.contains(into)) {
            findings.add("into", "{vigil.merge.into}");
        }
        if (from != null && new HashSet<>(from).size() < from.size()) {
            findings.add("from", "{vigil.merge.twice}");
        }
    }
}
