package org.vigil.sources.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What all reports tell in the voice of whom, and which of them may be one telling. */
@ApplicationScoped
class Tellings {

    private static final int MOST_OF_A_FIGURE = 64;
    private static final int MOST_CANDIDATES = 100;

    static final String LOOK_UP = """
            select t.report_id, t.own, t.published_on, cast(t.telling as text), r.lineage, o.id as of_id,
              o.published_on as of_published_on
            from (
              select f.report_id from unnest(cast(?1 as uuid[])) as teller(id)
              cross join unnest(cast(?2 as numeric[])) as asked(figure) cross join lateral (
                (select report_id, published_on from report_figure
                 where source_id = teller.id and figure = asked.figure and published_on between ?3 - %1$d and ?3
                 order by published_on desc limit %2$d)
                union all
                (select report_id, published_on from report_figure
                 where source_id = teller.id and figure = asked.figure and published_on between ?3 + 1 and ?3 + %1$d
                 order by published_on limit %2$d)) f
              where f.report_id <> ?4
              group by f.report_id order by count(*) desc, min(abs(f.published_on - ?3)) limit %3$d) c
            join report_telling t on t.report_id = c.report_id and t.source_id = any(cast(?1 as uuid[]))
            join report r on r.id = c.report_id
            left join report o on o.id = r.lineage_of""".formatted(Voice.WINDOW_DAYS, MOST_OF_A_FIGURE, MOST_CANDIDATES)
            .replace("?3", "cast(?3 as date)");

    private final EntityManager database;
    private final ObjectMapper json;

    Tellings(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Another report that tells something in the voice of the same source. */
    record Other(Voice voice, Candidate candidate) {
    }

    /** What is kept of a voice beside its keys. */
    record Told(Spot spot, Telling telling) {
    }

    /** Remembers what a report tells in place of what it told before. */
    void put(UUID report, List<Voice> voices) {
        database.createNativeQuery("delete from report_figure where report_id = ?1").setParameter(1, report).executeUpdate();
        database.createNativeQuery("delete from report_telling where report_id = ?1").setParameter(1, report).executeUpdate();
        for (Voice voice : voices) {
            if (voice.telling().figures().isEmpty()) {
                continue;
            }
            database.createNativeQuery("""
                    insert into report_telling (report_id, source_id, own, published_on, telling)
                    values (?1, ?2, ?3, ?4, cast(?5 as jsonb))""")
                    .setParameter(1, report).setParameter(2, voice.source()).setParameter(3, voice.own())
                    .setParameter(4, voice.publishedOn()).setParameter(5, write(new Told(voice.spot(), voice.telling())))
                    .executeUpdate();
            database.createNativeQuery("""
                    insert into report_figure (source_id, figure, published_on, report_id)
                    select distinct ?1, figure, cast(?2 as date), ?3 from unnest(cast(?4 as numeric[])) as given(figure)""")
                    .setParameter(1, voice.source()).setParameter(2, voice.publishedOn()).setParameter(3, report)
                    .setParameter(4, figures(voice)).executeUpdate();
        }
    }

    /**
     * The reports that agree with that voice, the one to be repeated first.
     *
     * @param tellers the voice's source and those that were merged into it
     */
    List<Other> agreeing(Voice voice, Set<UUID> tellers) {
        if (voice.telling().figures().isEmpty()) {
            return List.of();
        }
        List<?> rows = database.createNativeQuery(LOOK_UP).setParameter(1, tellers.toArray(UUID[]::new))
                .setParameter(2, figures(voice))
                .setParameter(3, voice.publishedOn()).setParameter(4, voice.report()).getResultList();
        return rows.stream().map(row -> other(voice.source(), (Object[]) row)).filter(other -> voice.agreesWith(other.voice()))
                .sorted((one, other) -> one.voice().repeats(other.voice()) ? 1 : -1).toList();
    }

    private Other other(UUID source, Object[] row) {
        LocalDate publishedOn = Fingerprints.day(row[2]);
        Told told = read((String) row[3]);
        return new Other(new Voice((UUID) row[0], source, (Boolean) row[1], publishedOn, told.spot(), told.telling()),
                new Candidate((String) row[4], (UUID) row[5], Fingerprints.day(row[6])));
    }

    private static String figures(Voice voice) {
        return voice.telling().figures().stream().filter(figure -> !figure.base()).map(figure -> String.valueOf(figure.value()))
                .distinct().collect(Collectors.joining(",", "{", "}"));
    }

    private String write(Told told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain records can be written", e);
        }
    }

    private Told read(String told) {
        try {
            return json.readValue(told, Told.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written can be read", e);
        }
    }
}
