package org.vigil.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts of which some would like to be a part of the page that shows them, and some to turn its writing around; and what a page
 * is like that shows them as text: no element and no attribute of it comes from them.
 */
public final class HostileText {

    /** A text of which nobody wants anything. */
    public static final String HARMLESS = "Plain words";

    /** Longer than any field but the body of a report, and nowhere to be broken. */
    public static final String LONG = "x".repeat(10_000);

    private static final Pattern TAG = Pattern.compile("<[^!>][^>]*>");

    private HostileText() {
    }

    /** All of them. */
    public static Stream<String> texts() {
        return Stream.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus='alert(1)",
                "</title></desc></svg></textarea></bdi><script>alert(1)</script>", "<!-- <style>*{display:none}</style>",
                "{desk:queue} {inject:frame.reader} {#if true}", "&lt;b&gt; &amp;amp; &#60;", "javascript:alert(1)",
                "\u202egpj.exe\u202d \u2067right\u2066 left", "\u200f\u061c\u2069\u202c", "الدشيشة <b>",
                "\ud83d\udca5\u0301\u0301",
                "]]> %3Cscript%3E \\u003cscript\\u003e");
    }

    /** Checks that the pages with the text are made as those with another one, and show it. */
    public static void assertShown(String hostile, Function<String, List<String>> pages) {
        List<String> shown = pages.apply(hostile);
        List<String> plain = pages.apply(HARMLESS);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(shown.get(i)).as("page %s", i).contains(escaped(hostile));
            assertThat(structure(shown.get(i))).as("page %s", i).isEqualTo(structure(plain.get(i)));
        }
    }

    /**
     * The elements of a page and the names of their attributes, in order; but the items of lists, since two texts are alike
     * for more reasons or fewer.
     */
    public static List<String> structure(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).filter(tag -> !tag.matches("</?li>"))
                .map(tag -> tag.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("'[^']*'", "''")).toList();
    }

    /** The text as a value in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The text as it stands in a page. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }
}
