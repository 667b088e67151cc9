package org.vigil.stats.bulletin;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * One table of a bulletin.
 *
 * @param name by which it is told from the others
 * @param title what stands in it
 * @param definition how its numbers were made, in whole sentences
 * @param columns its columns in order
 * @param rows its rows in order
 * @param unallocated what touches the window and stands in no row
 * @param chart the numbers of one column drawn; absent where there is nothing to draw, or too much
 * @param citations where the answers that it is made of are found for ever, once they are stored
 */
@Schema(name = "BulletinTable", description = "One table of a bulletin.")
public record Table(@Schema(examples = "divisions") String name, @Schema(examples = "Incidents by division") Sentence title,
        List<Sentence> definition, List<Column> columns, List<Row> rows, List<Rest> unallocated,
        @JsonInclude(Include.NON_NULL) Chart chart,
        @Schema(description = "Where the answers that it is made of are found for ever, once they are stored there by POST /api/v1/citations.") List<String> citations) {

    /**
     * What touches the window and stands in no row.
     *
     * @param counted the column whose number it is, or what that number is called in its row
     * @param of its bucket, group and outcome, as far as they are known
     * @param number how much
     * @param reason why it stands in no row
     */
    @Schema(name = "BulletinUnallocated", description = "What touches the window and stands in no row, with the reason.")
    public record Rest(@Schema(examples = "incidents") Sentence counted, @Schema(examples = "IQ") Sentence of,
            Cell.Count number,
            @Schema(examples = "These are placed no closer than by country.") Sentence reason) {
    }
}
