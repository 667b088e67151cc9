package org.vigil.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a process and its children hold in memory now. */
public final class Memory {

    private Memory() {
    }

    /**
     * @return bytes; pages shared between the children count once where the kernel tells (PostgreSQL's buffers are in
     *         each of its processes); empty where there is no /proc
     */
    public static OptionalLong of(long pid) {
        Stream<Long> children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid);
        long[] each = Stream.concat(Stream.of(pid), children).mapToLong(Memory::ofOne).toArray();
        return each[0] < 0 ? OptionalLong.empty() : OptionalLong.of(LongStream.of(each).filter(bytes -> bytes > 0).sum());
    }

    private static long ofOne(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        long proportional = kilobytes(process.resolve("smaps_rollup"), "Pss:");
        return proportional >= 0 ? proportional << 10 : kilobytes(process.resolve("status"), "VmRSS:") << 10;
    }

    private static long kilobytes(Path file, String label) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(label)).map(line -> line.replaceAll("\\D+", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst().orElse(-1);
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return -1;
        }
    }
}
