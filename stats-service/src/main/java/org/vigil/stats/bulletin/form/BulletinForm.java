package org.vigil.stats.bulletin.form;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.vigil.common.page.Language;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.bulletin.Bulletin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what form a bulletin is read. */
public enum BulletinForm {

    /** For programs. */
    @JsonProperty("json")
    JSON(MediaType.APPLICATION_JSON),

    /** A page to be read and printed. */
    @JsonProperty("html")
    HTML(BulletinForm.PAGE),

    /** For a spreadsheet. */
    @JsonProperty("csv")
    CSV(BulletinForm.FILE);

    /** The media type of the page. */
    public static final String PAGE = "text/html;charset=UTF-8";

    /** The media type of the file. */
    public static final String FILE = "text/csv;charset=UTF-8";

    private final String type;

    BulletinForm(String type) {
        this.type = type;
    }

    /** The form of that name; the first that the caller accepts when it names none; a 400 when there is none of that name. */
    public static BulletinForm of(String name, List<MediaType> accepted) {
        if (name != null) {
            return WireNames.parameter(BulletinForm.class, "format", name);
        }
        return accepted.stream().flatMap(type -> Arrays.stream(values())
                .filter(form -> type.isCompatible(MediaType.valueOf(form.type)))).findFirst().orElse(JSON);
    }

    /** The answer in this form; a page is in that language, all else in English. */
    public Response answer(Bulletin bulletin, Language language) {
        Response.ResponseBuilder answer = Response.ok(bulletin, type).header("X-Content-Type-Options", "nosniff");
        return this == HTML
                ? answer.language(language.getTag()).header(HttpHeaders.VARY, "Accept, Accept-Language, Cookie").build()
                : answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
