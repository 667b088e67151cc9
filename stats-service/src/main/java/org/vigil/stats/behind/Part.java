package org.vigil.stats.behind;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * What one revision gives to one place of an answer.
 *
 * @param id of what it is a revision of
 * @param in the list of the answer in which the place is, such as rows; of a number that is one of several in its row, that
 *        number's name, such as previous
 * @param bucket the bucket of the place; absent where it has none
 * @param group its group
 * @param outcome its outcome, of casualties
 * @param partOf the group that includes it, of casualties
 * @param reason why it is no row; absent where it is one
 * @param unknown as the place has it
 */
@Schema(description = "What one revision gives to one place of an answer.")
@JsonInclude(Include.NON_NULL)
public record Part(@JsonIgnore UUID id, @Schema(examples = "rows") String in, @Schema(examples = "2019-07") String bucket,
        @Schema(examples = "IQ-SU") String group, String outcome, String partOf, Sentence reason, long low, long best,
        long high,
        Long unknown) {
}
