package org.vigil.sources.protection;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** Everything that is logged, ours at DEBUG and TRACE too, with the whole of each exception. */
public final class LogLines extends Handler {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    public LogLines() {
        setLevel(Level.ALL);
        Logger.getLogger("org.vigil").setLevel(Level.ALL);
        Logger.getLogger("").addHandler(this);
    }

    public Queue<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        StringWriter whole = new StringWriter();
        whole.append(line.getLoggerName()).append(' ')
                .append(line instanceof ExtLogRecord ext ? ext.getFormattedMessage() + " " + ext.getMdcCopy()
                        : line.getMessage());
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(whole, true));
        }
        lines.add(whole.toString());
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        Logger.getLogger("org.vigil").setLevel(null);
    }
}
