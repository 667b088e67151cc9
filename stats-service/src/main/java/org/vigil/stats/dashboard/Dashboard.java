package org.vigil.stats.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.vigil.stats.casualty.CasualtiesView;
import org.vigil.stats.change.ChangeView;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.pace.PaceView;
import org.vigil.stats.share.SharesView;

/**
 * What the page shows of a month.
 *
 * @param month the month
 * @param asOf the moment whose knowledge it is made from
 * @param changes the month beside the one before, by what is counted
 * @param statuses incidents of the twelve months that end with it, by how well they are established
 * @param countries of the month, null where one country is asked for
 * @param divisions of the month
 * @param points where the places of the month are found, to be drawn when the map is zoomed
 * @param casualties of the month, by group and outcome
 * @param pace of the year so far against the year before
 * @param asked the question of each of these but the changes, by its name here
 */
record Dashboard(YearMonth month, Instant asOf, List<Change> changes, Grid statuses, SharesView countries,
        SharesView divisions, String points, CasualtiesView casualties, PaceView pace, Map<String, Asked> asked) {

    /**
     * A count beside the one before.
     *
     * @param measure what is counted, as the API calls it
     * @param row the comparison, null where nothing is counted in both months
     * @param answer all of the answer
     * @param asked its question
     * @param since where it is told what has become of the number since a week before
     */
    record Change(String measure, ChangeView.Row row, ChangeView answer, Asked asked, String since) {
    }
}
