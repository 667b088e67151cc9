package org.vigil.stats.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.stats.figure.FigureView.Pending;
import org.vigil.stats.registry.Registry;
import org.vigil.stats.statement.StatedChange;
import org.vigil.stats.statement.Statement;

/** Which references of some statements have not arrived yet; asked of the registry once for all of them. */
final class References {

    private final Set<UUID> unknownReports;
    private final Set<String> unknownSources;

    private References(Set<UUID> unknownReports, Set<String> unknownSources) {
        this.unknownReports = unknownReports;
        this.unknownSources = unknownSources;
    }

    static References of(Collection<Statement> statements, Registry registry) {
        Set<UUID> reports = statements.stream().map(Statement::report).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> sources = statements.stream().flatMap(References::sources).collect(Collectors.toSet());
        return new References(registry.unknownReports(reports), registry.unknownSources(sources));
    }

    List<Pending> pending(Statement statement) {
        List<Pending> pending = new ArrayList<>();
        if (unknownReports.contains(statement.report())) {
            pending.add(new Pending("report", statement.report().toString()));
        }
        sources(statement).distinct().filter(unknownSources::contains).map(slug -> new Pending("source", slug))
                .forEach(pending::add);
        return pending;
    }

    private static Stream<String> sources(Statement statement) {
        return Stream.of(statement.publisher(), statement.statedChange().map(StatedChange::saidBy).orElse(null))
                .filter(Objects::nonNull);
    }
}
