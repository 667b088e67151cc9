package org.vigil.sources.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Name;
import org.vigil.common.fetch.FetchFailed;
import org.vigil.sources.reading.Html;
import org.vigil.sources.reading.TextEncoding;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A page that holds a name goes as a whole: with other bytes it would be no evidence of anything. */
@ApplicationScoped
class ErasedEvidence implements Erasable {

    private final EntityManager database;

    ErasedEvidence(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<String, Long> erase(Name name) {
        long erased = 0;
        String after = "";
        while (after != null) {
            String last = after;
            Page page = QuarkusTransaction.requiringNew().call(() -> next(last));
            after = page == null ? null : page.sha256;
            if (page != null && holds(name, page)) {
                QuarkusTransaction.requiringNew().run(() -> database
                        .createNativeQuery("update evidence set content = '', erased = true where sha256 = ?1")
                        .setParameter(1, page.sha256).executeUpdate());
                erased++;
            }
        }
        return erased == 0 ? Map.of() : Map.of("evidence", erased);
    }

    private record Page(String sha256, byte[] content, String mediaType) {
    }

    private Page next(String after) {
        List<?> rows = database.createNativeQuery("""
                select sha256, content, (select media_type from report_evidence r where r.sha256 = e.sha256 limit 1)
                from evidence e where sha256 > ?1 and not erased order by sha256 limit 1""").setParameter(1, after)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast)
                .map(row -> new Page((String) row[0], (byte[]) row[1], (String) row[2])).orElse(null);
    }

    /** As it is written, tags and all, and as a reader sees it, where a name may be in bold print. */
    private static boolean holds(Name name, Page page) {
        String written = written(page);
        if (name.isIn(written)) {
            return true;
        }
        try {
            return name.isIn(Html.text(Html.parse(written)));
        } catch (FetchFailed e) {
            return false;
        }
    }

    private static String written(Page page) {
        try {
            return TextEncoding.read(page.content, page.mediaType == null ? "" : page.mediaType);
        } catch (FetchFailed e) {
            return new String(page.content, StandardCharsets.UTF_8);
        }
    }
}
