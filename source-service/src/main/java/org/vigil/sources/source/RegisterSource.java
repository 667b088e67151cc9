package org.vigil.sources.source;

import java.net.IDN;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Country;
import org.vigil.common.web.Slug;

/**
 * A new source, or the new state of one.
 *
 * @param slug its name in addresses; it never changes
 * @param name its name as it writes it
 * @param aliases other names that it has, in any script
 * @param sites the hosts that it publishes on, such as news.example; those of a platform that many share say nothing
 * @param kind what it is
 * @param country where it is based, or null
 * @param languages in which it publishes, BCP 47
 * @param reliability the Admiralty letter; F (cannot be judged) when absent
 * @param voiceOf the actor whose own voice it is, or null
 * @param owner the source that owns or controls it, or null
 * @param licence of what it publishes, or null
 * @param redistributable whether rows taken from it may be passed on; yes when absent
 * @param protection whether it may be named; public when absent, and for good
 * @param reason why it is changed; asked for where the reliability changes
 */
@Schema(examples = """
        {"slug":"sdf-media","name":"SDF media centre","aliases":["المركز الإعلامي لقوات سوريا الديمقراطية"],
         "sites":["sdf.example"],"kind":"military","country":"SY","languages":["ar","en"],
         "reliability":"C","voiceOf":"sdf","owner":null,"licence":null,"redistributable":true,"protection":"public"}""")
public record RegisterSource(
        @NotNull @Slug String slug,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
        @Size(max = 50) List<@NotNull @Pattern(regexp = HOST, message = "{vigil.host}") String> sites,
        @NotNull SourceKind kind,
        @Country String country,
        @Size(max = 50) List<@NotNull @Pattern(regexp = "[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,8}", message = "{vigil.language}") String> languages,
        Reliability reliability,
        @Slug String voiceOf,
        @Slug @Schema(nullable = true) String owner,
        @Size(max = 200) @Schema(nullable = true) String licence,
        Boolean redistributable,
        Protection protection,
        @Size(max = 2_000) String reason) {

    /**
     * Labels of letters, digits and hyphens (RFC 1123), at least two, the last of which is no number; at most 253 characters.
     */
    private static final String HOST = "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])";

    /** Fills in what was left out. */
    public RegisterSource {
        aliases = aliases == null ? List.of() : aliases.stream().distinct().toList();
        sites = sites == null ? List.of() : sites.stream().map(RegisterSource::host).distinct().toList();
        languages = languages == null ? List.of() : languages;
        reliability = reliability == null ? Reliability.F : reliability;
        redistributable = redistributable == null || redistributable;
        protection = protection == null ? Protection.PUBLIC : protection;
    }

    /** In small letters and as it stands in the domain name system; what is no host stays, and is refused by its form. */
    private static String host(String text) {
        try {
            return text == null ? null : IDN.toASCII(text.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
