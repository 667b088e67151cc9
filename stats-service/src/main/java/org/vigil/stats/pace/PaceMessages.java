package org.vigil.stats.pace;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a pace cannot be told, in English; other languages are in {@code messages/pace_*.properties}. */
@MessageBundle("pace")
public interface PaceMessages {

    @Message("lies before the days so far, which start on {first}")
    String notBefore(String first);

    @Message("lies after {today}, the day of asOf; give an earlier day, or to as well")
    String after(String today);

    @Message("lies in another year than from; a pace is that of one year")
    String otherYear();

    @Message("is given beside days; give either the year or the days")
    String yearAndDays();

    @Message("is needed too, so that the earlier time has both ends")
    String bothEnds();

    @Message("is a year from 1000 to 2999")
    String year();
}
