package org.vigil.incidents.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

/**
 * An import, and how far it is.
 *
 * @param id the import, and the report that it is
 * @param state running, done, cancelled or failed
 * @param by who sent it
 * @param contentHash SHA-256 of the file, 64 hexadecimal digits
 * @param rows what became of its rows
 * @param covers what the file speaks of, as far as it has been read or as its sender has stated; null where nobody knows
 * @param total how many rows the file has; until its end, lines that a quotation mark has joined count as one
 * @param rate rows per second of the time that was spent on it; null before that can be said
 * @param secondsLeft how much longer it will take at that rate, not counting imports before it; null where it is not known
 * @param reason why it failed, or null
 * @param createdAt when the file had come in
 * @param finishedAt when it was done, cancelled or failed; or null
 */
@Schema(description = "An import of a file, and how far it is.", examples = """
        {"id":"01991f0d-0000-7000-8000-000000000001","state":"running","format":"ucdp-ged","source":"ucdp","mapping":{},
         "covers":[{"country":"IQ","from":"1989-02-28","to":"2018-12-31"}],
         "dryRun":false,"fileName":"ged_iraq.csv","by":"anna",
         "contentHash":"5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
         "rows":{"read":4000,"created":3990,"updated":0,"unchanged":0,"rejected":10,"warned":31},"total":7473,"rate":2410.5,
         "secondsLeft":1,"reason":null,"createdAt":"2026-11-21T09:00:00Z","finishedAt":null}""")
record ImportView(UUID id, ImportState state, ImportFormat format, String source, Map<String, String> mapping,
        @Schema(nullable = true) List<Covered> covers, boolean dryRun,
        String fileName, String by, String contentHash, Rows rows, int total, @Schema(nullable = true) Double rate,
        @Schema(nullable = true) Long secondsLeft, @Schema(nullable = true) String reason, Instant createdAt,
        @Schema(nullable = true) Instant finishedAt) {

    private static final double MILLIS = 1_000;

    /**
     * Rows, counted.
     *
     * @param read those that have been dealt with: the sum of the next four
     * @param warned those of them that came in, or were rejected, with a warning
     */
    record Rows(int read, int created, int updated, int unchanged, int rejected, int warned) {
    }

    /** Why it failed; null where it did not. */
    public Sentence because() {
        return reason == null ? null
                : Stream.of(Sentence.again(reason, ImportMessages.class, List.of(), (say, parts) -> say.incomplete()),
                        Sentence.again(reason, ImportMessages.class, List.of(), (say, parts) -> say.otherHeader()),
                        Sentence.again(reason, ImportMessages.class, List.of(Sentence.NUMBER),
                                (say, parts) -> say.tooMany(parts.get(0))))
                        .flatMap(Optional::stream).findFirst().orElseGet(() -> Sentence.of(reason));
    }

    static ImportView of(Import i) {
        Double rate = i.rowsRead == 0 || i.workedMillis == 0 ? null
                : Math.round(i.rowsRead * MILLIS / i.workedMillis * 10) / 10.0;
        int total = Math.max(i.rowsTotal, i.rowsRead);
        Long left = rate == null || i.state != ImportState.RUNNING ? null : Math.round((total - i.rowsRead) / rate);
        return new ImportView(i.id, i.state, i.format, i.source, i.mapping, i.covers, i.dryRun, i.fileName, i.madeBy,
                i.contentHash,
                new Rows(i.rowsRead, i.created, i.updated, i.unchanged, i.rejected, i.warned), total, rate, left,
                i.reason,
                i.createdAt, i.finishedAt);
    }
}
