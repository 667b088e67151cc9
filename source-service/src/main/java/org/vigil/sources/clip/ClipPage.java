package org.vigil.sources.clip;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page to be clipped. What is given here goes before what the page says.
 *
 * @param source who published it: the slug, code name or id of a registered source
 * @param url where it stands
 * @param headline its headline, or null
 * @param publishedAt an instant with its offset, or a date; or null
 * @param language BCP 47, or null
 * @param credibility Admiralty credibility 1 to 6, or null
 */
@Schema(examples = """
        {"source":"fox-news","url":"https://news.example/attacks","credibility":3}""")
record ClipPage(
        @NotBlank @Size(max = 64) String source,
        @NotBlank @Size(max = 2_000) String url,
        @Size(max = 1_000) String headline,
        @Size(max = 40) String publishedAt,
        @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*", message = "{vigil.language}") String language,
        @Min(1) @Max(6) Integer credibility) {

}
