package org.vigil.incidents.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The form that an import is sent with. */
public class ImportForm {

    private static final int LONGEST_NAME = 200;
    private static final ObjectReader JSON = new ObjectMapper().readerForMapOf(String.class);
    private static final int MOST_COVERED = 500;
    private static final ObjectReader COVERS = JsonMapper.builder().addModule(new JavaTimeModule()).build()
            .readerForListOf(Covered.class);

    @RestForm("file")
    @Schema(description = "The file: CSV in UTF-8, with a header row.")
    FileUpload file;

    @RestForm("format")
    @Schema(description = "ucdp-ged, acled or vigil.", examples = "ucdp-ged")
    String format;

    @RestForm("source")
    @Schema(description = "The slug of the registered source whose data they are.", examples = "ucdp")
    String source;

    @RestForm("mapping")
    @Schema(description = "With the format vigil: our columns by those of the file, as a JSON object.", examples = "{\"id\":\"eventid\",\"killed_best\":\"nkill\"}")
    String mapping;

    @RestForm("covers")
    @Schema(description = "What the file speaks of, as a JSON list of countries and days; what an earlier file had outside of it is not missing in this one. When absent: of each country the days from the first event of the file to its last.", examples = "[{\"country\":\"IQ\",\"from\":\"1989-01-01\",\"to\":\"2018-12-31\"}]")
    String covers;

    @RestForm("dryRun")
    @Schema(description = "true: say what would happen, and store nothing; false when absent.")
    String dryRun;

    Path file() {
        if (file == null || file.uploadedFile() == null) {
            throw Problems.invalid("file", Sentence.of(FileMessages.class, FileMessages::missing));
        }
        return file.uploadedFile();
    }

    SentFile sent() {
        if (source == null || source.isBlank()) {
            throw Problems.invalid("source", Sentence.of(FileMessages.class, FileMessages::source));
        }
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw Problems.invalid("dryRun", Sentence.of(RefusalMessages.class, RefusalMessages::trueOrFalse));
        }
        ImportFormat wanted = wanted();
        return new SentFile(wanted, source.strip(), mapping(wanted), covers(), "true".equals(dryRun), name());
    }

    private Map<String, String> mapping(ImportFormat wanted) {
        if (mapping == null || mapping.isBlank()) {
            return Map.of();
        }
        if (wanted != ImportFormat.VIGIL) {
            throw Problems.invalid("mapping", Sentence.of(FileMessages.class, FileMessages::otherFormat));
        }
        try {
            Map<String, String> read = JSON.readValue(mapping);
            if (read != null) {
                wanted.rows(read);
                return read;
            }
        } catch (JsonProcessingException e) {
            // answered below, like a null
        }
        throw Problems.invalid("mapping",
                Sentence.of(FileMessages.class, say -> say.mapping("{\"id\":\"eventid\"}")));
    }

    private List<Covered> covers() {
        if (covers == null || covers.isBlank()) {
            return List.of();
        }
        try {
            List<Covered> read = COVERS.readValue(covers);
            if (read != null && !read.isEmpty() && read.size() <= MOST_COVERED && read.stream().allMatch(ImportForm::isSpan)) {
                return read;
            }
        } catch (JsonProcessingException e) {
            // answered below, like a list of something else
        }
        throw Problems.invalid("covers", Sentence.of(FileMessages.class, say -> say.covers(MOST_COVERED,
                "[{\"country\":\"IQ\",\"from\":\"1989-01-01\",\"to\":\"2018-12-31\"}]")));
    }

    private static boolean isSpan(Covered one) {
        return one != null && (one.country() == null || one.country().matches("[A-Z]{2}")) && one.from() != null
                && one.to() != null && !one.from().isAfter(one.to());
    }

    private ImportFormat wanted() {
        return Arrays.stream(ImportFormat.values()).filter(known -> WireNames.of(known).equals(format)).findFirst()
                .orElseThrow(() -> Problems.invalid("format",
                        Sentence.of(RefusalMessages.class, say -> say.oneOf(WireNames.names(ImportFormat.class)))));
    }

    /** Without folders, as some programs send them, and without what no database or log should hold. */
    private String name() {
        String name = file.fileName() == null ? "" : file.fileName().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "a file without a name" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
