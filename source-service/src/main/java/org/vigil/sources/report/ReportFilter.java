package org.vigil.sources.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Ids;
import org.vigil.common.web.Truth;
import org.vigil.sources.search.SearchRequest;

/** Which reports are asked for; what is left out does not narrow, what is repeated widens. */
class ReportFilter {

    private static final Set<String> PARAMETERS = Set.of("q", "source", "from", "to", "language", "credibility", "lineage",
            "automatic", "originId", "limit", "cursor");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");
    private static final Pattern CREDIBILITY = Pattern.compile("[1-6]");
    /** Of one parameter; far more than anybody types, and few enough for one search. */
    private static final int MOST_VALUES = 50;

    @Context
    UriInfo address;

    @QueryParam("q")
    @Parameter(description = """
            Words of the headline or the body, in English or Arabic, in any form; all of them have to be there. The last one may be \
            cut short, and so may any that ends with *. "Words in quotation marks" follow each other exactly; what begins with - is \
            not there. A word that no report has stands for those spelt most like it, and so does one that a single report has, beside \
            itself. A beginning of two letters stands for the 4 words, one of three letters for the 30 words that were met first; of a \
            single letter nothing is made out. At most 200 characters and 12 words.""", example = "prison guards -escape")
    String q;

    @QueryParam("source")
    @Parameter(description = "The slug, code name or id of a source; may be repeated.", example = "fox-news")
    List<String> source;

    @QueryParam("from")
    @Parameter(description = "Reports that were published on this day or after.", example = "2020-08-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Reports that were published on this day or before.", example = "2020-08-31")
    String to;

    @QueryParam("language")
    @Parameter(description = "BCP 47, compared by the language alone: ar is also ar-SY; may be repeated.", example = "ar")
    List<String> language;

    @QueryParam("credibility")
    @Parameter(description = "Admiralty credibility, 1 to 6 (6 cannot be judged); may be repeated.", example = "2")
    List<String> credibility;

    @QueryParam("lineage")
    @Parameter(description = "original, relay, near-duplicate or unknown; may be repeated.", example = "original")
    List<String> lineage;

    @QueryParam("automatic")
    @Parameter(description = "true for what a rule has found and no curator has confirmed yet; false for everything else.", example = "true")
    String automatic;

    @QueryParam("originId")
    @Parameter(description = "The first telling that they go back to.")
    String originId;

    List<String> source() {
        return few("source", source);
    }

    /** What is to be searched for; a 400 that names the parameter which does not hold what it must. */
    SearchRequest request(List<UUID> sources) {
        demandKnownParameters();
        return new SearchRequest(q, sources, day("from", from), day("to", to),
                matching("language", few("language", language), LANGUAGE,
                        Sentence.of(RefusalMessages.class, RefusalMessages::languageTag)),
                matching("credibility", few("credibility", credibility), CREDIBILITY,
                        Sentence.of(RefusalMessages.class, say -> say.whole(1, 6))).stream()
                        .map(Integer::valueOf).toList(),
                few("lineage", lineage).stream().map(l -> WireNames.parameter(LineageKind.class, "lineage", l).name()).toList(),
                Truth.parameter("automatic", automatic), Ids.parameter("originId", originId));
    }

    /** A misspelt filter would silently answer with everything; what the list does not know is therefore refused. */
    private void demandKnownParameters() {
        for (String name : new TreeSet<>(address.getQueryParameters().keySet())) {
            if (!PARAMETERS.contains(name)) {
                throw Problems.invalidParameter(name,
                        Sentence.of(ReportMessages.class,
                                say -> say.unknownParameter(String.join(", ", new TreeSet<>(PARAMETERS)))));
            }
        }
    }

    private static List<String> few(String parameter, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw Problems.invalidParameter(parameter, Sentence.of(ReportMessages.class, say -> say.tooOften(MOST_VALUES)));
        }
        return values.stream().distinct().toList();
    }

    private static List<String> matching(String parameter, List<String> values, Pattern form, Sentence message) {
        if (values.stream().allMatch(value -> form.matcher(value).matches())) {
            return values;
        }
        throw Problems.invalidParameter(parameter, message);
    }

    private static LocalDate day(String parameter, String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // answered below, like a year that no database stores
        }
        throw Problems.invalidParameter(parameter, Sentence.of(ReportMessages.class, ReportMessages::day));
    }
}
