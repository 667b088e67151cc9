package org.vigil.incidents.actor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;

/** An actor as its readers see it. */
@Schema(description = "An actor: somebody who acts or is acted upon.", examples = """
        {"id":"01991f0a-0000-7000-8000-000000000001","slug":"sdf","name":"Syrian Democratic Forces",
         "names":[{"language":"ar","name":"قوات سوريا الديمقراطية"}],"aliases":["SDF"],"kind":"rebel-group","parent":null,
         "activeFrom":2015,"activeTo":null,"revision":1,"knownAt":"2026-11-20T10:00:00Z"}""")
record ActorView(UUID id, String slug, String name, List<RecordActor.Named> names, List<String> aliases, ActorKind kind,
        @Schema(nullable = true) String parent, @Schema(nullable = true) Integer activeFrom,
        @Schema(nullable = true) Integer activeTo, int revision, Instant knownAt) implements Versioned {

    static ActorView of(Actor a) {
        return new ActorView(a.id, a.slug, a.name, a.names, a.aliases, a.kind, a.parent, a.activeFrom, a.activeTo, a.revision,
                a.knownAt);
    }

    /** The audit trail keeps the state before the moment of the change is known. */
    ActorView knownAt(Instant moment) {
        return new ActorView(id, slug, name, names, aliases, kind, parent, activeFrom, activeTo, revision, moment);
    }
}
