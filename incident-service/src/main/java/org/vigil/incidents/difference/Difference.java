package org.vigil.incidents.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

/**
 * One thing that a revision changed.
 *
 * @param field the field of the state; of a list the entry that changed is meant
 * @param before what stood there, null for what is new
 * @param after what stands there now, null for what is gone
 * @param says the change in a sentence
 */
@Schema(examples = """
        {"field":"casualties","before":{"group":"sdf","outcome":"killed","low":4,"best":4,"high":4,"partOf":null},
         "after":{"group":"sdf","outcome":"killed","low":4,"best":6,"high":6,"partOf":null},
         "says":"Killed among sdf: best 4 became 6; high 4 became 6; low stays 4."}""")
public record Difference(String field, @Schema(nullable = true) Object before, @Schema(nullable = true) Object after,
        Sentence says) {
}
