package org.vigil.common.page;

import org.vigil.common.problem.WireNames;

import io.quarkus.qute.TemplateExtension;

/** What templates can ask of any constant. */
@TemplateExtension
final class Words {

    private Words() {
    }

    /** The constant as it is written in requests and answers. */
    static String wire(Enum<?> constant) {
        return WireNames.of(constant);
    }
}
