package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class ProjectionTest {

    @Test
    void what_must_be_seen_fills_the_drawing_in_one_direction_and_stands_in_its_middle() {
        Projection projection = Projection.showing(new Envelope(40, 44, -1, 1), 400, 400);
        assertThat(projection.x(40)).isCloseTo(0, within(0.1));
        assertThat(projection.x(44)).isCloseTo(400, within(0.1));
        assertThat(projection.y(0)).isCloseTo(200, within(0.1));
        assertThat(projection.y(1)).isCloseTo(100, within(0.1));
    }

    @Test
    void north_is_above_and_a_degree_of_longitude_as_much_shorter_as_it_is_there() {
        Projection projection = Projection.showing(new Envelope(9, 11, 59, 61), 300, 300);
        assertThat(projection.y(61)).isCloseTo(0, within(0.1));
        assertThat(projection.y(59)).isCloseTo(300, within(0.1));
        assertThat(projection.x(11) - projection.x(9)).isCloseTo(150, within(0.1));
        assertThat(projection.x(10)).isCloseTo(150, within(0.1));
    }

    @Test
    void what_is_shown_reaches_to_the_edges_and_a_margin_beyond() {
        Projection projection = Projection.showing(new Envelope(40, 42, -1, 1), 200, 100);
        Envelope shown = projection.shown(200, 100, 10);
        assertThat(projection.x(shown.getMinX())).isCloseTo(-10, within(0.1));
        assertThat(projection.x(shown.getMaxX())).isCloseTo(210, within(0.1));
        assertThat(projection.y(shown.getMaxY())).isCloseTo(-10, within(0.1));
        assertThat(projection.y(shown.getMinY())).isCloseTo(110, within(0.1));
    }

    @Test
    void the_pole_can_be_drawn() {
        assertThat(Projection.showing(new Envelope(-180, 180, -90, -70), 640, 400).across()).isPositive().isFinite();
    }
}
