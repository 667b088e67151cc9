package org.vigil.stats.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.WireNames;
import org.vigil.common.web.Page;
import org.vigil.stats.reconciliation.Status;

/** Puts the figures of each publisher together, as they stood when they were last looked at. */
@ApplicationScoped
class Scoreboard {

    private final ScoreRepository scores;

    Scoreboard(ScoreRepository scores) {
        this.scores = scores;
    }

    @Transactional
    Page<ScoreView> list(String publisher, String after, int limit) {
        List<String> found = scores.publishers(after, publisher, limit + 1);
        List<String> publishers = found.subList(0, Math.min(limit, found.size()));
        List<ScoreRepository.OfStatus> statuses = scores.byStatus(publishers);
        List<ScoreRepository.OfRule> rules = scores.byRule(publishers);
        return new Page<>(publishers.stream().map(slug -> score(slug, statuses, rules)).toList(),
                found.size() > limit ? publishers.get(limit - 1) : null);
    }

    private static ScoreView score(String publisher, List<ScoreRepository.OfStatus> statuses,
            List<ScoreRepository.OfRule> rules) {
        String address = "/api/v1/figures?publisher=" + publisher;
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        statuses.stream().filter(of -> of.publisher().equals(publisher)).forEach(of -> counts.put(of.status(), of.figures()));
        long figures = counts.values().stream().mapToLong(Long::longValue).sum();
        long testable = figures - counts.getOrDefault(Status.UNTESTABLE, 0L);
        return new ScoreView(publisher, figures, address,
                Stream.of(Status.values()).map(status -> new ScoreView.OfStatus(status, counts.getOrDefault(status, 0L),
                        address + "&status=" + WireNames.of(status))).toList(),
                testable, percent(counts.getOrDefault(Status.MATCHED, 0L), testable),
                rules.stream().filter(of -> of.publisher().equals(publisher)).map(of -> new ScoreView.OfRule(of.rule(),
                        of.held(), of.failed(), of.unsaid(), address + "&rule=" + of.rule())).toList());
    }

    /** Null where nothing is testable. */
    static BigDecimal percent(long matched, long testable) {
        if (testable == 0) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(Math.multiplyExact(100, matched))
                .divide(BigDecimal.valueOf(testable), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
