package org.vigil.common.spool;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A body in pieces is not searched for a name: it is waited for until its rows have been taken in, where the name is found, and
 * its pieces are removed. What is still streaming in, or was broken off by a crash and goes after some minutes, is no part of
 * it.
 */
@ApplicationScoped
class ErasedBodies implements Erasable {

    private static final Duration LONGEST = Duration.ofHours(6);

    private final EntityManager database;

    ErasedBodies(EntityManager database) {
        this.database = database;
    }

    @Override
    public void await() throws InterruptedException {
        if (isTrue("select to_regclass('spool_upload') is not null")) {
            Waiting.until("all bodies that have come in were worked off", LONGEST, () -> !isTrue(
                    """
                            select exists (select from spool_upload where keep_until <= now() or keep_until > now() + interval '1 year')"""));
        }
    }

    private boolean isTrue(String question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Boolean) database.createNativeQuery(question).getSingleResult());
    }
}
