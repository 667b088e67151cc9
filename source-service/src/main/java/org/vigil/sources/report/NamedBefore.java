package org.vigil.sources.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.vigil.sources.search.SearchIndex;
import org.vigil.sources.search.SearchRequest;
import org.vigil.sources.source.NewNames;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Recognises a source in the reports that named it before it was registered, or before it had that name. */
@ApplicationScoped
class NamedBefore {

    private static final Logger LOG = Logger.getLogger(NamedBefore.class);
    /** For each name the newest; older ones hardly go back to what is told now. */
    private static final int MOST_REPORTS = 10_000;
    /** What a search takes; more words of a name do not tell it better from others. */
    private static final int MOST_CHARACTERS = 190;
    private static final int MOST_WORDS = 12;

    private final NewNames names;
    private final SearchIndex search;
    private final ReportRepository reports;
    private final LineageService lineages;

    NamedBefore(NewNames names, SearchIndex search, ReportRepository reports, LineageService lineages) {
        this.names = names;
        this.search = search;
        this.reports = reports;
        this.lineages = lineages;
    }

    /** Looks at one report again, in a transaction of its own; answers whether there may be more at once. */
    boolean step() {
        Optional<NewNames.Turn> next = QuarkusTransaction.requiringNew().call(names::next);
        if (next.isEmpty()) {
            return false;
        }
        NewNames.Turn turn = next.get();
        UUID report = turn.name() == null || turn.lookedAt() >= MOST_REPORTS ? null
                : QuarkusTransaction.requiringNew().call(() -> holding(turn));
        try {
            QuarkusTransaction.requiringNew().run(() -> look(turn, report));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf("Report %s cannot be looked at again for source %s: %s", report, turn.source(), e.getClass().getName());
            QuarkusTransaction.requiringNew().run(() -> names.fail(turn, report));
            return false;
        }
    }

    /** The next report that holds the name. */
    private UUID holding(NewNames.Turn turn) {
        SearchRequest phrase = new SearchRequest('"' + beginning(turn.name()) + '"', List.of(), null, null, List.of(),
                List.of(),
                List.of(), null, null);
        return search.find(phrase, turn.after(), 1).stream().findFirst().orElse(null);
    }

    private static String beginning(String name) {
        StringBuilder words = new StringBuilder();
        List.of(name.split(" ")).stream().limit(MOST_WORDS)
                .takeWhile(word -> words.length() + word.length() < MOST_CHARACTERS)
                .forEach(word -> words.append(words.length() == 0 ? "" : " ").append(word));
        return words.toString();
    }

    private void look(NewNames.Turn turn, UUID report) {
        if (report == null) {
            names.end(turn, null);
            return;
        }
        reports.lockLineage();
        if (names.end(turn, report)) {
            lineages.catchUp(report, true);
        }
    }
}
