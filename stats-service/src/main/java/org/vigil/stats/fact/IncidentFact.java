package org.vigil.stats.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vigil.common.inbox.IncomingEvent;

/** What was held of an incident at one revision, as far as it is counted, filtered or grouped by. */
@Entity
@Table(name = "incident_fact")
class IncidentFact extends Fact {

    String change;

    @Column(name = "change_id")
    UUID changeId;

    boolean counted;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String precision;

    String category;

    @Column(name = "event_type")
    String eventType;

    @Column(name = "violence_type")
    String violenceType;

    String verification;

    String country;

    String admin1;

    @Column(name = "prio_grid")
    String prioGrid;

    @Column(name = "merged_into")
    UUID mergedInto;

    String[] actors;

    String[] perpetrators;

    String[] targets;

    String[] claimants;

    String[] sources;

    @Column(name = "casualty_groups")
    String[] casualtyGroups;

    /** Low, best, high, and 1 where one of them is unknown; the same of the other outcomes. */
    Long[] killed;

    Long[] wounded;

    Long[] detained;

    Long[] missing;

    /** The lines, in their order and in the form of the event. */
    @JdbcTypeCode(SqlTypes.JSON)
    String casualties;

    protected IncidentFact() {
    }

    IncidentFact(IncomingEvent event, IncidentData data) {
        super(event);
        change = data.change();
        changeId = data.changeId();
        counted = data.isCounted();
        validFrom = data.when().from();
        validTo = data.when().to();
        precision = data.when().precision();
        category = data.category();
        eventType = data.eventType();
        violenceType = data.violenceType();
        verification = data.verification().status();
        country = data.where().country();
        admin1 = data.where().admin1();
        prioGrid = data.where().prioGrid();
        mergedInto = data.mergedInto();
        actors = array(data.actorsInAnyRole());
        perpetrators = array(data.actorsAs("perpetrator"));
        targets = array(data.actorsAs("target"));
        claimants = array(data.claimants());
        sources = array(data.sources());
        casualtyGroups = array(data.casualtyGroups());
        killed = data.people("killed");
        wounded = data.people("wounded");
        detained = data.people("detained");
        missing = data.people("missing");
        casualties = event.json().valueToTree(data.casualties()).toString();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
