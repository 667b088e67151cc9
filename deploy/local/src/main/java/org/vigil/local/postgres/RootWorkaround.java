package org.vigil.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.vigil.local.folder.Refusal;

/**
 * PostgreSQL refuses to run as root, whom nothing would hold back. `unshare -U` starts it in a user namespace without any
 * mapping: there it sees itself as nobody and has none of root's powers, while its files still belong to it.
 */
final class RootWorkaround {

    private RootWorkaround() {
    }

    static List<String> prefix() throws IOException {
        if (!isRoot()) {
            return List.of();
        }
        if (!works("unshare", "-U", "true")) {
            throw new Refusal(
                    "PostgreSQL does not run as root, and this machine does not allow `unshare -U`, which gets around that: start Vigil as another user.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) ? Files.getAttribute(self, "unix:uid").equals(0)
                : "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
