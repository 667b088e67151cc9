package org.vigil.sources.source;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.FormParam;

import org.vigil.common.problem.WireNames;

/** What the form sends by which a source is registered. */
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

    @FormParam("protection")
    String protection;

    RegisterSource request() {
        return new RegisterSource(given(slug), given(name), listed(aliases, "\\R"), listed(sites, "\\R"),
                WireNames.parameter(SourceKind.class, "kind", kind), given(country), listed(languages, "[\\s,]+"),
                WireNames.parameter(Reliability.class, "reliability", reliability), given(voiceOf), given(owner),
                given(licence),
                null, WireNames.parameter(Protection.class, "protection", protection), null);
    }

    /** A field that was left empty says nothing. */
    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static List<String> listed(String values, String between) {
        return values == null ? List.of()
                : Stream.of(values.split(between)).map(String::strip)
                        .filter(value -> !value.isEmpty()).toList();
    }
}
