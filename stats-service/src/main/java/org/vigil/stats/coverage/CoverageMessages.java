package org.vigil.stats.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a coverage is not declared, changed or shown, in English; other languages are in {@code messages/coverage_*.properties}.
 */
@MessageBundle("coverage")
public interface CoverageMessages {

    @Message("There is no coverage {id}.")
    String missing(String id);

    @Message("says why the coverage is changed")
    String reason();

    @Message("says why it is taken back, in at most 2,000 characters")
    String removal();

    @Message("is exact and has both its days, since a coverage holds from a day to a day")
    String exact();

    @Message("is no filter of the statistics, so that nothing could be said to lie inside it; leave it out")
    String noFilter();

    @Message("is said under sources instead")
    String source();

    @Message("does not apply to reports; declare them by their sources, in a coverage of their own")
    String reports();
}
