package org.vigil.sources.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The words of reports. */
@ApplicationScoped
public class SearchIndex {

    /** The advisory lock, within this database, under which one text after the other is taken in. */
    public static final long FILING_LOCK = 8_4446;

    private final EntityManager database;
    private final Vocabulary vocabulary;
    private final SearchTerms terms;
    private final Walk walk;

    SearchIndex(EntityManager database, Vocabulary vocabulary, SearchTerms terms, Walk walk) {
        this.database = database;
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.walk = walk;
    }

    /**
     * Puts the words of a stored report in, in place of those it had, within the running transaction. What lists
     * narrow by follows the report by itself.
     */
    public void put(UUID report, String headline, String body) {
        ReportWords words = ReportWords.of(headline, body);
        Set<String> gone = words(report);
        Map<String, String> stems = vocabulary.stems(words.distinct());
        database.createNativeQuery("""
                insert into report_search (report_id, source_id, published_on, language, credibility, lineage, automatic,
                    words)
                select id, source_id, published_on, lower(split_part(language, '-', 1)), credibility, lineage,
                    lineage_automatic, cast(?2 as tsvector)
                from report where id = ?1
                on conflict (report_id) do update set words = excluded.words""")
                .setParameter(1, report).setParameter(2, words.vector(stems)).executeUpdate();
        vocabulary.learn(report, stems);
        gone.removeAll(words.distinct());
        if (!gone.isEmpty()) {
            vocabulary.forget(report, gone);
        }
    }

    /** The words that the index has of a report, without their stems. */
    private Set<String> words(UUID report) {
        Set<String> words = new HashSet<>();
        database.createNativeQuery("""
                select unnest(tsvector_to_array(ts_filter(words, '{d}'))) from report_search where report_id = ?1""")
                .setParameter(1, report).getResultList().forEach(word -> words.add((String) word));
        return words;
    }

    /**
     * Finds reports, the newest filed first, within the running transaction.
     *
     * @param request what is looked for
     * @param after the last report of the page before, or null for the first page
     * @param limit the most reports to find
     * @throws org.vigil.common.problem.Refusal 400 where the text is too long, or the page starts after nothing
     */
    public List<UUID> find(SearchRequest request, UUID after, int limit) {
        if (request.text() == null || request.text().isBlank()) {
            return walk.find(Conditions.of(request, null), after, limit);
        }
        SearchText text = SearchText.parse(request.text());
        // Text without a word, such as a lone quotation mark, is in no report.
        return text.terms().isEmpty() ? List.of() : walk.find(Conditions.of(request, terms.query(text)), after, limit);
    }
}
