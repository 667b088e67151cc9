package org.vigil.stats.citation;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MediaType;

import org.vigil.common.problem.WireNames;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what form a citation is read. */
enum CitationForm {

    /** All of it. */
    @JsonProperty("json")
    JSON(MediaType.APPLICATION_JSON),
    /** For reference managers: an item of CSL-JSON. */
    @JsonProperty("csl")
    CSL(CitationForm.CSL_JSON),
    /** A line to be put under a text. */
    @JsonProperty("text")
    TEXT(MediaType.TEXT_PLAIN),
    /** A page for people. */
    @JsonProperty("html")
    HTML(MediaType.TEXT_HTML);

    static final String CSL_JSON = "application/vnd.citationstyles.csl+json";

    private final String type;

    CitationForm(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** The form of that name; the first that the caller accepts when it names none. */
    static CitationForm of(String name, List<MediaType> accepted) {
        if (name != null) {
            return WireNames.parameter(CitationForm.class, "format", name);
        }
        return accepted.stream().flatMap(type -> Arrays.stream(values())
                .filter(form -> type.isCompatible(MediaType.valueOf(form.type)))).findFirst().orElse(JSON);
    }
}
