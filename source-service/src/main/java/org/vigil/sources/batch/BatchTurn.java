package org.vigil.sources.batch;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.jboss.logging.Logger;
import org.vigil.common.correlation.Correlated;
import org.vigil.common.problem.Refusal;
import org.vigil.common.spool.ByteOrderMark;
import org.vigil.common.spool.RecordReader;
import org.vigil.common.spool.Spool;
import org.vigil.common.spool.SpooledBody;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A turn: the batch that has waited longest is leased, worked on for some seconds, and given back or ended. */
@ApplicationScoped
class BatchTurn {

    private static final Logger LOG = Logger.getLogger(BatchTurn.class);
    private static final int MOST_ROWS = 100;
    private static final long MOST_BYTES = 1 << 20;
    private static final int ATTEMPTS = 3;
    /** So often it is taken up without getting on before its rows are tried one by one, lest one hold the others up. */
    private static final int TURNS_TOGETHER = 3;
    /** So often before the row at which it stands is left out, which by then may have ended the service each time. */
    private static final int TURNS_AT_A_ROW = 8;
    private static final String FAULT = "could not be taken in because of a fault in the service; send the same content again, "
            + "and tell those who run it if that does not help";

    private final ReportBatchRepository batches;
    private final BatchStep step;
    private final Spool spool;
    private final BatchSettings settings;
    private final ObjectMapper json;
    private final Validator validator;
    private final Correlated correlated;

    BatchTurn(ReportBatchRepository batches, BatchStep step, Spool spool, BatchSettings settings, ObjectMapper json,
            Validator validator, Correlated correlated) {
        this.batches = batches;
        this.step = step;
        this.spool = spool;
        this.settings = settings;
        this.json = json;
        this.validator = validator;
        this.correlated = correlated;
    }

    /** Answers whether there was a batch to work on. */
    boolean take(UUID self, BooleanSupplier stopping) {
        Optional<ReportBatch> leased = QuarkusTransaction.requiringNew().call(() -> {
            Optional<ReportBatch> next = batches.nextInTurn(self, Instant.now());
            next.ifPresent(batch -> batch.lease(self, Instant.now().plus(settings.lease())));
            return next;
        });
        if (leased.isEmpty()) {
            return false;
        }
        ReportBatch batch = leased.get();
        correlated.run(batch.id, () -> takeUp(batch, self, stopping));
        return true;
    }

    private void takeUp(ReportBatch batch, UUID self, BooleanSupplier stopping) {
        try {
            work(batch, self, stopping);
        } catch (SpooledBody.SpoolBroken e) {
            LOG.errorf("Batch %s fails: %s", batch.id, e.getMessage());
            step.end(batch.id, self, BatchState.FAILED, "Its body is not complete any more; send the same content again.");
        } catch (Refusal e) {
            step.end(batch.id, self, BatchState.FAILED,
                    "Its header row has columns that are not known any more; send it anew.");
        } catch (IOException e) {
            throw new IllegalStateException("The body of a batch is read from the database alone", e);
        } catch (RuntimeException | StackOverflowError e) {
            // Others have their turn before it is tried again.
            step.release(batch.id, self);
            throw e;
        }
    }

    private void work(ReportBatch batch, UUID self, BooleanSupplier stopping) throws IOException {
        RowReader reader = reader(batch);
        List<RowReader.Row> ahead = new ArrayList<>();
        int most = batch.attempts > TURNS_TOGETHER ? 1 : MOST_ROWS;
        boolean leaveOut = batch.attempts > TURNS_AT_A_ROW;
        Instant end = Instant.now().plus(settings.turn());
        while (Instant.now().isBefore(end) && !stopping.getAsBoolean()) {
            readAhead(reader, ahead, most);
            if (ahead.isEmpty()) {
                step.end(batch.id, self, BatchState.DONE, null);
                return;
            }
            if (leaveOut) {
                LOG.errorf("Row %d of batch %s is left out: the batch got no further at it", ahead.get(0).number(), batch.id);
                ahead.set(0, ahead.get(0).without(FAULT));
                leaveOut = false;
            }
            int taken = takeIn(batch, self, ahead);
            if (taken == BatchStep.LOST) {
                return;
            }
            ahead.subList(0, taken).clear();
        }
        step.release(batch.id, self);
    }

    private int takeIn(ReportBatch batch, UUID self, List<RowReader.Row> ahead) {
        for (int attempt = 1;; attempt++) {
            try {
                return step.take(batch, self, ahead);
            } catch (RowFault e) {
                LOG.errorf("Row %d of batch %s cannot be taken in: %s", e.row(), batch.id, e.what());
                if (attempt >= ATTEMPTS) {
                    ahead.replaceAll(row -> row.number() == e.row() ? row.without(FAULT) : row);
                }
            }
        }
    }

    private static void readAhead(RowReader reader, List<RowReader.Row> ahead, int most) throws IOException {
        long bytes = ahead.stream().mapToLong(RowReader.Row::size).sum();
        while (ahead.size() < most && bytes < MOST_BYTES) {
            RowReader.Row row = reader.next();
            if (row == null) {
                return;
            }
            ahead.add(row);
            bytes += row.size();
        }
    }

    /** Starts behind the last row that was taken in; a header is read anew each time. */
    private RowReader reader(ReportBatch batch) throws IOException {
        byte[] beginning = new SpooledBody(spool, batch.upload, 0, batch.bytesTotal).readNBytes(ByteOrderMark.LENGTH);
        int first = ByteOrderMark.length(beginning, beginning.length);
        int longest = (int) settings.longestRow().asLongValue();
        CsvHeader header = null;
        long start = Math.max(first, batch.bytesRead);
        if (batch.format == BatchFormat.CSV) {
            RecordReader.Part part = records(batch, first, longest).next();
            header = CsvHeader.of(part.content());
            start = Math.max(part.end(), batch.bytesRead);
        }
        return new RowReader(records(batch, start, longest), header, json, validator, longest, batch.rowsRead);
    }

    private RecordReader records(ReportBatch batch, long position, int longest) {
        return new RecordReader(new SpooledBody(spool, batch.upload, position, batch.bytesTotal), batch.format.form(), longest,
                position);
    }
}
