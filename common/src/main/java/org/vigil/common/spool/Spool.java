package org.vigil.common.spool;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Bodies in pieces. Each piece comes and goes in a transaction of its own. */
@ApplicationScoped
public class Spool {

    /** 9999-12-31, which a column of instants can hold. */
    private static final Instant FOR_GOOD = Instant.ofEpochSecond(253_402_214_400L);
    private static final int REMOVED_AT_ONCE = 16;

    private final EntityManager database;
    private final Duration keep;

    Spool(EntityManager database,
            @ConfigProperty(name = "vigil.spool.keep-uploads", defaultValue = "10M") Duration keep) {
        this.database = database;
        this.keep = keep;
    }

    /**
     * A piece of a body.
     *
     * @param startsAt its place in the body
     * @param content what stands there
     */
    record Piece(long startsAt, byte[] content) {
    }

    UUID open() {
        UUID upload = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeQuery("insert into spool_upload (id, keep_until) values (?1, ?2)")
                .setParameter(1, upload).setParameter(2, Instant.now().plus(keep)).executeUpdate());
        return upload;
    }

    void append(UUID upload, long startsAt, byte[] content) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                    "insert into spool_chunk (upload_id, starts_at, content) values (?1, ?2, ?3)")
                    .setParameter(1, upload).setParameter(2, startsAt).setParameter(3, content).executeUpdate();
            keepUntil(upload, Instant.now().plus(keep));
        });
    }

    /** The piece in which the body goes on at that place; empty behind the end. */
    Optional<Piece> at(UUID upload, long position) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = database.createNativeQuery("""
                    select starts_at, content from spool_chunk where upload_id = ?1 and starts_at <= ?2
                    order by starts_at desc limit 1""").setParameter(1, upload).setParameter(2, position).getResultList();
            return found.stream()
                    .map(row -> new Piece(((Number) ((Object[]) row)[0]).longValue(), (byte[]) ((Object[]) row)[1]))
                    .filter(piece -> piece.startsAt() + piece.content().length > position).findFirst();
        });
    }

    /** Keeps it as long as somebody needs it; within the running transaction. */
    public void keep(UUID upload) {
        keepUntil(upload, FOR_GOOD);
    }

    /** Leaves it to the cleaner; within the running transaction. */
    public void leave(UUID upload) {
        keepUntil(upload, Instant.now());
    }

    /** Leaves what has come in to the cleaner, as its sender has broken off or been refused. */
    void abandon(UUID upload) {
        QuarkusTransaction.requiringNew().run(() -> leave(upload));
    }

    private void keepUntil(UUID upload, Instant until) {
        database.createNativeQuery("update spool_upload set keep_until = ?2 where id = ?1")
                .setParameter(1, upload).setParameter(2, until).executeUpdate();
    }

    /** Removes some of what nobody needs; answers whether there may be more. */
    public boolean clean() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> left = database.createNativeQuery("""
                    select id from spool_upload where keep_until <= ?1 order by keep_until limit 1
                    for update skip locked""").setParameter(1, Instant.now()).getResultList();
            if (left.isEmpty()) {
                return false;
            }
            int removed = database.createNativeQuery("""
                    delete from spool_chunk where upload_id = ?1 and starts_at in (
                      select starts_at from spool_chunk where upload_id = ?1 order by starts_at limit ?2)""")
                    .setParameter(1, left.get(0)).setParameter(2, REMOVED_AT_ONCE).executeUpdate();
            if (removed < REMOVED_AT_ONCE) {
                database.createNativeQuery("delete from spool_upload where id = ?1").setParameter(1, left.get(0))
                        .executeUpdate();
            }
            return true;
        });
    }
}
