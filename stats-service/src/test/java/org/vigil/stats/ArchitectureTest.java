package org.vigil.stats;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.Architecture;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_rules_of_the_suite() {
        Architecture.check("org.vigil.stats");
    }
}
