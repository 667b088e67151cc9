package org.vigil.sources.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What reports have to meet.
 *
 * @param tables where to look, {@code report_search s} among them
 * @param parts the parts of the index that have such reports
 * @param all conditions in SQL
 * @param values the parameters of the conditions
 */
record Conditions(String tables, List<LanguagePart> parts, List<String> all, Map<String, Object> values) {

    private static final String OF_ONE_ORIGIN = "report r join report_search s on s.report_id = r.id";

    /** As report_search_automatic_ix has it. */
    private static final String AUTOMATIC = "s.automatic";

    private static final String TAGS = "report_search_tags(s.position, s.source_id, s.published_on, s.language, s.credibility, s.lineage)";

    /** @param terms a tsquery, or null where any words will do */
    static Conditions of(SearchRequest request, String terms) {
        Conditions none = new Conditions("report_search s", LanguagePart.of(Narrowing.languages(request)), List.of(), Map.of());
        Conditions conditions = terms == null ? none : none.and("s.words @@ cast(:words as tsquery)", "words", terms);
        List<List<String>> groups = Narrowing.of(request);
        for (int i = 0; i < groups.size(); i++) {
            conditions = conditions.andOneOf("tags" + i, groups.get(i));
        }
        if (request.from() != null) {
            conditions = conditions.and("s.published_on >= :from", "from", request.from());
        }
        if (request.to() != null) {
            conditions = conditions.and("s.published_on <= :to", "to", request.to());
        }
        if (request.automatic() != null) {
            conditions = conditions.and(request.automatic() ? AUTOMATIC : "not " + AUTOMATIC);
        }
        if (request.origin() != null) {
            Conditions ofOrigin = conditions.and("r.origin_id = :origin", "origin", request.origin());
            return new Conditions(OF_ONE_ORIGIN, ofOrigin.parts, ofOrigin.all, ofOrigin.values);
        }
        return conditions;
    }

    /** The same within a stretch of the order of filing. */
    Conditions within(Blocks blocks) {
        return andOneOf("blocks", blocks.tags());
    }

    private Conditions andOneOf(String name, List<String> tags) {
        return and(TAGS + " && cast(:" + name + " as text[])", name, tags.toArray(String[]::new));
    }

    private Conditions and(String condition, String name, Object value) {
        Map<String, Object> withValue = new HashMap<>(values);
        withValue.put(name, value);
        return new Conditions(tables, parts, and(condition).all, Map.copyOf(withValue));
    }

    private Conditions and(String condition) {
        List<String> more = new ArrayList<>(all);
        more.add(condition);
        return new Conditions(tables, parts, List.copyOf(more), values);
    }

    /** Whether an index has what meets them in the order of filing: everything, or what a rule has found. */
    boolean areInOrder() {
        return all.isEmpty() || all.equals(List.of(AUTOMATIC));
    }

    /** Whether they are so few that all are looked at at once: those that go back to one telling. */
    boolean ofOneOrigin() {
        return tables.equals(OF_ONE_ORIGIN);
    }

    String sql() {
        return String.join(" and ", all);
    }

    /** Everything that meets them, from the parts of the index; of one telling all is looked at, without the index. */
    String everything() {
        String hits = "select s.position, s.report_id from %s where %s".formatted(tables, sql());
        return ofOneOrigin() ? hits
                : parts.stream().map(part -> hits + " and " + part.rows).collect(Collectors.joining(" union all "));
    }
}
