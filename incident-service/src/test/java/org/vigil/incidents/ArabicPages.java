package org.vigil.incidents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.restassured.response.Response;

/** Pages as curators meet them who read in Arabic: nowhere do three words in Latin letters stand together. */
public final class ArabicPages {

    /** What holds a digit is no word, but a code or a moment; a code of letters and hyphens is one word. */
    private static final Pattern ENGLISH = Pattern
            .compile("(?<!\\S)\\(?[A-Za-z][A-Za-z'-]*[.,;:)]*(?:\\s+\\(?[A-Za-z][A-Za-z'-]*[.,;:)]*){2,}(?!\\S)");

    /** What people have typed, and reasons that are kept. */
    private static final String KEPT = "p[dir=auto]";

    private static final List<String> ATTRIBUTES = List.of("aria-label", "title", "placeholder", "alt");

    private ArabicPages() {
    }

    /** The text of a page, which has to be Arabic throughout. */
    public static String demandArabic(String address) {
        Response answer = given().accept("text/html,application/xhtml+xml,*/*;q=0.8").header("Accept-Language", "ar")
                .auth().oauth2(As.token(Roles.CURATOR, "anna")).get(address);
        assertThat(answer.statusCode()).as(address + answer.asString()).isEqualTo(200);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("ar");
        page.select(KEPT).remove();
        page.select("style, script").remove();
        Stream<String> texts = page.getAllElements().stream()
                .flatMap(element -> Stream.concat(element.textNodes().stream().map(text -> text.text()),
                        ATTRIBUTES.stream().map(element::attr)));
        assertThat(texts.flatMap(text -> ENGLISH.matcher(text).results().map(MatchResult::group))).as(address).isEmpty();
        return page.text();
    }
}
