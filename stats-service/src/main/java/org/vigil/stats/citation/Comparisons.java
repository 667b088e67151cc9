package org.vigil.stats.citation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.page.Language;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.stats.behind.Counting;
import org.vigil.stats.behind.NumberMessages;
import org.vigil.stats.measure.AsOf;

/** Holds what was cited against what the same question is answered with now. */
@ApplicationScoped
class Comparisons {

    private static final int FIRST_PAGE = 100;
    private static final UUID START = new UUID(0, 0);

    private final Statistics statistics;
    private final Stretches stretches;
    private final ChangedIncidents changed;
    private final CitationJson json;

    Comparisons(Statistics statistics, Stretches stretches, ChangedIncidents changed, CitationJson json) {
        this.statistics = statistics;
        this.stretches = stretches;
        this.changed = changed;
        this.json = json;
    }

    /** What has changed until that moment, null for the latest, with the first incidents that changed it. */
    Since since(Cited cited, String until) {
        Instant moment = moment(cited, until);
        try {
            Optional<Asking<?>> again = again(cited, moment);
            if (again.isEmpty()) {
                return notCompared(moment,
                        Sentence.of(NumberMessages.class, say -> say.noStatistic(cited.citation().statistic)));
            }
            String statistic = cited.citation().statistic;
            List<RowChange> rows = Rows.changes(cited.value(),
                    json.kept(again.get().answer(), statistics.moment(statistic), cited.language()).get("value"),
                    statistics.keys(statistic));
            Page<IncidentChange> page = changed.page(cited.citation(), again.get().countings(), moment, START, FIRST_PAGE);
            return new Since(moment, rows.isEmpty(), null, rows, page.items(), page.next() == null ? null
                    : CitationAddress.CITATIONS + cited.citation().id + "/changes?until=" + moment + "&cursor=" + page.next());
        } catch (Refusal refusal) {
            return notCompared(moment, notAnswered(refusal));
        }
    }

    private static Since notCompared(Instant moment, Sentence why) {
        return new Since(moment, false, why, List.of(), List.of(), null);
    }

    /** What the question as it stands is refused for today, such as more rows than an answer may have. */
    private static Sentence notAnswered(Refusal refusal) {
        return Sentence.of(NumberMessages.class, (say, language) -> say.notAnswered(refusal.forPeople().in(language)));
    }

    /** A page of the incidents that count otherwise at that moment, null for the latest. */
    Page<IncidentChange> changes(Cited cited, String until, PageRequest page) {
        Instant moment = moment(cited, until);
        return again(cited, moment).map(asking -> changed.page(cited.citation(), asking.countings(), moment,
                page.after().orElse(START), page.limit())).orElseGet(() -> new Page<>(List.of(), null));
    }

    /** A page of the revisions that were counted. */
    Page<CitedRevision> incidents(Cited cited, PageRequest page) {
        Counting counting = again(cited, cited.citation().asOf).map(asking -> asking.countings().get(0)).orElse(null);
        List<Revision> found = stretches.read(cited.citation().id, page.after().orElse(START), page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Revision> items = found.subList(0, Math.min(found.size(), page.limit()));
        return Page.readUpTo(more ? items.get(page.limit() - 1).id() : null, items.stream()
                .map(revision -> new CitedRevision(revision.id(), revision.number(),
                        counting == null ? null : counting.address(revision.id())))
                .toList());
    }

    /** The citation with its sentences in a language; as it was kept where the same is not answered any more. */
    Cited in(Language language, Cited cited) {
        if (language == Language.EN) {
            return cited;
        }
        try {
            return again(cited, cited.citation().asOf).flatMap(asking -> said(cited, asking.answer(), language)).orElse(cited);
        } catch (Refusal refusal) {
            return cited;
        }
    }

    /** Empty where it is not what was cited. */
    private Optional<Cited> said(Cited cited, Object answer, Language language) {
        String moment = statistics.moment(cited.citation().statistic);
        return json.kept(answer, moment).equals(cited.answer())
                ? Optional.of(new Cited(cited.citation(), cited.asked(), json.kept(answer, moment, language), language))
                : Optional.empty();
    }

    private Optional<Asking<?>> again(Cited cited, Instant moment) {
        return statistics.again(cited.citation().statistic, cited.asked().parameters(), moment);
    }

    private Instant moment(Cited cited, String until) {
        Instant latest = statistics.latest();
        // A replica that lags may not have come to the moment of the citation itself.
        Instant moment = AsOf.parse("until", until, latest.isBefore(cited.citation().asOf) ? cited.citation().asOf : latest);
        if (moment.isBefore(cited.citation().asOf)) {
            throw Problems.invalidParameter("until",
                    Sentence.of(CitationMessages.class, say -> say.before(cited.citation().asOf.toString())));
        }
        return moment;
    }
}
