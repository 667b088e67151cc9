package org.vigil.stats.measure;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;

/**
 * The filters, each of which may be repeated: one of its values is enough, and all filters have to be met. What a statistic
 * takes
 * beside them may be given once.
 */
public abstract class FilterParameters {

    @Context
    UriInfo address;

    /** Of a question that is asked again; null when it stands in an address. */
    private Map<String, List<String>> kept;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2; this and each filter may be repeated.", example = "[\"IQ\",\"SY\"]")
    List<String> country;

    @QueryParam("admin1")
    @Parameter(description = "ISO 3166-2.")
    List<String> admin1;

    @QueryParam("prioGrid")
    @Parameter(description = "The number of a PRIO-GRID cell.")
    List<String> prioGrid;

    @QueryParam("actor")
    @Parameter(description = "An actor in any role.")
    List<String> actor;

    @QueryParam("perpetrator")
    @Parameter(description = "An actor held to have done it.")
    List<String> perpetrator;

    @QueryParam("target")
    @Parameter(description = "An actor at whom it was aimed.")
    List<String> target;

    @QueryParam("group")
    @Parameter(description = "A group of casualties.")
    List<String> group;

    @QueryParam("category")
    @Parameter(description = "attack, operation, clash or other.")
    List<String> category;

    @QueryParam("eventType")
    @Parameter(description = "ACLED's event type, alone or with a sub-event type, as Battles/Armed clash.")
    List<String> eventType;

    @QueryParam("violenceType")
    @Parameter(description = "state-based, non-state or one-sided.")
    List<String> violenceType;

    @QueryParam("verification")
    @Parameter(description = "Exactly that status; every one but discounted when absent.")
    List<String> verification;

    @QueryParam("source")
    @Parameter(description = "The speaker, or the source of the report, of an attached claim.")
    List<String> source;

    /** The values by dimension; a 400 names the filter whose value is wrong. */
    protected final Map<Dimension, List<String>> filter() {
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        filter.put(Dimension.COUNTRY, country);
        filter.put(Dimension.ADMIN1, admin1);
        filter.put(Dimension.PRIO_GRID, prioGrid);
        filter.put(Dimension.ACTOR, actor);
        filter.put(Dimension.PERPETRATOR, perpetrator);
        filter.put(Dimension.TARGET, target);
        filter.put(Dimension.GROUP, group);
        filter.put(Dimension.CATEGORY, category);
        filter.put(Dimension.EVENT_TYPE, eventType);
        filter.put(Dimension.VIOLENCE_TYPE, violenceType);
        filter.put(Dimension.VERIFICATION, verification);
        filter.put(Dimension.SOURCE, source);
        filter.values().removeIf(List::isEmpty);
        filter.forEach((dimension, values) -> values.stream().filter(value -> !dimension.accepts(value)).findFirst()
                .ifPresent(value -> {
                    throw Problems.invalidParameter(WireNames.of(dimension), dimension.form());
                }));
        return filter;
    }

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

    /** The names, beside the filters, that may be given once; who adds names adds them to these. */
    protected Set<String> singleNames() {
        return new HashSet<>();
    }

    /** A 400 that names a parameter which is unknown, empty or given too often. */
    protected final void checkNames() {
        Set<String> single = singleNames();
        (kept == null ? address.getQueryParameters() : kept).forEach((name, values) -> {
            if (values.contains("")) {
                throw Problems.invalidParameter(name, Sentence.of(ParameterMessages.class, ParameterMessages::empty));
            }
            if (single.contains(name)) {
                if (values.size() > 1) {
                    throw Problems.invalidParameter(name, Sentence.of(ParameterMessages.class, ParameterMessages::once));
                }
            } else if (Arrays.stream(Dimension.values()).noneMatch(d -> WireNames.of(d).equals(name))) {
                throw Problems.invalidParameter(name, Sentence.of(ParameterMessages.class, ParameterMessages::unknown));
            }
        });
    }
}
