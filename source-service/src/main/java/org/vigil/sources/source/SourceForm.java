package org.vigil.sources.source;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.FormParam;

import org.vigil.common.page.Forms;
import org.vigil.common.problem.WireNames;
import org.vigil.common.web.Truth;

/** What the forms send by which a source is registered or changed. */
public class SourceForm {

    @FormParam("slug")
    String slug;

    @FormParam("name")
    String name;

    @FormParam("aliases")
    String aliases;

    @FormParam("sites")
    String sites;

    @FormParam("kind")
    String kind;

    @FormParam("country")
    String country;

    @FormParam("languages")
    String languages;

    @FormParam("reliability")
    String reliability;

    @FormParam("voiceOf")
    String voiceOf;

    @FormParam("owner")
    String owner;

    @FormParam("licence")
    String licence;

    @FormParam("redistributable")
    String redistributable;

    @FormParam("protection")
    String protection;

    @FormParam("reason")
    String reason;

    /** The revision that the source-keeper has seen, where a source is changed. */
    @FormParam("seen")
    Integer seen;

    RegisterSource request() {
        return new RegisterSource(given("slug", slug), given("name", name), listed("aliases", aliases, "\\R"),
                listed("sites", sites, "\\R"),
                WireNames.parameter(SourceKind.class, "kind", kind), given("country", country),
                listed("languages", languages, "[\\s,]+"),
                WireNames.parameter(Reliability.class, "reliability", reliability), given("voiceOf", voiceOf),
                given("owner", owner),
                given("licence", licence), Truth.parameter("redistributable", redistributable),
                WireNames.parameter(Protection.class, "protection", protection), given("reason", reason));
    }

    /** A field that was left empty says nothing. */
    private static String given(String field, String value) {
        return value == null || value.isBlank() ? null : Forms.text(field, value).strip();
    }

    private static List<String> listed(String field, String values, String between) {
        return values == null ? List.of()
                : Stream.of(Forms.text(field, values).split(between)).map(String::strip)
                        .filter(value -> !value.isEmpty()).toList();
    }
}
