package org.vigil.stats.behind;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.stats.measure.Contribution;
import org.vigil.stats.measure.ContributionSql;
import org.vigil.stats.measure.Place;

import io.agroal.api.AgroalDataSource;

/** Lists what was counted at one place of an answer. */
@ApplicationScoped
class Behind {

    private static final UUID FIRST = new UUID(0, 0);

    private final AgroalDataSource database;

    Behind(AgroalDataSource database) {
        this.database = database;
    }

    /** A page of it, by id. */
    Page<CountedIncident> at(Place place, PageRequest page) {
        List<Contribution> found = ContributionSql.at(place, page.after().orElse(FIRST), page.limit() + 1)
                .list(database, row -> Contribution.of(place.question(), row));
        return Page.of(found, page.limit(), Contribution::id).map(contribution -> CountedIncident.of(contribution.fact(),
                contribution.number(), contribution.unknown(), place.question().selection().asOf()));
    }
}
