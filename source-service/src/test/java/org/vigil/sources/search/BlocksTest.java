package org.vigil.sources.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void a_short_stretch_is_made_of_small_blocks_and_a_long_one_of_large_ones() {
        assertThat(Blocks.below(3_000, 4_096)).isEqualTo(new Blocks(List.of("a2", "a1", "a0"), 0));
        assertThat(Blocks.below(16_384, 16_384)).isEqualTo(new Blocks(List.of("b0"), 0));
        assertThat(Blocks.below(1_048_576, 1_048_576).tags()).containsExactly("c3", "c2", "c1", "c0");
    }

    @Test
    void stretches_follow_each_other_without_gap_or_overlap_down_to_the_first_position() {
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            long high = 1L + random.nextInt(3_000_000);
            List<long[]> covered = new ArrayList<>();
            long low = high;
            while (low > 0) {
                Blocks blocks = Blocks.below(low, 1L + random.nextInt(900_000));
                assertThat(blocks.low()).isLessThan(low);
                assertThat(blocks.tags()).hasSizeLessThan(60);
                blocks.tags().forEach(tag -> covered.add(range(tag)));
                low = blocks.low();
            }
            for (int i = 1; i < covered.size(); i++) {
                assertThat(covered.get(i)[1]).isEqualTo(covered.get(i - 1)[0]);
            }
            assertThat(covered.get(0)[1]).isGreaterThanOrEqualTo(high);
            assertThat(covered.get(covered.size() - 1)[0]).isZero();
        }
    }

    private static long[] range(String tag) {
        int bits = switch (tag.charAt(0)) {
            case 'a' -> 10;
            case 'b' -> 14;
            default -> 18;
        };
        long block = Long.parseLong(tag.substring(1));
        return new long[] { block << bits, (block + 1) << bits };
    }
}
