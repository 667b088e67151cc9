package org.vigil.local.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The data holds together, and what it must add up to is computed here without any service. */
class DemoDataTest {

    private static final Set<String> MEASURES = Set.of("incidents", "claims", "killed", "wounded", "detained", "missing",
            "reports",
            "operations", "fighters", "joined", "displaced", "held", "facilities", "money", "share");

    private final DemoData data = DemoData.read();
    private final Set<String> sources = names(data.sources());
    private final Set<String> actors = names(data.actors());
    private final Set<String> reports = names(data.reports());

    @Test
    void names_are_unique_and_fit_for_a_key() {
        Stream.of(data.sources(), data.actors(), data.reports(), data.claims(), data.figures()).forEach(items -> {
            assertThat(items).extracting(DemoItem::name).doesNotHaveDuplicates().allMatch(
                    name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*") && name.length() <= 64);
        });
    }

    @Test
    void what_is_referred_to_comes_before_what_refers_to_it() {
        assertRefersBack(data.sources(), "owner");
        assertRefersBack(data.actors(), "parent");
    }

    @Test
    void every_source_that_is_named_is_registered() {
        List<String> named = new ArrayList<>();
        data.reports().forEach(report -> {
            named.add(report.body().path("source").asText());
            report.body().path("attributedTo").forEach(source -> named.add(source.asText()));
            if (report.lineage() != null) {
                named.add(report.lineage().path("source").asText());
            }
        });
        data.claims().forEach(claim -> named.add(claim.body().path("speaker").asText()));
        data.figures().forEach(figure -> named.addAll(List.of(figure.body().path("publisher").asText(),
                figure.body().at("/change/saidBy").asText("trac"))));

        assertThat(sources).containsAll(named);
    }

    @Test
    void every_report_that_is_named_is_filed() {
        Stream<String> ofLineage = data.reports().stream().filter(report -> report.lineage() != null)
                .map(report -> report.lineage().path("of").asText());
        Stream<String> ofOthers = Stream.of(data.claims(), data.figures()).flatMap(List::stream)
                .map(item -> item.body().path("report").asText());

        assertThat(reports).containsAll(Stream.concat(ofLineage, ofOthers).toList());
    }

    @Test
    void every_actor_and_group_that_is_named_is_known() {
        List<String> named = new ArrayList<>();
        data.sources().forEach(source -> named.add(source.body().path("voiceOf").asText("sdf")));
        data.claims().forEach(claim -> {
            claim.body().path("actors").forEach(actor -> named.add(actor.path("actor").asText()));
            claim.body().path("casualties").forEach(line -> named.add(line.path("group").asText()));
        });
        data.figures().forEach(figure -> figure.body().findValues("scope").forEach(scope -> {
            Stream.of("actor", "perpetrator", "target", "group").forEach(role -> named.add(scope.path(role).asText("sdf")));
        }));
        named.removeIf(name -> name.equals("all"));

        assertThat(actors).containsAll(named);
    }

    @Test
    void a_day_is_one_day_and_a_province_lies_in_its_country() {
        data.claims().forEach(claim -> {
            LocalDate from = LocalDate.parse(claim.body().at("/when/from").asText());
            LocalDate to = LocalDate.parse(claim.body().at("/when/to").asText());
            assertThat(from).as(claim.name()).isBeforeOrEqualTo(to);
            assertThat(claim.body().at("/when/precision").asText()).isEqualTo(from.equals(to) ? "day" : "days");
            assertThat(claim.body().at("/when/basis").asText()).isEqualTo("inferred");
            assertThat(claim.body().at("/where/admin1").asText("")).as(claim.name())
                    .matches("(" + claim.body().at("/where/country").asText() + "-..)?");
        });
    }

    @Test
    void ranges_are_in_order() {
        Stream<JsonNode> lines = data.claims().stream().flatMap(claim -> claim.body().findValues("casualties").stream())
                .flatMap(list -> Stream.iterate(0, i -> i + 1).limit(list.size()).map(list::get));
        Stream<JsonNode> values = data.figures().stream().flatMap(figure -> figure.body().findParents("qualifier").stream());

        assertThat(Stream.concat(lines, values)).hasSizeGreaterThan(40).allSatisfy(range -> {
            List<Long> given = Stream.of("low", "best", "high").filter(range::hasNonNull)
                    .map(bound -> range.path(bound).asLong())
                    .toList();
            assertThat(given).isNotEmpty().isSorted();
        });
    }

    @Test
    void a_figure_has_a_known_measure_a_kind_and_a_period_that_its_precision_allows() {
        assertThat(data.figures()).allSatisfy(figure -> {
            assertThat(MEASURES).contains(figure.body().path("measure").asText());
            assertThat(figure.body().path("kind").asText()).isIn("flow", "stock");
            assertThat(figure.body().at("/period/precision").asText()).isIn("exact", "approximate", "unknown");
            assertThat(figure.body().at("/period/from").isNull())
                    .isEqualTo(figure.body().at("/period/precision").asText().equals("unknown"));
        });
    }

    @Test
    void the_parts_of_a_whole_add_up() {
        assertThat(data.figures()).filteredOn(figure -> figure.body().path("partsCover").asText().equals("whole")).hasSize(3)
                .allSatisfy(figure -> {
                    long sum = 0;
                    for (JsonNode part : figure.body().path("parts")) {
                        sum += part.at("/value/best").asLong();
                    }
                    assertThat(sum).isEqualTo(figure.body().at("/value/best").asLong());
                });
    }

    @Test
    void seven_incidents_follow_from_the_claims_two_of_them_in_iraq_in_july_2019() {
        Map<String, Set<String>> incidentsByCountryAndMonth = new TreeMap<>();
        data.claims().forEach(claim -> incidentsByCountryAndMonth
                .computeIfAbsent(claim.body().at("/where/country").asText() + " "
                        + claim.body().at("/when/from").asText().substring(0, 7), month -> new HashSet<>())
                .add(claim.incident()));

        assertThat(data.incidents()).isEqualTo(7);
        assertThat(incidentsByCountryAndMonth).hasSize(5).hasEntrySatisfying("IQ 2019-07", july -> assertThat(july).hasSize(2))
                .hasEntrySatisfying("IQ 2019-08", august -> assertThat(august).hasSize(1))
                .hasEntrySatisfying("SY 2019-07", july -> assertThat(july).hasSize(1))
                .hasEntrySatisfying("SY 2019-08", august -> assertThat(august).hasSize(1))
                .hasEntrySatisfying("SY 2020-08", august -> assertThat(august).hasSize(2));
    }

    @Test
    void the_casualties_of_july_and_august_2019_are_those_of_the_articles() {
        Map<String, Long> totals = new TreeMap<>();
        lastWordOfEachSpeaker().filter(claim -> claim.body().at("/when/from").asText().startsWith("2019-"))
                .forEach(claim -> claim.body().path("casualties").forEach(line -> totals
                        .merge(line.path("group").asText() + " " + line.path("outcome").asText(), line.path("best").asLong(),
                                Long::sum)));

        assertThat(totals).containsOnly(Map.entry("syrian-army killed", 13L), Map.entry("kurdish-forces killed", 2L),
                Map.entry("kurdish-forces wounded", 2L), Map.entry("iraqi-police killed", 2L),
                Map.entry("iraqi-police wounded", 3L),
                Map.entry("islamic-state killed", 4L), Map.entry("all killed", 0L), Map.entry("all wounded", 0L));
    }

    /** One vote per speaker and incident: his last claim. No two speakers of the demo give a number for one incident. */
    private Stream<DemoItem> lastWordOfEachSpeaker() {
        Map<String, DemoItem> last = new TreeMap<>();
        data.claims().forEach(claim -> last.put(claim.incident() + " " + claim.body().path("speaker").asText(), claim));
        return last.values().stream();
    }

    private static void assertRefersBack(List<DemoItem> items, String field) {
        Set<String> before = new HashSet<>();
        items.forEach(item -> {
            if (item.body().hasNonNull(field)) {
                assertThat(before).contains(item.body().path(field).asText());
            }
            before.add(item.name());
        });
    }

    private static Set<String> names(List<DemoItem> items) {
        return items.stream().map(DemoItem::name).collect(toSet());
    }
}
