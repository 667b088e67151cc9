package org.vigil.stats.citation;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A citation as it stands in a text, and as a reference manager takes it in. */
@ApplicationScoped
class CitationLine {

    private final String publisher;

    /**
     * @param publisher who is named as having published the number: the team, or the installation
     */
    CitationLine(@ConfigProperty(name = "vigil.citation.publisher", defaultValue = "Vigil") String publisher) {
        this.publisher = publisher;
    }

    /** One line of text that ends with a line feed. */
    String text(Cited cited, URI base) {
        return "%s (%d). %s. As of %s. %s\n".formatted(publisher, moment(cited).getYear(), Wording.line(cited),
                cited.citation().asOf, address(cited, base));
    }

    /** A list of the one item, as the schema of CSL-JSON 1.0 has it. */
    List<CslItem> csl(Cited cited, URI base) {
        ZonedDateTime moment = moment(cited);
        return List.of(new CslItem(cited.citation().id.toString(), "dataset", Wording.title(cited.asked()),
                List.of(Map.of("literal", publisher)), publisher,
                new CslItem.Date(List.of(List.of(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth()))),
                "as of " + cited.citation().asOf, address(cited, base),
                Wording.line(cited) + ". " + cited.definition().path("countingRule").asText(),
                Map.of("sha256", cited.citation().isErased() ? Citation.ERASED : cited.citation().sha256)));
    }

    private static ZonedDateTime moment(Cited cited) {
        return cited.citation().asOf.atZone(ZoneOffset.UTC);
    }

    private static String address(Cited cited, URI base) {
        return base.resolve(CitationAddress.CITATIONS + cited.citation().id).toString();
    }

    /**
     * An item of CSL-JSON.
     *
     * @param issued the day of the moment as of which the number is
     * @param version that moment
     * @param abstractText the value and the counting rule
     * @param custom what CSL has no field for
     */
    record CslItem(String id, String type, String title, List<Map<String, String>> author, String publisher, Date issued,
            String version, @JsonProperty("URL") String url, @JsonProperty("abstract") String abstractText,
            Map<String, String> custom) {

        record Date(@JsonProperty("date-parts") List<List<Integer>> dateParts) {
        }
    }
}
