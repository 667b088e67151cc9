package org.vigil.stats.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.stats.coverage.Applied;
import org.vigil.stats.coverage.Coverages;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.Tally;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Statement;

/** Holds a published figure against our own count; other ways of counting are tried only where the two differ. */
@ApplicationScoped
public class Reconciler {

    private static final List<CauseRule> RULES = List.of(new UnitCause(), new PeriodCause(), new ScopeCause(),
            new VerificationCause());

    private final Function<Question, Counted> tally;
    private final Coverages coverages;

    Reconciler(Tally tally, Coverages coverages) {
        this.tally = tally::count;
        this.coverages = coverages;
    }

    /**
     * How the figure stands.
     *
     * @param asOf what we count is what was known at that moment
     * @param declaredAsOf the coverages are those that were declared at that moment
     */
    public Reconciliation of(Statement statement, Instant asOf, Instant declaredAsOf) {
        Optional<Measure> measure = LikeForLike.measure(statement.measure());
        if (measure.isEmpty() || statement.kind() == FigureKind.STOCK) {
            return notCounted(statement, asOf);
        }
        Question question = LikeForLike.question(statement, measure.get(), asOf);
        List<Sentence> obstacles = obstacles(statement, question);
        return obstacles.isEmpty() ? compared(statement, question, declaredAsOf)
                : new Reconciliation(Status.UNTESTABLE, asOf, null, obstacles, Words.withoutCount(statement), null, null);
    }

    private static Reconciliation notCounted(Statement statement, Instant asOf) {
        List<Sentence> causes = new ArrayList<>();
        String measure = WireNames.of(statement.measure());
        if (statement.kind() == FigureKind.STOCK) {
            causes.add(Sentence.of(CauseMessages.class, CauseMessages::stock));
        }
        if (statement.measure() == FigureMeasure.SHARE) {
            causes.add(Sentence.of(CauseMessages.class, CauseMessages::noShare));
        } else if (LikeForLike.measure(statement.measure()).isEmpty()) {
            causes.add(Sentence.of(CauseMessages.class, say -> say.notCounted(measure)));
        }
        return new Reconciliation(Status.UNTESTABLE, asOf, null, causes, Words.withoutCount(statement), null, null);
    }

    private List<Sentence> obstacles(Statement statement, Question question) {
        List<Sentence> obstacles = new ArrayList<>();
        boolean dated = statement.period().span().isPresent();
        LikeForLike.scopeObstacle(statement).ifPresent(why -> {
            Sentence count = counted(question);
            obstacles.add(Sentence.of(CauseMessages.class,
                    (say, language) -> say.scope(why.in(language), dated, count.in(language))));
        });
        if (!dated && obstacles.isEmpty()) {
            Sentence count = counted(question);
            obstacles.add(Sentence.of(CauseMessages.class, (say, language) -> say.undatedCount(count.in(language))));
        } else if (!dated) {
            obstacles.add(Sentence.of(CauseMessages.class, CauseMessages::undated));
        }
        return obstacles;
    }

    private Sentence counted(Question question) {
        return OwnCount.of(tally.apply(question)).words();
    }

    private Reconciliation compared(Statement statement, Question question, Instant declaredAsOf) {
        OwnCount ours = OwnCount.of(tally.apply(question));
        Bounds published = statement.value().bounds();
        Optional<Applied> coverage = coverages.over(question, reach(statement.period()), declaredAsOf);
        Verdict verdict = published.overlaps(ours.bounds()) ? Verdict.MATCHED
                : differing(new Gap(statement.period(), question, ours, tally), published, coverage.isPresent());
        return new Reconciliation(verdict.status(), question.selection().asOf(), Reconciliation.Ours.of(ours), verdict.causes(),
                Words.withCount(statement, ours, verdict.status(), coverage.isPresent()),
                coverage.map(applied -> Address.of(applied, declaredAsOf)).orElse(null), Address.of(question));
    }

    private static Verdict differing(Gap gap, Bounds published, boolean covered) {
        List<Cause> causes = RULES.stream().flatMap(rule -> rule.causes(gap).stream()).toList();
        return Verdict.of(gap, published, causes, covered);
    }

    /** All the days that the figure can speak of. */
    private static Span reach(Period period) {
        Span days = period.span().orElseThrow();
        return period.precision() == Period.Precision.APPROXIMATE ? PeriodCause.widened(days) : days;
    }
}
