package org.vigil.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.common.fetch.FetchFailed;
import org.vigil.common.fetch.FetchReason;
import org.vigil.common.testing.Texts;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UnfetchedTest {

    @ParameterizedTest
    @EnumSource
    void why_an_address_was_not_fetched_is_said_as_it_is_in_english_and_in_arabic_too(FetchReason reason) {
        FetchFailed failed = new FetchFailed(reason);
        assertThat(Unfetched.why(failed)).hasToString(failed.getMessage());
        assertThat(Unfetched.why(failed).in("ar")).containsPattern("\\p{InArabic}").endsWith(".").doesNotContain("{")
                .doesNotContainPattern("[a-z]+ [a-z]+");
        assertThat(Unfetched.refusal(failed).forPeople()).hasToString("url cannot be fetched: " + failed.getMessage());
        assertThat(Unfetched.refusal(failed).forPeople().in("ar")).doesNotContainPattern("[a-z]+ [a-z]+");
    }

    @Test
    void every_text_is_there_in_arabic() throws IOException {
        Texts.checkArabic(ReadingMessages.class);
    }
}
