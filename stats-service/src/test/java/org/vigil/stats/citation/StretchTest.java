package org.vigil.stats.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final long SEED = 20_190_731;
    private static final int MANY = 50_000;

    @Test
    void hold_about_a_thousand_revisions_and_all_of_them_in_order() {
        List<Revision> revisions = random(MANY);
        List<Stretch> stretches = cut(revisions);
        assertThat(stretches.size()).isBetween(25, 100);
        assertThat(stretches.stream().flatMap(stretch -> Stream.of(stretch.ids())))
                .containsExactlyElementsOf(revisions.stream().map(Revision::id).toList());
    }

    @Test
    void are_the_same_but_for_one_when_one_revision_differs() {
        List<Revision> revisions = random(MANY);
        Set<String> before = digests(revisions);
        List<Revision> revised = new ArrayList<>(revisions);
        revised.set(MANY / 2, new Revision(revisions.get(MANY / 2).id(), 2));
        revised.remove(MANY / 4);
        Set<String> after = digests(revised);
        assertThat(after).hasSameSizeAs(before);
        after.removeAll(before);
        assertThat(after).hasSize(2);
    }

    @Test
    void never_part_two_revisions_of_one_incident() {
        UUID last = new UUID(0, -1);
        Stretch stretch = new Stretch();
        stretch.add(new Revision(last, 1));
        assertThat(stretch.endsBefore(new Revision(last, 2))).isFalse();
        assertThat(stretch.endsBefore(new Revision(new UUID(1, 0), 1))).isTrue();
    }

    @Test
    void end_at_last_whatever_the_ids() {
        List<Revision> unlucky = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            unlucky.add(new Revision(new UUID(i, 0), 1));
        }
        assertThat(cut(unlucky)).allSatisfy(stretch -> assertThat(stretch.ids().length).isLessThanOrEqualTo(8_192));
    }

    private static Set<String> digests(List<Revision> revisions) {
        return new HashSet<>(cut(revisions).stream().map(stretch -> stretch.close().sha256()).toList());
    }

    private static List<Stretch> cut(List<Revision> revisions) {
        List<Stretch> stretches = new ArrayList<>();
        for (Revision revision : revisions) {
            if (stretches.isEmpty() || stretches.get(stretches.size() - 1).endsBefore(revision)) {
                stretches.add(new Stretch());
            }
            stretches.get(stretches.size() - 1).add(revision);
        }
        return stretches;
    }

    private static List<Revision> random(int count) {
        Random random = new Random(SEED);
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong())).limit(count).sorted(Revision.IDS)
                .map(id -> new Revision(id, 1)).toList();
    }
}
