package org.vigil.sources.clip;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response.Status;

import org.vigil.common.fetch.FetchException;
import org.vigil.common.fetch.FetchFailed;
import org.vigil.common.fetch.FetchRequest;
import org.vigil.common.fetch.Fetched;
import org.vigil.common.fetch.SafeFetcher;
import org.vigil.common.problem.Fault;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.sources.evidence.Evidence;
import org.vigil.sources.evidence.EvidenceService;
import org.vigil.sources.reading.ReadingTurn;
import org.vigil.sources.reading.Unfetched;
import org.vigil.sources.report.FileReport;
import org.vigil.sources.report.Filed;
import org.vigil.sources.report.ReportService;
import org.vigil.sources.source.SourceService;

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
     * @throws Refusal 400 where the address, or what its server answers, is not a page that can be filed
     */
    Clip fetch(ClipPage request) {
        refuseUnknownSource(request);
        try {
            Fetched page = fetcher.fetch(FetchRequest.page(request.url(), LARGEST));
            if (page.status() != Status.OK.getStatusCode()) {
                throw Problems.invalid("url", Sentence.of(ClipMessages.class, say -> say.noPage(page.status())));
            }
            return file(request, page.bytes(), page.contentType(), page.contentLanguage());
        } catch (FetchException e) {
            throw Unfetched.refusal(e);
        }
    }

    /** Files a page that was handed in. */
    Clip upload(ClipPage request, byte[] bytes, String contentType) {
        firstFault(request).ifPresent(fault -> {
            throw Problems.invalidParameter(fault.field(), fault.message());
        });
        refuseUnknownSource(request);
        if (bytes.length == 0) {
            throw Problems.invalid("body", Sentence.of(ClipMessages.class, ClipMessages::empty));
        }
        if (bytes.length > LARGEST) {
            throw Problems.tooLarge(LARGEST);
        }
        return file(request, bytes, contentType, null);
    }

    /** Before anything is fetched: who may not file it must not make the service ask for it. */
    private void refuseUnknownSource(ClipPage request) {
        if (QuarkusTransaction.requiringNew().call(() -> sources.find(request.source())).isEmpty()) {
            throw SourceService.unregistered();
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
                throw Problems.invalid("body", Sentence.of(ClipMessages.class, ClipMessages::noText));
            }
            return content;
        } catch (FetchFailed e) {
            throw Problems.invalid("body",
                    Sentence.of(ClipMessages.class, (say, language) -> say.unreadable(Unfetched.why(e).in(language))));
        }
    }

    private FileReport report(ClipPage request, PageContent page) {
        String publishedAt = request.publishedAt() == null ? page.publishedAt() : request.publishedAt();
        if (publishedAt == null) {
            throw Problems.invalid("publishedAt", Sentence.of(ClipMessages.class, ClipMessages::undated));
        }
        FileReport report = new FileReport(request.source(), request.headline() == null ? page.headline() : request.headline(),
                request.url(), null, publishedAt, request.language() == null ? page.language() : request.language(),
                page.body(),
                request.credibility(), null, null);
        firstFault(report).ifPresent(fault -> {
            throw Problems.invalid(List.of(fault));
        });
        return report;
    }

    private <T> Optional<Fault> firstFault(T request) {
        return validator.validate(request).stream().findFirst()
                .map(violation -> Problems.violated(List.of(violation)).faults().get(0));
    }
}
