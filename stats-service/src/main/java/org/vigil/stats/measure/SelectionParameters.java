package org.vigil.stats.measure;

import java.lang.reflect.Field;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;

/** The window, the filters and the moment that a statistic is asked for; a 400 names the parameter that is wrong or unknown. */
public class SelectionParameters extends FilterParameters {

    private static final Set<String> SINGLE = Set.of("from", "to", "asOf");

    @Context
    UriInfo address;

    /** Of a question that is asked again; null when it stands in an address. */
    private Map<String, List<String>> kept;

    @QueryParam("from")
    @Parameter(description = "The first local day; no limit when absent.", example = "2019-07-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "The last local day, included; no limit when absent.", example = "2019-08-31")
    String to;

    @QueryParam("asOf")
    @Parameter(description = "Answer from what was known at that moment; the latest that can be answered when absent or later.")
    String asOf;

    /**
     * Takes the parameters from a question that was kept, as they would come in an address. Each field that is one is a text or
     * a list of texts.
     */
    public final void take(Map<String, List<String>> question) {
        kept = Map.copyOf(question);
        for (Class<?> type = getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam parameter = field.getAnnotation(QueryParam.class);
                if (parameter != null) {
                    take(field, kept.getOrDefault(parameter.value(), List.of()));
                }
            }
        }
    }

    private void take(Field field, List<String> values) {
        try {
            field.setAccessible(true);
            field.set(this, field.getType() == List.class ? values : values.isEmpty() ? null : values.get(0));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A parameter cannot be set: " + field, e);
        }
    }

    /** What is selected, as of the moment asked for but none after the given one. */
    public Selection selection(Instant latest) {
        checkNames();
        return new Selection(window(), filter(), AsOf.parse(asOf, latest));
    }

    /** The names, beside the filters, that may be given once. */
    protected Collection<String> singleNames() {
        return SINGLE;
    }

    private void checkNames() {
        (kept == null ? address.getQueryParameters() : kept).forEach((name, values) -> {
            if (values.contains("")) {
                throw Problems.invalidParameter(name, "is empty; give it a value or leave it out");
            }
            if (singleNames().contains(name)) {
                if (values.size() > 1) {
                    throw Problems.invalidParameter(name, "is given more than once; give it once");
                }
            } else if (List.of(Dimension.values()).stream().noneMatch(d -> WireNames.of(d).equals(name))) {
                throw Problems.invalidParameter(name, "is not a parameter of this statistic");
            }
        });
    }

    private Span window() {
        LocalDate first = day("from", from, Span.EVER.first());
        LocalDate last = day("to", to, Span.EVER.last());
        if (last.isBefore(first)) {
            throw Problems.invalidParameter("to", "is before from; the window holds both its days");
        }
        return new Span(first, last);
    }

    private static LocalDate day(String name, String text, LocalDate otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (Span.MEANT.contains(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // answered below, like a year that nobody can mean
        }
        throw Problems.invalidParameter(name, "is a date that exists, as YYYY-MM-DD, from " + Span.MEANT.first()
                + " to " + Span.MEANT.last());
    }
}
