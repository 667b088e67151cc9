package org.vigil.local.edge;

import java.util.stream.Stream;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/** What a person reads when the edge itself has to answer, in the language of the pages around it. */
enum ProblemPage {

    /** Nothing was done. */
    AGAIN("This page cannot be shown now", "A part of Vigil does not answer. Load the page again in a moment.",
            "تعذّر عرض هذه الصفحة الآن", "جزء من Vigil لا يجيب. أعد تحميل الصفحة بعد قليل."),
    /** Something may have been done. */
    LOOK_FIRST("It is not known whether this was done",
            "The connection broke off before there was an answer. See what stands on the page before you send it again.",
            "لا يُعرف هل تمّ ذلك", "انقطع الاتصال قبل أن يصل جواب. انظر ما في الصفحة قبل أن ترسل مرة أخرى."),
    /** There is nothing at this address. */
    NOTHING("There is nothing here", "The address may be mistyped. Check it, or go on from the dashboard.",
            "لا شيء هنا", "ربما كُتب العنوان خطأ. راجعه أو تابع من لوحة المعلومات."),
    /** It is more than is passed on. */
    TOO_LARGE("This is too large", "What you sent is larger than Vigil takes. Send less at a time.",
            "هذا أكبر من المسموح", "ما أرسلته أكبر مما يقبله Vigil. أرسل أقل في كل مرة.");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s" dir="%2$s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%3$s · Vigil</title></head>
            <body><h1>%3$s</h1><p>%4$s</p><p><a href="">%5$s</a> · <a href="/dashboard">%6$s</a></p></body></html>
            """;

    private final String english;
    private final String arabic;

    ProblemPage(String title, String says, String arabicTitle, String arabicSays) {
        english = PAGE.formatted("en", "ltr", title, says, "Load the page again", "Go to the dashboard");
        arabic = PAGE.formatted("ar", "rtl", arabicTitle, arabicSays, "أعد تحميل الصفحة", "إلى لوحة المعلومات");
    }

    /** As the pages have it: in the language that was chosen, else in the first that the browser asks for and they know. */
    String in(HttpServerRequest request) {
        Cookie chosen = request.getCookie("vigil-language");
        String asked = request.headers().contains("accept-language") ? request.getHeader("accept-language") : "";
        String language = Stream.concat(Stream.ofNullable(chosen).map(Cookie::getValue), Stream.of(asked.split(",")))
                .map(String::strip).filter(tag -> tag.startsWith("ar") || tag.startsWith("en")).findFirst().orElse("en");
        return language.startsWith("ar") ? arabic : english;
    }
}
