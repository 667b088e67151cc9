package org.vigil.sources;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.Architecture;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_rules_of_the_architecture() {
        Architecture.check("org.vigil.sources");
    }
}
