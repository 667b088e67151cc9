package org.vigil.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.vigil.local.folder.DataFolder;

/** The command line of a JVM of the suite: bounded in memory, and leaving files nowhere but in the data folder. */
public final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    private JavaCommand() {
    }

    /**
     * @param heapMegabytes upper limit of the heap
     * @param metaspaceMegabytes upper limit of class data
     */
    public static JavaCommand of(DataFolder folder, String process, int heapMegabytes, int metaspaceMegabytes) {
        JavaCommand command = new JavaCommand();
        // The mark stands first: on Linux, Java shows no more of another process's command line than a page.
        return command.add(javaProgram(), mark(folder), "-Dvigil.process=" + process, "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=" + metaspaceMegabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData", "-XX:ErrorFile=" + folder.root().resolve("log").resolve(process + "-crash.log"),
                "-Djava.io.tmpdir=" + folder.tmp(process), "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8");
    }

    public JavaCommand add(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    public List<String> words() {
        return List.copyOf(words);
    }

    /** By this argument a process is seen to belong to a data folder. */
    static String mark(DataFolder folder) {
        return "-Dvigil.data=" + folder.root();
    }

    private static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
