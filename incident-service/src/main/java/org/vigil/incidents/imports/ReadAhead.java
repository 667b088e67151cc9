package org.vigil.incidents.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reads the rows of a file a page at a time, the next page while the one before is taken in; never more than that. */
final class ReadAhead implements AutoCloseable {

    static final int MOST_ROWS = 256;
    private static final long MOST_BYTES = 1 << 20;

    private final RowReader reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-rows"));
    private Future<List<ReadRow>> next;

    ReadAhead(RowReader reader) {
        this.reader = reader;
        this.next = thread.submit(this::read);
    }

    /** The next rows; none at the end. */
    List<ReadRow> next() throws IOException {
        try {
            List<ReadRow> page = next.get();
            next = thread.submit(this::read);
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading the rows of an import was interrupted", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(Throwable cause) throws IOException {
        if (cause instanceof IOException unread) {
            throw unread;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    private List<ReadRow> read() throws IOException {
        List<ReadRow> rows = new ArrayList<>();
        long bytes = 0;
        while (rows.size() < MOST_ROWS && bytes < MOST_BYTES) {
            ReadRow row = reader.next();
            if (row == null) {
                break;
            }
            rows.add(row);
            bytes += row.size();
        }
        return rows;
    }

    /** Waits for what is being read, so that nobody reads any more afterwards. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
