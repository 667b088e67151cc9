package org.vigil.sources.report;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;

/**
 * An item as its source published it. Where the source already has an item with this feed id or address, it is that
 * one as it reads now; what is absent then stays as it was.
 *
 * @param source who published it: the slug, code name or id of a registered source
 * @param headline its headline, or null
 * @param url where it stands, or null
 * @param externalId the id that its source gives it, as a feed does, or null
 * @param publishedAt an instant with its offset, or a date
 * @param language BCP 47, or null
 * @param body its text, or null
 * @param credibility Admiralty credibility 1 to 6; a new report without it has 6 (cannot be judged)
 * @param attributedTo slugs of those whom it names for what it tells
 * @param lineage original where it is known to tell something first; unknown when absent. A relay is found by rule,
 *        or stated afterwards, with a reason
 */
@Schema(examples = """
        {"source":"fox-news","headline":"Attacks claimed in August","url":"https://news.example/attacks","publishedAt":"2020-09-03",
         "language":"en","body":null,"credibility":3,"attributedTo":["trac"]}""")
public record FileReport(
        @NotBlank @Size(max = 64) String source,
        @Size(max = 1_000) String headline,
        @Size(max = 2_000) @Pattern(regexp = "https?://[^\\s]+", message = "{vigil.url}") String url,
        @Size(max = 500) String externalId,
        @NotBlank @Size(max = 40) String publishedAt,
        @Pattern(regexp = "[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,8}", message = "{vigil.language}") String language,
        @Size(max = 1_000_000) @Schema(nullable = true) String body,
        @Min(1) @Max(6) Integer credibility,
        @Size(max = 50) List<@NotNull @Slug String> attributedTo,
        LineageKind lineage) {

}
