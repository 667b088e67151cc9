package org.vigil.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that one suite keeps: databases, the broker's log, keys, ports, pid files, logs. Two suites have two
 * data folders and share nothing else. The README lists what lies where.
 */
public final class DataFolder {
    /** PostgreSQL and its programs, a Kafka log, and the jars when they cannot be linked. */
    private static final long FIRST_START_BYTES = 500L << 20;
    /** What logs, write-ahead log and pid files may need before anybody has written a row. */
    private static final long LATER_START_BYTES = 64L << 20;

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** For `up`: makes the folder if it is missing and refuses one that is not ours, cannot be written or has no space. */
    public static DataFolder open(Path wanted) throws IOException {
        refuseForeign(wanted);
        DataFolder folder = new DataFolder(PrivateFiles.createFolder(wanted).toRealPath());
        long needed = Files.isDirectory(folder.postgres()) ? LATER_START_BYTES : FIRST_START_BYTES;
        long usable = Files.getFileStore(folder.root).getUsableSpace();
        // A read-only file system has room and says so only when it is written to: the folders below find out.
        for (String part : new String[] { "run", "log", "secrets", "app", "tmp" }) {
            PrivateFiles.createFolder(folder.root.resolve(part));
        }
        if (usable < needed) {
            throw new Refusal(
                    "The disk of %s has %d MB left and Vigil needs %d MB to start: free some space or choose another folder with --data."
                            .formatted(folder.root, usable >> 20, needed >> 20));
        }
        PrivateFiles.write(folder.root.resolve("run/writable"), "");
        return folder;
    }

    /** For the commands that only look: the folder as it is, which need not exist. */
    public static DataFolder at(Path wanted) throws IOException {
        return new DataFolder(Files.exists(wanted) ? wanted.toRealPath() : wanted);
    }

    private static void refuseForeign(Path wanted) throws IOException {
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new Refusal(wanted + " is a file and not a folder: choose another with --data.");
        }
        if (!Files.isDirectory(wanted) || Files.isDirectory(wanted.resolve("run"))) {
            return;
        }
        try (Stream<Path> entries = Files.list(wanted)) {
            Set<String> names = entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
            names.remove("lost+found");
            if (!names.isEmpty()) {
                throw new Refusal(wanted + " holds files that are not Vigil's: choose an empty or a new folder with --data.");
            }
        }
    }

    public boolean exists() {
        return Files.isDirectory(root.resolve("run"));
    }

    public Path root() {
        return root;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    /** Where the programs of PostgreSQL are unpacked. */
    public Path engine() {
        return root.resolve("engine");
    }

    /** The jars that a process runs from: links to or copies of what was built, so that a later build pulls nothing away. */
    public Path app(String process) {
        return root.resolve("app").resolve(process);
    }

    public Path log(String process) {
        return root.resolve("log").resolve(process + ".log");
    }

    public Path pidFile(String process) {
        return root.resolve("run").resolve(process + ".pid");
    }

    public Path lockFile() {
        return root.resolve("run").resolve("lock");
    }

    public Path tmp(String process) {
        return root.resolve("tmp").resolve(process);
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path ports() {
        return root.resolve("ports.properties");
    }

    /** There once the whole demo has been seen in the statistics. */
    public Path demoMarker() {
        return root.resolve("demo-loaded");
    }
}
