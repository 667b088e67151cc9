package org.vigil.sources.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Name;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The words of reports from which a name was erased are read again, and words that no report has any more go. */
@ApplicationScoped
class ErasedWords implements Erasable {

    private static final int AT_ONCE = 10_000;
    private static final String NO_REPORT_HAS_IT = Stream.of(LanguagePart.values()).map(part -> " and not exists "
            + "(select from report_search s where s.words @@ cast('''' || w.word || '''' as tsquery) and " + part.rows + ")")
            .collect(Collectors.joining());

    private final EntityManager database;
    private final Backlog backlog;

    ErasedWords(EntityManager database, Backlog backlog) {
        this.database = database;
        this.backlog = backlog;
    }

    @Override
    public Set<String> ownTables() {
        return Set.of("report_word");
    }

    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        if (table.equals("report")) {
            database.createNativeQuery("update report_search set words = null where report_id = ?1").setParameter(1, id)
                    .executeUpdate();
        }
    }

    @Override
    public Map<String, Long> erase(Name name) {
        while (QuarkusTransaction.requiringNew().call(backlog::readSome)) {
            continue;
        }
        long gone = 0;
        String after = "";
        while (after != null) {
            Turn turn = turn(after, name);
            gone += turn.gone;
            after = turn.last;
        }
        return gone == 0 ? Map.of() : Map.of("report_word", gone);
    }

    /** What a turn over some words came to; no last word where there are no more. */
    private record Turn(String last, long gone) {
    }

    /** Filing takes the same lock: a word that a report brings meanwhile must not go. */
    private Turn turn(String after, Name name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> words = database.createNativeQuery("select word from report_word where word > ?1 order by word limit ?2")
                    .setParameter(1, after).setParameter(2, AT_ONCE).getResultList();
            String[] suspects = words.stream().map(String.class::cast).filter(name::mayHaveWord).toArray(String[]::new);
            long gone = 0;
            if (suspects.length > 0) {
                database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, SearchIndex.FILING_LOCK)
                        .getSingleResult();
                gone = database.createNativeQuery("""
                        delete from report_word w where w.word = any (cast(?1 as text[]))""" + NO_REPORT_HAS_IT)
                        .setParameter(1, suspects).executeUpdate();
            }
            return new Turn(words.isEmpty() ? null : (String) words.get(words.size() - 1), gone);
        });
    }
}
