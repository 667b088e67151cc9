package org.vigil.incidents.actor;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

/**
 * A new actor, or the new state of one.
 *
 * @param slug its name in addresses; it never changes
 * @param name its name in English
 * @param names its names in other languages; none where left out
 * @param aliases what else it is called; none where left out
 * @param kind what it is
 * @param parent the slug of the actor that it belongs to, or null
 * @param activeFrom the first year in which it was active, or null
 * @param activeTo the last year, or null while it is active or the year is unknown
 * @param reason why it is changed, or null
 */
@Coherent
@Schema(description = "An actor; on a change it is the whole new state.", examples = """
        {"slug":"sdf","name":"Syrian Democratic Forces","names":[{"language":"ar","name":"قوات سوريا الديمقراطية"}],"aliases":["SDF"],
         "kind":"rebel-group","parent":null,"activeFrom":2015,"activeTo":null}""")
record RecordActor(
        @NotNull(message = "{vigil.actor.slug}") @Slug String slug,
        @NotBlank(message = "{vigil.actor.name}") @Size(max = 300, message = "{vigil.length}") String name,
        @Size(max = 50, message = "{vigil.entries}") List<@NotNull(message = "{vigil.named}") @Valid Named> names,
        @Size(max = 100, message = "{vigil.entries}") List<@NotBlank(message = "{vigil.name}") @Size(max = 300, message = "{vigil.length}") String> aliases,
        @NotNull(message = "{vigil.actor.kind}") ActorKind kind,
        @Slug @Schema(nullable = true) String parent,
        @Min(value = FIRST_YEAR, message = "{vigil.actor.year}") @Max(value = LAST_YEAR, message = "{vigil.actor.year}") @Schema(nullable = true) Integer activeFrom,
        @Min(value = FIRST_YEAR, message = "{vigil.actor.year}") @Max(value = LAST_YEAR, message = "{vigil.actor.year}") @Schema(nullable = true) Integer activeTo,
        @Size(max = 2_000, message = "{vigil.length}") @Schema(nullable = true) String reason)
        implements
            SelfChecked {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 2199;

    /** A list that was left out is empty. */
    RecordActor {
        names = names == null ? List.of() : names;
        aliases = aliases == null ? List.of() : aliases;
    }

    /**
     * A name in a language.
     *
     * @param language BCP 47
     * @param name as it is written in that language
     */
    record Named(
            @NotNull(message = "{vigil.language}") @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*", message = "{vigil.language}") String language,
            @NotBlank(message = "{vigil.name}") @Size(max = 300, message = "{vigil.length}") String name) {
    }

    @Override
    public void check(Findings findings) {
        if (activeFrom != null && activeTo != null && activeFrom > activeTo) {
            findings.add("activeFrom", "{vigil.actor.order}");
        }
        if (slug != null && slug.equals(parent)) {
            findings.add("parent", "{vigil.actor.other}");
        }
    }
}
