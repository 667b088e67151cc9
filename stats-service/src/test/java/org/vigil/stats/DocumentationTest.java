package org.vigil.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.Documentation;

import io.quarkus.test.junit.QuarkusTest;

/** What the OpenAPI document shows is what the service takes and answers. */
@QuarkusTest
class DocumentationTest {

    @Test
    void every_example_keeps_the_schema_in_which_it_stands() {
        assertThat(Documentation.read().brokenExamples()).isEmpty();
    }
}
