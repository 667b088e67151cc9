package org.vigil.stats.citation;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.FilterParameters;

/** Asks any statistic that can be cited, by its name. */
@ApplicationScoped
class Statistics {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final SortedMap<String, Statistic<?, ?>> byName = new TreeMap<>();
    private final ConsumedThrough consumed;

    Statistics(@Any Instance<Statistic<?, ?>> statistics, ConsumedThrough consumed) {
        statistics.forEach(statistic -> byName.put(statistic.name(), statistic));
        this.consumed = consumed;
    }

    /** A new question, in the words of a request; a 400 names the field that is wrong. */
    Asking<?> ask(String statistic, String query) {
        Statistic<?, ?> found = named(statistic).orElseThrow(
                () -> Problems.invalid("statistic",
                        Sentence.of(RefusalMessages.class, say -> say.oneOf(String.join(", ", byName.keySet())))));
        Map<String, List<String>> parameters = QueryText.parse(query);
        awaitMoment(parameters.getOrDefault(found.moment(), List.of()));
        return inQuery(() -> understood(found, parameters));
    }

    /**
     * An answer may have come from a replica that has read a little further: its moment is waited for, so that it is the same
     * one.
     */
    private void awaitMoment(List<String> asOf) {
        try {
            Instant moment = asOf.isEmpty() ? Instant.EPOCH : Instant.parse(asOf.get(0));
            Instant patience = Instant.now().plus(PATIENCE);
            while (moment.isAfter(consumed.instant()) && moment.isBefore(Instant.now()) && Instant.now().isBefore(patience)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (DateTimeParseException e) {
            // the statistic says what is wrong with it
        }
    }

    /** The same question as of another moment; empty when this version has no such statistic. */
    Optional<Asking<?>> again(String statistic, Map<String, List<String>> question, Instant asOf) {
        return named(statistic).map(found -> {
            Map<String, List<String>> parameters = new TreeMap<>(question);
            parameters.put(found.moment(), List.of(asOf.toString()));
            return understood(found, parameters);
        });
    }

    /** The moment of a question. */
    Instant asOf(Asked asked) {
        return Instant.parse(asked.parameters().get(moment(asked.statistic())).get(0));
    }

    /** What the answers of a statistic call their moment. */
    String moment(String statistic) {
        return byName.get(statistic).moment();
    }

    /** By which fields a row is the same row later. */
    List<String> keys(String statistic) {
        return byName.get(statistic).keys();
    }

    /** The latest moment that can be answered as of. */
    Instant latest() {
        return consumed.instant();
    }

    private Optional<Statistic<?, ?>> named(String statistic) {
        return Optional.ofNullable(byName.get(statistic));
    }

    private <P extends FilterParameters> Asking<?> understood(Statistic<P, ?> statistic,
            Map<String, List<String>> question) {
        P parameters = statistic.parameters();
        parameters.take(question);
        return statistic.ask(parameters, consumed.instant());
    }

    /** What a statistic finds wrong with its parameters is wrong within a field of this request. */
    static <T> T inQuery(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw refusal.faults().isEmpty() ? refusal
                    : Problems.invalid(refusal.faults().stream().map(fault -> fault.within("query.")).toList());
        }
    }
}
