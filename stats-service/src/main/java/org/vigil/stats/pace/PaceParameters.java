package org.vigil.stats.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Days;
import org.vigil.stats.measure.GroupParameters;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;

/** What is counted so far, and against which earlier time. */
public class PaceParameters extends GroupParameters {

    private static final String YEAR = "referenceYear";
    static final String FROM = "referenceFrom";
    static final String TO = "referenceTo";

    @QueryParam(YEAR)
    @Parameter(description = "The full earlier year; the year before when absent.", example = "2023")
    String referenceYear;

    @QueryParam(FROM)
    @Parameter(description = "The first day of another earlier time, with referenceTo.", example = "2023-07-01")
    String referenceFrom;

    @QueryParam(TO)
    @Parameter(description = "The last day of that time, included.", example = "2023-12-31")
    String referenceTo;

    /** What is asked over the days so far; a 400 names the parameter that makes no pace. */
    Question soFar(Instant latest) {
        Question question = question(latest);
        Instant asOf = question.selection().asOf();
        return question.over(soFar(question.selection().window(), LocalDate.ofInstant(asOf, ZoneOffset.UTC)));
    }

    /** The time that the days so far are held against. */
    Span reference(Span soFar) {
        Span reference = reference(soFar.first().getYear() - 1);
        if (!reference.last().isBefore(soFar.first())) {
            throw Problems.invalidParameter(referenceYear == null ? TO : YEAR,
                    Sentence.of(PaceMessages.class, say -> say.notBefore(soFar.first().toString())));
        }
        return reference;
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.addAll(List.of(YEAR, FROM, TO));
        return names;
    }

    private static Span soFar(Span asked, LocalDate today) {
        LocalDate known = asked.isOpenAfter() ? today : asked.last();
        LocalDate first = asked.isOpenBefore() ? known.withDayOfYear(1) : asked.first();
        Span year = Bucket.YEAR.around(first);
        LocalDate last = !asked.isOpenAfter() || today.isBefore(year.last()) ? known : year.last();
        if (last.isBefore(first)) {
            throw Problems.invalidParameter("from",
                    Sentence.of(PaceMessages.class, say -> say.after(today.toString())));
        }
        if (!year.contains(last)) {
            throw Problems.invalidParameter("to", Sentence.of(PaceMessages.class, PaceMessages::otherYear));
        }
        return new Span(first, last);
    }

    private Span reference(int yearBefore) {
        if (referenceFrom == null && referenceTo == null) {
            return Bucket.YEAR.around(LocalDate.of(referenceYear == null ? yearBefore : year(), 1, 1));
        }
        if (referenceYear != null) {
            throw Problems.invalidParameter(YEAR, Sentence.of(PaceMessages.class, PaceMessages::yearAndDays));
        }
        if (referenceFrom == null || referenceTo == null) {
            throw Problems.invalidParameter(referenceFrom == null ? FROM : TO,
                    Sentence.of(PaceMessages.class, PaceMessages::bothEnds));
        }
        return Days.window(FROM, referenceFrom, TO, referenceTo);
    }

    private int year() {
        if (!referenceYear.matches("[12][0-9]{3}")) {
            throw Problems.invalidParameter(YEAR, Sentence.of(PaceMessages.class, PaceMessages::year));
        }
        return Integer.parseInt(referenceYear);
    }
}
