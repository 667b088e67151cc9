package org.vigil.stats.citation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CitationRepository implements PanacheRepositoryBase<Citation, UUID> {

    @Transactional
    boolean has(UUID id) {
        return count("id", id) > 0;
    }

    /**
     * Stores what was asked and answered; false when somebody else just did.
     *
     * @param question the parameters as JSON
     * @param answer definition and value as JSON
     * @param sha256 over all of it
     */
    boolean store(Draft draft, String question, String answer, String sha256, String by, Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        """
                                insert into citation (id, statistic, question, as_of, answer, incidents, incidents_sha256, sha256, made_by, made_at)
                                values (?1, ?2, cast(?3 as json), ?4, cast(?5 as json), ?6, ?7, ?8, ?9, ?10)
                                on conflict on constraint citation_pk do nothing""")
                .setParameter(1, draft.id()).setParameter(2, draft.asked().statistic()).setParameter(3, question)
                .setParameter(4, draft.asOf()).setParameter(5, answer).setParameter(6, draft.behind().count())
                .setParameter(7, draft.behind().sha256()).setParameter(8, sha256).setParameter(9, by).setParameter(10, now)
                .executeUpdate() == 1;
    }

    /** Stores where the list of what was counted is kept. */
    void storeStretches(UUID citation, List<Stretch.Closed> stretches) {
        getEntityManager().createNativeQuery("""
                insert into citation_stretch (citation, last_id, sha256)
                select ?1, stretch.last_id, decode(stretch.sha256, 'hex')
                from unnest(cast(?2 as uuid[]), cast(?3 as text[])) as stretch (last_id, sha256)""")
                .setParameter(1, citation)
                .setParameter(2, stretches.stream().map(Stretch.Closed::lastId).toArray(UUID[]::new))
                .setParameter(3, stretches.stream().map(Stretch.Closed::sha256).toArray(String[]::new))
                .executeUpdate();
    }

    /** Puts a citation into somebody's list; a second time only a new note is taken. */
    void hold(UUID citation, String holder, String note, Instant now) {
        getEntityManager().createNativeQuery(
                """
                        insert into citation_holder (id, citation, holder, note, held_since) values (?1, ?2, ?3, cast(?4 as text), ?5)
                        on conflict on constraint citation_holder_uk do update set note = coalesce(excluded.note, citation_holder.note)""")
                .setParameter(1, UuidVersion7Strategy.INSTANCE.generateUuid(null)).setParameter(2, citation)
                .setParameter(3, holder).setParameter(4, note).setParameter(5, now).executeUpdate();
    }

    /** What somebody remembers of a citation. */
    Optional<String> note(UUID citation, String holder) {
        return getEntityManager().createQuery(
                "select h.note from CitationHolder h where h.citation = ?1 and h.holder = ?2", String.class)
                .setParameter(1, citation).setParameter(2, holder).getResultList().stream().filter(Objects::nonNull)
                .findFirst();
    }

    /** The citations that somebody holds, without their answers, the last one first. */
    List<HeldCitation> heldBy(String holder, Optional<UUID> after, int limit) {
        TypedQuery<HeldCitation> query = getEntityManager().createQuery("""
                select h.id, c.id, c.statistic, c.question, c.asOf, c.incidents, c.sha256,
                  h.note, h.heldSince
                from CitationHolder h join Citation c on c.id = h.citation
                where h.holder = ?1%s order by h.id desc""".formatted(after.isPresent() ? " and h.id < ?2" : ""),
                HeldCitation.class).setParameter(1, holder).setMaxResults(limit);
        after.ifPresent(id -> query.setParameter(2, id));
        return query.getResultList();
    }
}
