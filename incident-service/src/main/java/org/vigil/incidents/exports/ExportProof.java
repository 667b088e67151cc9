package org.vigil.incidents.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * Makes a file once more to see that it is the one that was cited, before anybody gets a byte of another one. That
 * takes seconds; a larger file is sent at once, and {@link ProvedStream} breaks it off at its end where it is
 * another.
 */
@ApplicationScoped
class ExportProof {

    private static final int MOST_INCIDENTS = 100_000;

    private final IncidentFile files;

    ExportProof(IncidentFile files) {
        this.files = files;
    }

    /** A 410 where history no longer gives the file, unless it is a large one. */
    void demandTheSame(Export export) {
        if (export.content.count() > MOST_INCIDENTS) {
            return;
        }
        Digest digest = new Digest();
        try {
            files.write(export.definition, digest, () -> {
                // whoever waits for the answer waits for all of it
            });
        } catch (IOException e) {
            throw new UncheckedIOException("A digest takes every byte", e);
        }
        if (!MessageDigest.isEqual(digest.value(), export.sha256)) {
            throw Problems.gone(Sentence.of(ExportMessages.class, ExportMessages::changed));
        }
    }
}
