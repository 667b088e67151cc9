package org.vigil.stats.citation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Asks what is to be cited. The answer and the list of what was counted are read in one snapshot of the database, so that they
 * are
 * true of each other whatever arrives meanwhile.
 */
@ApplicationScoped
class Drafts {

    private static final int SECONDS = 60;

    private final Statistics statistics;
    private final CitationAddress addresses;
    private final CitationRepository citations;
    private final Stretches stretches;
    private final CitationJson json;
    private final AgroalDataSource database;

    Drafts(Statistics statistics, CitationAddress addresses, CitationRepository citations, Stretches stretches,
            CitationJson json, AgroalDataSource database) {
        this.statistics = statistics;
        this.addresses = addresses;
        this.citations = citations;
        this.stretches = stretches;
        this.json = json;
        this.database = database;
    }

    /** What a request asks for; a 400 names the field that is wrong. */
    Draft of(StoreCitation request) {
        Asking<?> asking = statistics.ask(request.statistic(), request.query());
        UUID id = addresses.id(asking.asked());
        if (citations.has(id)) {
            return new Draft(id, asking.asked(), statistics.asOf(asking.asked()), null, null);
        }
        return Statistics.inQuery(
                () -> QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> counted(id, asking)));
    }

    private Draft counted(UUID id, Asking<?> asking) throws SQLException {
        try (Connection connection = database.getConnection(); Statement begin = connection.createStatement()) {
            begin.execute("set transaction isolation level repeatable read, read only");
        }
        return new Draft(id, asking.asked(), statistics.asOf(asking.asked()),
                json.kept(asking.answer(), statistics.moment(asking.asked().statistic())),
                stretches.keep(asking.countings()));
    }
}
