package org.vigil.incidents;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.Architecture;

class ArchitectureTest {

    @Test
    void keeps_the_rules_of_the_architecture() {
        Architecture.check("org.vigil.incidents");
    }
}
