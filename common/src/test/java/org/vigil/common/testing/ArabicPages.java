package org.vigil.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody who reads in Arabic, and meets no sentence in English. */
public final class ArabicPages {

    /** Three words; what holds a digit is none, but a code or a moment, and a code of letters and hyphens is one. */
    private static final Pattern ENGLISH = Pattern
            .compile("(?<!\\S)\\(?[A-Za-z][A-Za-z'-]*[.,;:)]*(?:\\s+\\(?[A-Za-z][A-Za-z'-]*[.,;:)]*){2,}(?!\\S)");

    /** What others wrote, as it stands in sentences of ours. */
    private static final Pattern ISOLATED = Pattern.compile("\u2068[^\u2069]*\u2069");

    private static final List<String> ATTRIBUTES = List.of("aria-label", "title", "placeholder", "alt");

    private ArabicPages() {
    }

    /**
     * The page without what is kept, on which nowhere three words in Latin letters stand together.
     *
     * @param kept selects the elements that show what was stored in English or what others wrote
     */
    public static Document demand(String role, String address, String kept) {
        return demand(get(role, address, "ar"), 200, address, kept);
    }

    /** The page that says why something was refused, on which nowhere three words in Latin letters stand together. */
    public static Document demandRefusal(Response answer, int status) {
        return demand(answer, status, "the refusal", "template");
    }

    private static Document demand(Response answer, int status, String address, String kept) {
        assertThat(answer.statusCode()).as(address + answer.asString()).isEqualTo(status);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("ar");
        page.select("style, script, " + kept).remove();
        Stream<String> texts = page.getAllElements().stream()
                .flatMap(element -> Stream.concat(element.textNodes().stream().map(text -> text.text()),
                        ATTRIBUTES.stream().map(element::attr)));
        assertThat(texts.map(text -> ISOLATED.matcher(text).replaceAll("1"))
                .flatMap(text -> ENGLISH.matcher(text).results().map(MatchResult::group))).as(address).isEmpty();
        return page;
    }

    /** The answer to a person whose browser asks for pages in a language. */
    public static Response get(String role, String address, String language) {
        return person(role, language).get(address);
    }

    /** A person whose browser asks for pages in a language. */
    public static RequestSpecification person(String role, String language) {
        return RestAssured.given().accept("text/html,application/xhtml+xml,*/*;q=0.8").header("Accept-Language", language)
                .urlEncodingEnabled(false).redirects().follow(false).auth().oauth2(As.token(role, "anna"));
    }
}
