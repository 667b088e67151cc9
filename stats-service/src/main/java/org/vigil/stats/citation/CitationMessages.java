package org.vigil.stats.citation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a citation is not stored or not shown, in English; other languages are in {@code messages/citation_*.properties}.
 */
@MessageBundle("citation")
public interface CitationMessages {

    @Message("is parameters as they stand in an address, such as measure=incidents&country=IQ")
    String query();

    @Message("holds a percent sign that encodes no character that can be stored")
    String percentSign();

    @Message("counts more than {most} incidents, which no citation can hold; choose a shorter window or more filters")
    String tooMany(int most);

    @Message("lies before {moment}, the moment of the citation")
    String before(String moment);

    @Message("""
            Nobody has stored a citation {id}. An answer can be cited when its question is stored: POST it to \
            /api/v1/citations as \\{"statistic":"series","query":"measure=…&asOf=…"}, with the moment of the answer: its \
            asOf, or of a difference its to.""")
    String missing(String id);

    @Message("What is stored under this id is not what was cited: its SHA-256 is another. Ask the administrator for a backup, and /api/v1/audit/verify what else was changed.")
    String altered();
}
