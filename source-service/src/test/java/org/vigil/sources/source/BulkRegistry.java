package org.vigil.sources.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Registers many sources at once, as a source-keeper would one by one. */
@ApplicationScoped
@Unremovable
public class BulkRegistry {

    private static final int AT_ONCE = 100;

    private final SourceService sources;
    private final EntityManager entities;
    private final Caller caller;

    BulkRegistry(SourceService sources, EntityManager entities, Caller caller) {
        this.sources = sources;
        this.entities = entities;
        this.caller = caller;
    }

    /** What became of a request. */
    public record Registered(String id, String codeName) {
    }

    /** Answers in the order of the requests. */
    public List<Registered> register(List<RegisterSource> requests) {
        List<Registered> registered = new ArrayList<>();
        for (int from = 0; from < requests.size(); from += AT_ONCE) {
            List<RegisterSource> some = requests.subList(from, Math.min(from + AT_ONCE, requests.size()));
            caller.as("test-source-keeper", Set.of(Roles.READER, Roles.SOURCE_KEEPER),
                    () -> QuarkusTransaction.requiringNew().run(() -> some.forEach(request -> {
                        SourceView view = sources.register(request);
                        registered.add(new Registered(view.id().toString(), view.codeName()));
                        entities.flush();
                        entities.clear();
                    })));
        }
        return registered;
    }
}
