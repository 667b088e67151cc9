package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.sources.lineage.Period.Role;

/** The texts are published on Wednesday, 6 March 2024. */
class DaysTest {

    @Test
    void days_are_read_in_the_forms_of_both_languages() {
        assertThat(periods("on 3 March 2024")).containsExactly("2024-03-03..2024-03-03");
        assertThat(periods("on March 3rd, 2024")).containsExactly("2024-03-03..2024-03-03");
        assertThat(periods("on Feb. 12")).containsExactly("2024-02-12..2024-02-12");
        assertThat(periods("on 2024-02-12 and 13/02/2024 and 14.02.2024"))
                .containsExactly("2024-02-12..2024-02-12", "2024-02-13..2024-02-13", "2024-02-14..2024-02-14");
        assertThat(periods("في 12 شباط/فبراير")).containsExactly("2024-02-12..2024-02-12");
        assertThat(periods("في ١٢ فيفري 2024")).containsExactly("2024-02-12..2024-02-12");
    }

    @Test
    void months_have_their_arabic_names_of_three_regions() {
        for (String august : List.of("في آب", "في أغسطس", "في شهر أوت", "in August")) {
            assertThat(periods(august)).as(august).containsExactly("2023-08-01..2023-08-31");
        }
        assertThat(periods("خلال كانون الأول 2023")).containsExactly("2023-12-01..2023-12-31");
        assertThat(periods("It may rain when they march")).isEmpty();
    }

    @Test
    void what_is_relative_is_counted_from_the_day_of_publication() {
        assertThat(periods("on Sunday")).containsExactly("2024-03-03..2024-03-03");
        assertThat(periods("يوم الأحد")).containsExactly("2024-03-03..2024-03-03");
        assertThat(periods("yesterday")).containsExactly("2024-03-05..2024-03-05");
        assertThat(periods("over the past month")).containsExactly("2024-02-01..2024-02-29");
        assertThat(periods("خلال الشهر الماضي")).containsExactly("2024-02-01..2024-02-29");
    }

    @Test
    void both_ends_of_a_range_are_days() {
        assertThat(periods("between 7 and 13 January")).containsExactly("2024-01-07..2024-01-07", "2024-01-13..2024-01-13");
        assertThat(periods("بين 7 و13 كانون الثاني")).containsExactly("2024-01-07..2024-01-07", "2024-01-13..2024-01-13");
    }

    @Test
    void a_day_that_does_not_exist_is_none() {
        assertThat(periods("on 31 June")).isEmpty();
    }

    @Test
    void the_day_of_a_statement_and_of_a_comparison_are_not_the_day_of_the_event() {
        assertThat(roles("The group said on Sunday that shells fell.")).containsExactly(Role.SAID);
        assertThat(roles("Attacks in February were up from January.")).containsExactly(Role.TOLD, Role.BASE);
    }

    private static List<String> periods(String text) {
        return Texts.telling(text).periods().stream().map(period -> period.from() + ".." + period.to()).toList();
    }

    private static List<Role> roles(String text) {
        return Texts.telling(text).periods().stream().map(Period::role).toList();
    }
}
