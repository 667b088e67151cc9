package org.vigil.sources.clip;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response.Status;

import org.vigil.common.fetch.FetchException;
import org.vigil.common.fetch.FetchFailed;
import org.vigil.common.fetch.FetchRequest;
import org.vigil.common.fetch.Fetched;
import org.vigil.common.fetch.SafeFetcher;
import org.vigil.common.problem.Problems;
import org.vigil.sources.evidence.Evidence;
import org.vigil.sources.evidence.EvidenceService;
import org.vigil.sources.reading.ReadingTurn;
import org.vigil.sources.report.FileReport;
import org.vigil.sources.report.Filed;
import org.vigil.sources.report.ReportService;
import org.vigil.sources.source.SourceService;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Reads pages outside any transaction, and files each with its evidence in one. */
@ApplicationScoped
class ClipService {

    static final long LARGEST = 5_000_000;

    private final SafeFetcher fetcher;
    private final ReportService reports;
    private final EvidenceService evidence;
    private final SourceService sources;
    private final ReadingTurn turn;
    private final Validator validator;

    ClipService(SafeFetcher fetcher, ReportService reports, EvidenceService evidence, SourceService sources,
            ReadingTurn turn, Validator validator) {
        this.fetcher = fetcher;
        this.reports = reports;
        this.evidence = evidence;
        this.sources = sources;
        this.turn = turn;
        this.validator = validator;
    }

    /**
     * Fetches a page and files it.
     *
     * @throws HttpProblem 400 where the address, or what its server answers, is not a page that can be filed
     */
    Clip fetch(ClipPage request) {
        refuseUnknownSource(request);
        try {
            Fetched page = fetcher.fetch(FetchRequest.page(request.url(), LARGEST));
            if (page.status() != Status.OK.getStatusCode()) {
                throw Problems.invalid("url", "answers with status " + page.status()
                        + " in place of a page; check it, or hand the page itself in as text/html");
            }
            return file(request, page.bytes(), page.contentType(), page.contentLanguage());
        } catch (FetchException e) {
            throw Problems.invalid("url", "cannot be fetched: " + e.getMessage());
        }
    }

    /** Files a page that was handed in. */
    Clip upload(ClipPage request, byte[] bytes, String contentType) {
        validator.validate(request).stream().findFirst().ifPresent(first -> {
            throw Problems.invalidParameter(first.getPropertyPath().toString(), first.getMessage());
        });
        refuseUnknownSource(request);
        if (bytes.length == 0) {
            throw Problems.invalid("body", "is empty; send the page itself");
        }
        if (bytes.length > LARGEST) {
            throw Problems.tooLarge(LARGEST);
        }
        return file(request, bytes, contentType, null);
    }

    /** Before anything is fetched: who may not file it must not make the service ask for it. */
    private void refuseUnknownSource(ClipPage request) {
        if (QuarkusTransaction.requiringNew().call(() -> sources.find(request.source())).isEmpty()) {
            throw Problems.invalid("source", "is not a registered source; register it first");
        }
    }

    private Clip file(ClipPage request, byte[] bytes, String contentType, String contentLanguage) {
        Evidence original = new Evidence(bytes, request.url(), contentType == null ? "text/html" : contentType,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        FileReport report = report(request, content(bytes, contentType, contentLanguage));
        return QuarkusTransaction.requiringNew().call(() -> {
            String sha256 = evidence.keep(original);
            Filed filed = reports.receive(report);
            evidence.attach(filed.report(), filed.revision(), sha256, original);
            return new Clip(filed.report(), filed.revision(), filed.outcome(), report.headline(), report.publishedAt(),
                    report.language(), sha256);
        });
    }

    private PageContent content(byte[] bytes, String contentType, String contentLanguage) {
        try {
            PageContent content = turn.soon(() -> PageContent.of(bytes, contentType, contentLanguage));
            if (content.body() == null) {
                throw Problems.invalid("body", "holds no main text that can be told from the rest of the page; "
                        + "file what it says as a report");
            }
            return content;
        } catch (FetchFailed e) {
            throw Problems.invalid("body", "cannot be read: " + e.getMessage());
        }
    }

    private FileReport report(ClipPage request, PageContent page) {
        String publishedAt = request.publishedAt() == null ? page.publishedAt() : request.publishedAt();
        if (publishedAt == null) {
            throw Problems.invalid("publishedAt", "is not stated on the page; give the date or instant of publication");
        }
        FileReport report = new FileReport(request.source(), request.headline() == null ? page.headline() : request.headline(),
                request.url(), null, publishedAt, request.language() == null ? page.language() : request.language(),
                page.body(),
                request.credibility(), null, null);
        Set<ConstraintViolation<FileReport>> violations = validator.validate(report);
        violations.stream().findFirst().ifPresent(first -> {
            throw Problems.invalid(first.getPropertyPath().toString(), first.getMessage());
        });
        return report;
    }
}
