package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.sources.report.TreeLayout.Box;
import org.vigil.sources.report.TreeLayout.Line;

class TreeLayoutTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final UUID fourth = UUID.randomUUID();

    @Test
    void each_stands_in_the_column_of_its_steps_beside_the_first_of_those_that_follow_it() {
        Map<UUID, UUID> tree = tree(first, null, second, first, third, first, fourth, third);
        TreeLayout layout = TreeLayout.of(tree, false);
        assertThat(layout.boxes().keySet()).containsExactly(first, second, third, fourth);
        assertThat(layout.boxes().values()).extracting(Box::steps).containsExactly(0, 1, 1, 2);
        Box root = layout.boxes().get(first);
        Box upper = layout.boxes().get(second);
        Box lower = layout.boxes().get(third);
        assertThat(upper.x()).isEqualTo(lower.x()).isGreaterThan(root.right());
        assertThat(root.y()).isEqualTo(upper.y()).isLessThan(lower.y());
        assertThat(layout.boxes().get(fourth).y()).isEqualTo(lower.y());
    }

    @Test
    void a_picture_of_one_is_as_large_as_its_box_and_the_frame_of_that() {
        TreeLayout layout = TreeLayout.of(tree(first, null), false);
        Box box = layout.boxes().get(first);
        assertThat(layout.width()).isEqualTo(box.width() + 2 * box.x());
        assertThat(layout.height()).isEqualTo(box.height() + 2 * box.y());
    }

    @Test
    void read_from_the_right_it_is_the_same_in_a_mirror() {
        Map<UUID, UUID> tree = tree(first, null, second, first, third, first, fourth, third);
        TreeLayout layout = TreeLayout.of(tree, false);
        TreeLayout mirrored = TreeLayout.of(tree, true);
        assertThat(mirrored.width()).isEqualTo(layout.width());
        assertThat(mirrored.height()).isEqualTo(layout.height());
        layout.boxes().forEach((member, box) -> {
            Box other = mirrored.boxes().get(member);
            assertThat(other.x()).isEqualTo(layout.width() - box.right());
            assertThat(other.y()).isEqualTo(box.y());
            assertThat(other.steps()).isEqualTo(box.steps());
        });
        Line line = Line.between(layout.boxes().get(first), layout.boxes().get(fourth));
        Line other = Line.between(mirrored.boxes().get(first), mirrored.boxes().get(fourth));
        assertThat(List.of(other.x1(), other.bend(), other.middle(), other.x2())).isEqualTo(
                List.of(line.x1(), line.bend(), line.middle(), line.x2()).stream().map(x -> layout.width() - x).toList());
    }

    @Test
    void no_box_lies_over_another_one_or_outside_and_lines_stay_between_their_columns() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Map<UUID, UUID> tree = grown(random);
            TreeLayout layout = TreeLayout.of(tree, round % 2 == 1);
            List<Box> boxes = List.copyOf(layout.boxes().values());
            assertThat(boxes).hasSameSizeAs(tree.keySet()).allSatisfy(box -> {
                assertThat(box.x()).isNotNegative();
                assertThat(box.y()).isNotNegative();
                assertThat(box.right()).isLessThanOrEqualTo(layout.width());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(layout.height());
                assertThat(boxes).filteredOn(other -> other != box && other.x() == box.x())
                        .allMatch(other -> Math.abs(other.y() - box.y()) > box.height());
            });
            assertThat(bends(tree, layout)).as("no line runs along another one that leads elsewhere").doesNotHaveDuplicates();
        }
    }

    @Test
    void who_follows_nobody_that_is_given_stands_in_the_first_column() {
        TreeLayout layout = TreeLayout.of(tree(first, null, second, UUID.randomUUID()), false);
        assertThat(layout.boxes().values()).extracting(Box::steps).containsExactly(0, 0);
        assertThat(layout.boxes().get(first).y()).isNotEqualTo(layout.boxes().get(second).y());
    }

    /** The heights at which lines go up or down, one text for each height in each gap and each report that lines leave. */
    private static List<String> bends(Map<UUID, UUID> tree, TreeLayout layout) {
        List<String> bends = new ArrayList<>();
        new LinkedHashMap<>(tree).values().stream().distinct().filter(tree::containsKey).forEach(from -> {
            List<Line> lines = tree.keySet().stream().filter(to -> from.equals(tree.get(to)))
                    .map(to -> Line.between(layout.boxes().get(from), layout.boxes().get(to))).toList();
            int top = lines.stream().mapToInt(line -> Math.min(line.y1(), line.y2())).min().orElseThrow();
            int bottom = lines.stream().mapToInt(line -> Math.max(line.y1(), line.y2())).max().orElseThrow();
            for (int y = top; y <= bottom; y++) {
                bends.add(lines.get(0).bend() + " " + y);
            }
        });
        return bends;
    }

    private static Map<UUID, UUID> grown(Random random) {
        List<UUID> members = new ArrayList<>();
        Map<UUID, UUID> tree = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(Families.MOST); i++) {
            UUID member = UUID.randomUUID();
            tree.put(member, i == 0 ? null : members.get(random.nextInt(members.size())));
            members.add(member);
        }
        return tree;
    }

    private static Map<UUID, UUID> tree(UUID... members) {
        Map<UUID, UUID> tree = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            tree.put(members[i], i + 1 < members.length ? members[i + 1] : null);
        }
        return tree;
    }
}
