package org.vigil.sources.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.jboss.logging.Logger;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.sources.report.FileReport;
import org.vigil.sources.report.Filed;
import org.vigil.sources.report.ReportService;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Files the items of a feed, each in a transaction of its own, in the name of the service. */
@ApplicationScoped
class ItemFiling {

    private static final Logger LOG = Logger.getLogger(ItemFiling.class);

    private final ReportService reports;
    private final SeenItems seen;
    private final Validator validator;

    ItemFiling(ReportService reports, SeenItems seen, Validator validator) {
        this.reports = reports;
        this.seen = seen;
        this.validator = validator;
    }

    /**
     * What the items came to.
     *
     * @param whole whether all of them were looked at; no where a fault of ours or a lost lease ended it
     */
    record Result(Intake intake, boolean whole) {
    }

    /**
     * Files those that are new or read differently.
     *
     * @param goOn asked before each that is filed; no ends it
     */
    Result file(Lease lease, FeedDocument document, BooleanSupplier goOn) {
        List<FeedItem> items = document.items();
        Map<String, SeenItems.Seen> known = QuarkusTransaction.requiringNew().call(() -> seen.among(lease.feed(),
                items.stream().filter(item -> item.id() != null).map(FeedItem::key).collect(Collectors.toSet())));
        Intake intake = Intake.NOTHING.without(document.leftOut());
        boolean whole = true;
        for (FeedItem item : items) {
            SeenItems.Seen before = item.id() == null ? null : known.get(item.key());
            if (item.fault() != null) {
                intake = intake.plusRefused(item.fault());
            } else if (item.id() == null) {
                intake = intake.plusRefused(Polled.said(PollMessages::namelessItem));
            } else if (before != null && before.fingerprint().equals(item.fingerprint())) {
                intake = intake.plusUnchanged();
            } else if (!goOn.getAsBoolean()) {
                return new Result(intake, false);
            } else {
                try {
                    intake = filed(lease, item, before).apply(intake);
                } catch (Refusal refusal) {
                    intake = intake.plusRefused(reason(refusal));
                } catch (RuntimeException e) {
                    // Its message may hold the address of a protected source's item.
                    LOG.errorf("Feed %s: an item could not be filed (%s)", lease.feed(), e.getClass().getName());
                    intake = intake.plusRefused(Polled.said(PollMessages::itemNotFiled));
                    whole = false;
                }
            }
        }
        return new Result(intake, whole);
    }

    private Function<Intake, Intake> filed(Lease lease, FeedItem item, SeenItems.Seen before) {
        String published = item.published() != null ? item.published()
                : before != null ? before.publishedAt() : LocalDate.now(ZoneOffset.UTC).toString();
        FileReport report = new FileReport(lease.source().toString(), item.headline(), item.url(), item.key(), published,
                item.language(), item.body(), null, null, null);
        Set<ConstraintViolation<FileReport>> violations = validator.validate(report);
        if (!violations.isEmpty()) {
            return intake -> intake.plusRefused(reason(Problems.violated(violations)));
        }
        Filed filed = QuarkusTransaction.requiringNew().call(() -> {
            Filed result = reports.receive(report);
            seen.remember(lease.feed(), item.key(), item.fingerprint(), published);
            return result;
        });
        return switch (filed.outcome()) {
            case CREATED -> Intake::plusCreated;
            case REVISED -> Intake::plusRevised;
            case UNCHANGED -> Intake::plusUnchanged;
        };
    }

    private static Sentence reason(Refusal refusal) {
        return refusal.faults().stream().findFirst()
                .map(fault -> Sentence.of(PollMessages.class,
                        (say, language) -> say.fieldRefused(fault.field(), fault.message().in(language))))
                .orElseGet(() -> Sentence.of(PollMessages.class,
                        (say, language) -> say.itemRefused(refusal.sentence().in(language))));
    }

    /** How many different items the feed has had. */
    long seen(UUID feed) {
        return QuarkusTransaction.requiringNew().call(() -> seen.count(feed));
    }
}
