package org.vigil.sources.evidence;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Response.Status;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.sources.report.ReportService;
import org.vigil.sources.source.SourceService;

/** Keeps and shows evidence; that of a protected source's reports, which would name it, to source-keepers alone. */
@ApplicationScoped
public class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class);

    private final EvidenceTable evidence;
    private final SourceService sources;

    EvidenceService(EvidenceTable evidence, SourceService sources) {
        this.evidence = evidence;
        this.sources = sources;
    }

    /**
     * Stores the bytes, within the running transaction; bytes that are there already are not stored again.
     *
     * @return their SHA-256 in hexadecimal digits
     */
    @Transactional(TxType.MANDATORY)
    public String keep(Evidence piece) {
        String sha256 = HexFormat.of().formatHex(Sha256.of(piece.content()));
        evidence.keep(sha256, piece.content());
        return sha256;
    }

    /** Says that bytes which are kept show a revision of a report, within the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void attach(UUID report, int revision, String sha256, Evidence piece) {
        evidence.attach(UuidVersion7Strategy.INSTANCE.generateUuid(null), report, revision, sha256, piece);
    }

    @Transactional
    Page<EvidenceView> list(UUID report, PageRequest page) {
        refuseUnlessSeen(report);
        List<EvidenceView> found = evidence.newestFirst(report, page.after().orElse(null), page.limit() + 1);
        return Page.of(found, page.limit(), EvidenceView::id);
    }

    /**
     * The bytes, if they still are what was kept.
     *
     * @throws Refusal 404 where the report has no such evidence, or the caller may not know; 410 where it was erased; 500
     *         where it is damaged
     */
    @Transactional
    byte[] content(UUID report, String sha256) {
        refuseUnlessSeen(report);
        String name = sha256.toLowerCase(Locale.ROOT);
        byte[] content = evidence.content(report, name)
                .orElseThrow(
                        () -> Problems.notFound(Sentence.of(EvidenceMessages.class, say -> say.missing(report.toString()))));
        if (evidence.isErased(name)) {
            throw Problems.gone(Sentence.of(EvidenceMessages.class, EvidenceMessages::erased));
        }
        if (!HexFormat.of().formatHex(Sha256.of(content)).equals(name)) {
            LOG.errorf("Evidence %s of report %s is damaged: its bytes have another SHA-256", name, report);
            throw Problems.of(Status.INTERNAL_SERVER_ERROR, Sentence.of(EvidenceMessages.class, EvidenceMessages::damaged));
        }
        return content;
    }

    private void refuseUnlessSeen(UUID report) {
        UUID source = evidence.sourceOf(report).orElseThrow(() -> ReportService.missing(report));
        if (sources.existing(source).isProtected() && !sources.seesProtected()) {
            throw Problems.notFound(Sentence.of(EvidenceMessages.class, say -> say.hidden(report.toString())));
        }
    }
}
