package org.vigil.incidents.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.vigil.common.security.Caller;
import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.actor.NamedActors;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.imports.row.Entry;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Stance;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Makes claims of the rows of one import. Actors that are not known are recorded on the way, in a transaction of
 * their own: one that no row refers to in the end does no harm.
 */
final class Drafts {

    private final Import job;
    private final NamedActors actors;
    private final Caller caller;
    private final Validator validator;
    private final LocalDate statedAt;
    private final Map<String, String> slugs = new HashMap<>();

    Drafts(Import job, NamedActors actors, Caller caller, Validator validator) {
        this.job = job;
        this.actors = actors;
        this.caller = caller;
        this.validator = validator;
        this.statedAt = LocalDate.ofInstant(job.createdAt, ZoneOffset.UTC);
    }

    List<Draft> of(List<ReadRow> rows) {
        name(rows);
        return rows.stream().map(this::draft).toList();
    }

    /** Finds the slugs of the parties that have not been met before. */
    private void name(List<ReadRow> rows) {
        Map<String, ActorKind> unmet = new LinkedHashMap<>();
        rows.stream().map(ReadRow::entry).filter(Objects::nonNull).flatMap(entry -> entry.parties().stream())
                .filter(party -> !slugs.containsKey(party.name()))
                .forEach(party -> unmet.putIfAbsent(party.name(), party.kind()));
        if (unmet.isEmpty()) {
            return;
        }
        caller.as(job.madeBy, Set.of(), () -> QuarkusTransaction.requiringNew().run(() -> {
            if (!job.dryRun) {
                actors.record(unmet, "A row of the import " + job.id + " names it.");
            }
            slugs.putAll(actors.slugs(unmet.keySet()));
        }));
    }

    private Draft draft(ReadRow row) {
        if (row.isRejected()) {
            return new Draft(row, null, null);
        }
        Entry entry = row.entry();
        RecordClaim claim = new RecordClaim(job.id, job.source, Stance.ASSERTS, statedAt, entry.category(), entry.eventType(),
                entry.when(), entry.where(), roles(entry), lines(entry), null);
        Place place = Place.stated(entry.where());
        if (place.disagrees()) {
            row.warnings().add(new Remark("admin1", "is stated as " + place.statedAdmin1() + ", and the coordinates lie in "
                    + place.computedAdmin1() + "; it comes in as stated"));
        }
        List<Remark> faults = faults(claim);
        return faults.isEmpty() ? new Draft(row, claim, entry.violenceType())
                : new Draft(row.without(faults.get(0)), null, null);
    }

    /** One for each actor and role, also where two names are one actor's. */
    private List<ActorRole> roles(Entry entry) {
        return entry.parties().stream()
                .map(party -> new ActorRole(slugs.get(party.name()), party.role(), ActorRole.Attribution.STATED)).distinct()
                .toList();
    }

    /** One for each group and outcome: numbers of one group are added up, as where civilians are also a side. */
    private List<CasualtyLine> lines(Entry entry) {
        Map<List<Object>, CasualtyLine> lines = new LinkedHashMap<>();
        for (Entry.Toll toll : entry.tolls()) {
            String group = toll.party() == null ? toll.population() : slugs.get(toll.party());
            lines.merge(List.of(group, toll.outcome()),
                    new CasualtyLine(group, toll.outcome(), toll.low(), toll.best(), toll.high(), toll.partOf()),
                    (a, b) -> new CasualtyLine(group, a.outcome(), sum(a.low(), b.low()), sum(a.best(), b.best()),
                            sum(a.high(), b.high()), a.partOf()));
        }
        return List.copyOf(lines.values());
    }

    private static Integer sum(Integer a, Integer b) {
        return a == null || b == null ? (a == null ? b : a) : Integer.valueOf(a + b);
    }

    /** What everybody's claims must keep, but that a range may contradict itself: it comes in as stated. */
    private List<Remark> faults(RecordClaim claim) {
        List<Remark> faults = new ArrayList<>();
        for (ConstraintViolation<RecordClaim> violation : validator.validate(claim)) {
            boolean ofRange = violation.getPropertyPath().toString().matches("casualties\\[[0-9]+]\\.(low|best)")
                    && violation.getMessage().startsWith("is not above");
            if (!ofRange) {
                faults.add(new Remark(violation.getPropertyPath().toString(), violation.getMessage()));
            }
        }
        return faults;
    }
}
