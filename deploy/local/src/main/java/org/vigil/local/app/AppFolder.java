package org.vigil.local.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.vigil.local.folder.FileTree;

/**
 * The jars of one process, so that a later build pulls nothing away from it: libraries are hard links to what was
 * built, as a build replaces them by new files or not at all; the project's own jars are copies, as Maven writes a
 * new one into the old file.
 */
public final class AppFolder {
    private final Path built;
    private final Path folder;
    private final String main;

    /**
     * @param built the folder that the build filled
     * @param folder where the jars of this process are kept
     * @param main the jar that is started, relative to both
     */
    public AppFolder(Path built, Path folder, String main) {
        this.built = built;
        this.folder = folder;
        this.main = main;
    }

    /** The jar that is started; it names the others. */
    public String classPath() {
        return folder.resolve(main).toString();
    }

    /** Takes over what was built last. Called only while the process is down. */
    public void refresh() throws IOException {
        FileTree.delete(folder);
        Files.walkFileTree(built, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(folder.resolve(built.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = folder.resolve(built.relativize(file).toString());
                if (built.relativize(file).startsWith("lib")) {
                    linkOrCopy(file, target);
                } else {
                    Files.copy(file, target);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Another disk, or a file of another owner, cannot be linked to. */
    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }
}
