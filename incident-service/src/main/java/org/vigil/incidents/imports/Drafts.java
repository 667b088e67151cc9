package org.vigil.incidents.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.actor.NamedActors;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.imports.row.Entry;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.imports.row.RemarkMessages;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Stance;

/**
 * Makes claims of the rows of an import. The actors that they name are recorded with the claims that are kept and in their
 * transaction, so that a row that is refused leaves none behind.
 */
@ApplicationScoped
class Drafts {

    private final NamedActors actors;
    private final Validator validator;

    Drafts(NamedActors actors, Validator validator) {
        this.actors = actors;
        this.validator = validator;
    }

    /** What rows would be, by the actors as they are known now; within the running transaction. */
    List<Draft> of(Import job, List<ReadRow> rows) {
        Map<String, ActorKind> kinds = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.isRejected()).flatMap(row -> row.entry().parties().stream())
                .forEach(party -> kinds.putIfAbsent(party.name(), party.kind()));
        NamedActors.Names names = job.dryRun ? actors.found(kinds.keySet()) : actors.foundToRecord(kinds.keySet());
        return rows.stream().map(row -> row.isRejected() ? Draft.rejected(row) : draft(job, row, names, kinds)).toList();
    }

    /** Records actors whom nobody has recorded. */
    void record(Import job, Map<String, ActorKind> strangers) {
        actors.record(strangers, "A row of the import " + job.id + " names it.");
    }

    private Draft draft(Import job, ReadRow row, NamedActors.Names names, Map<String, ActorKind> kinds) {
        Entry entry = row.entry();
        RecordClaim claim = new RecordClaim(job.id, job.source, Stance.ASSERTS,
                LocalDate.ofInstant(job.createdAt, ZoneOffset.UTC), entry.category(), entry.eventType(), entry.when(),
                entry.where(), roles(entry, names.slugs()), lines(entry, names.slugs()), null);
        List<Remark> faults = faults(claim);
        if (!faults.isEmpty()) {
            return Draft.rejected(row.without(faults.get(0)));
        }
        Map<String, ActorKind> strangers = entry.parties().stream().map(Entry.Party::name).filter(names.strangers()::contains)
                .distinct().collect(Collectors.toMap(Function.identity(), kinds::get));
        return new Draft(located(row), claim, entry.violenceType(), strangers);
    }

    /** A division that is stated and that of the coordinates need not be the same: both are kept, and it is said. */
    private static ReadRow located(ReadRow row) {
        Place place = Place.stated(row.entry().where());
        return !place.disagrees() ? row
                : row.warned(new Remark("admin1", Sentence.of(RemarkMessages.class,
                        say -> say.disagrees(place.statedAdmin1(), place.computedAdmin1()))));
    }

    /** One for each actor and role, also where two names are one actor's. */
    private static List<ActorRole> roles(Entry entry, Map<String, String> slugs) {
        return entry.parties().stream()
                .map(party -> new ActorRole(slugs.get(party.name()), party.role(), ActorRole.Attribution.STATED)).distinct()
                .toList();
    }

    /** One for each group and outcome: numbers of one group are added up, as where civilians are also a side. */
    private static List<CasualtyLine> lines(Entry entry, Map<String, String> slugs) {
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
        List<ConstraintViolation<RecordClaim>> violations = validator.validate(claim).stream()
                .filter(violation -> !CasualtyLine.ORDER.contains(violation.getMessageTemplate())).toList();
        return Problems.violated(violations).faults().stream().map(fault -> new Remark(fault.field(), fault.message()))
                .toList();
    }
}
