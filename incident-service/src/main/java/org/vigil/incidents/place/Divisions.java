package org.vigil.incidents.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The first-level divisions of the world, from the files beside these classes. */
final class Divisions {

    private Divisions() {
    }

    /** As Natural Earth draws them, in the order in which the file of their boundaries has them. */
    static List<Division> drawn() {
        return lines("divisions.tsv").stream().map(line -> line.split("\t", -1))
                .map(cells -> new Division(cells[0], orNull(cells[1]), orNull(cells[2]), names(cells[3]))).toList();
    }

    /**
     * Those that ISO 3166-2 has a code for, by code: with the names of Natural Earth and, for Iraq and Syria, the many in which
     * reports write them.
     */
    static List<NamedDivision> named() {
        Map<String, List<String>> spellings = lines("spellings.tsv").stream().map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> names(cells[1])));
        Map<String, Set<String>> names = new TreeMap<>();
        spellings.forEach((code, ours) -> names.put(code, new LinkedHashSet<>(ours)));
        Comparator<Division> itselfFirst = Comparator.comparing(d -> !d.naturalEarth().equals(d.code()));
        drawn().stream().filter(division -> division.code() != null).sorted(itselfFirst).forEach(
                division -> names.computeIfAbsent(division.code(), code -> new LinkedHashSet<>()).addAll(division.names()));
        return names.entrySet().stream().map(entry -> new NamedDivision(entry.getKey(), List.copyOf(entry.getValue()),
                spellings.getOrDefault(entry.getKey(), List.of("")).size())).toList();
    }

    /** A file that lies beside these classes. */
    static InputStream resource(String file) {
        InputStream content = Divisions.class.getResourceAsStream(file);
        if (content == null) {
            throw new IllegalStateException(file + " is missing from the service's jar");
        }
        return content;
    }

    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static List<String> names(String cell) {
        return List.of(cell.split("\\|", -1));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
