package org.vigil.local.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.vigil.local.folder.PrivateFiles;

/**
 * What is kept about a started process.
 *
 * @param identity see {@link ProcessIdentity}
 * @param settings digest of what it was started with, so that a change is noticed
 */
record PidFile(long pid, String identity, String settings, Instant since) {

    static Optional<PidFile> read(Path file) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
        return Optional.of(new PidFile(Long.parseLong(lines.getProperty("pid")), lines.getProperty("identity"),
                lines.getProperty("settings"), Instant.parse(lines.getProperty("since"))));
    }

    void write(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("pid", Long.toString(pid));
        lines.setProperty("identity", identity);
        lines.setProperty("settings", settings);
        lines.setProperty("since", since.toString());
        StringWriter text = new StringWriter();
        lines.store(text, null);
        PrivateFiles.write(file, text.toString());
    }

    boolean alive() {
        return ProcessIdentity.of(pid).filter(identity::equals).isPresent();
    }
}
