package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.sources.lineage.LabelledPairs.Pair;

class LabelledPairsTest {

    @ParameterizedTest
    @ValueSource(strings = { "tuning", "held-out" })
    void the_rules_find_what_people_find(String half) throws IOException {
        LabelledPairs set = LabelledPairs.read(half);
        Score copies = Score.of(set, "near-duplicate");
        Score relays = Score.of(set, "relay");
        List<Pair> falseMerges = set.pairs().stream()
                .filter(pair -> pair.label().equals("none") && !set.found(pair).equals("none")).toList();
        System.out.printf("lineage, %s half (%d pairs): near-duplicates %s; relays %s; false merges %d%n", half,
                set.pairs().size(),
                copies, relays, falseMerges.size());

        assertThat(falseMerges).isEmpty();
        assertThat(copies.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(copies.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(relays.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(relays.recall()).isGreaterThanOrEqualTo(0.85);
    }

    private record Score(long right, long found, long labelled) {

        static Score of(LabelledPairs set, String label) {
            List<Pair> found = set.pairs().stream().filter(pair -> set.found(pair).equals(label)).toList();
            return new Score(found.stream().filter(pair -> pair.label().equals(label)).count(), found.size(),
                    set.pairs().stream().filter(pair -> pair.label().equals(label)).count());
        }

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return (double) right / labelled;
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f (%d found of %d)".formatted(precision(), recall(), right, labelled);
        }
    }
}
