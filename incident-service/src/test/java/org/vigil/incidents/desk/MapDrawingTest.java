package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.vigil.incidents.desk.ClaimMap.Area;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.place.Outline;
import org.vigil.incidents.place.Outlines;
import org.vigil.incidents.statement.Where.Precision;

class MapDrawingTest {

    /** Two squares of three degrees beside one another, and one far away. */
    private static final List<Outline> DIVISIONS = List.of(square("XX-A", 40, 30), square("XX-B", 43, 30),
            square("XX-C", 70, 30));

    @Test
    void what_is_known_to_the_spot_is_a_point_under_its_number_and_the_claim_a_ring() {
        ClaimMap map = MapDrawing.of(at(31, 41), List.of(at(31, 42), in("XX-B"), at(32, 42)), DIVISIONS);
        assertThat(map.ring().x()).isLessThan(map.spots().get(0).x());
        assertThat(map.spots()).extracting(spot -> spot.subjects().label()).containsExactly("1", "3");
        assertThat(map.spots().get(1).y()).isLessThan(map.spots().get(0).y());
        assertThat(map.points().label()).isEqualTo("1, 3");
        assertThat(map.spots()).allSatisfy(spot -> {
            assertThat(spot.x()).isBetween(0.0, (double) map.width());
            assertThat(spot.y()).isBetween(0.0, (double) map.height());
        });
        assertThat(map.placeless().isNobody()).isTrue();
    }

    @Test
    void what_is_known_to_a_division_alone_marks_that_and_is_no_point() {
        ClaimMap map = MapDrawing.of(in("XX-A"), List.of(in("XX-B"), at(31, 41), in("XX-B")), DIVISIONS);
        assertThat(map.ring()).isNull();
        assertThat(map.meant()).extracting(Area::name).containsExactly("XX-A", "XX-B");
        assertThat(map.meant()).extracting(Area::known).containsExactly(new Subjects(true, List.of()),
                new Subjects(false, List.of(1, 3)));
    }

    @Test
    void the_middle_of_a_district_or_a_country_is_no_point() {
        Place district = new Place("XX", "XX-A", "XX-A", null, "A district", null, 31.0, 41.0, Precision.ADMIN2);
        Place country = new Place("XX", null, null, "XX-A", null, null, 31.0, 41.0, Precision.COUNTRY);
        ClaimMap map = MapDrawing.of(at(31, 41), List.of(district, country), DIVISIONS);
        assertThat(map.spots()).isEmpty();
        assertThat(map.meant()).extracting(area -> area.known().label()).containsExactly("1");
        assertThat(map.placeless()).isEqualTo(new Subjects(false, List.of(2)));
    }

    @Test
    void points_that_would_cover_one_another_are_one_mark_with_both_numbers() {
        ClaimMap map = MapDrawing.of(at(30.1, 40.1), List.of(at(31, 41), at(32.9, 42.9), at(31.001, 41.001)), DIVISIONS);
        assertThat(map.spots()).extracting(spot -> spot.subjects().label()).containsExactly("1, 3", "2");
        assertThat(map.spots().get(0).width()).isGreaterThan(map.spots().get(1).width());
    }

    @Test
    void only_what_is_in_sight_is_drawn_and_it_ends_near_the_edge() {
        ClaimMap map = MapDrawing.of(at(31.5, 43), List.of(at(31.6, 43.1)), DIVISIONS);
        assertThat(map.areas()).extracting(Area::name).containsExactly("XX-A", "XX-B");
        for (Area area : map.areas()) {
            for (String number : area.path().split("[MLZ ]+")) {
                if (!number.isEmpty()) {
                    assertThat(Double.parseDouble(number)).isBetween(-10.0, map.width() + 10.0);
                }
            }
        }
    }

    @Test
    void where_nothing_is_known_closer_the_whole_country_is_shown_and_where_that_is_not_drawn_nothing() {
        Place somewhere = new Place("XX", null, null, null, null, null, null, null, Precision.COUNTRY);
        ClaimMap map = MapDrawing.of(somewhere, List.of(somewhere), DIVISIONS);
        assertThat(map.areas()).hasSize(3);
        assertThat(map.placeless()).isEqualTo(new Subjects(true, List.of(1)));
        assertThat(MapDrawing.of(somewhere, List.of(somewhere), List.of())).isNull();
        assertThat(MapDrawing.of(at(0, 0), List.of(somewhere), List.of()).areas()).isEmpty();
    }

    @Test
    void every_country_can_be_drawn_within_some_kilobytes() {
        for (String country : List.of("IQ", "SY", "LB", "RU", "FJ", "AQ", "XK", "GB")) {
            Place somewhere = new Place(country, null, null, null, null, null, null, null, Precision.COUNTRY);
            ClaimMap map = MapDrawing.of(somewhere, List.of(somewhere), Outlines.of(country));
            assertThat(map.areas()).as(country).isNotEmpty();
            assertThat(map.areas().stream().mapToInt(area -> area.path().length()).sum()).as(country).isLessThan(80_000);
        }
    }

    private static Outline square(String code, double west, double south) {
        return new Outline(code, code.toLowerCase(Locale.ROOT),
                new GeometryFactory().toGeometry(new Envelope(west, west + 3, south, south + 3)));
    }

    private static Place at(double lat, double lon) {
        return new Place("XX", "XX-A", "XX-A", "XX-A", null, null, lat, lon, Precision.NEAR);
    }

    private static Place in(String admin1) {
        return new Place("XX", admin1, admin1, null, null, null, null, null, Precision.ADMIN1);
    }
}
