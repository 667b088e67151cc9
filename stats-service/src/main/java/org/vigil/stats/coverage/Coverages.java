package org.vigil.stats.coverage;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.StoredJson;

/** Tells whether a count is inside what we have declared complete. */
@ApplicationScoped
public class Coverages {

    private final CoverageRepository coverages;
    private final StoredJson json;

    Coverages(CoverageRepository coverages, StoredJson json) {
        this.coverages = coverages;
        this.json = json;
    }

    /** The coverage, first declared, inside which all lies that is asked for over these days, as declared at that moment. */
    @Transactional
    public Optional<Applied> over(Question question, Span days, Instant asOf) {
        return coverages.over(days, asOf).stream()
                .filter(coverage -> json.read(coverage.declaration, Declaration.class).covers(question, days))
                .map(coverage -> new Applied(coverage.id(), coverage.key.revision()))
                .findFirst();
    }
}
