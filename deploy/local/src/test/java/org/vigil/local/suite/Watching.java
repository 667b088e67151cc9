package org.vigil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a cluster watches of Vigil: the expressions of the alerts and of the dashboard. */
final class Watching {

    private static final Path FOLDER = Path.of("../kubernetes/observability");
    /** An alert up to the next one: its name, its expression on one line, and what it says. */
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)\n\\s+expr: (.+)\n(?:(?!- alert:)(?s:.))*?"
            + "\\s+summary: \"(.+)\"\n\\s+description: \"(.+)\"\n");
    /** What stands in braces, brackets or quotes, and the labels by which something is grouped, are no metrics. */
    private static final Pattern ASIDE = Pattern.compile("\\{[^}]*}|\\[[^\\]]*]|\"[^\"]*\"|\\bby \\([^)]*\\)");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+_[a-z0-9_]+\\b(?!\\()");

    record Alert(String name, String expression, String summary, String description) {
    }

    private Watching() {
    }

    static List<Alert> alerts() {
        return ALERT.matcher(rules()).results()
                .map(found -> new Alert(found.group(1), found.group(2), found.group(3), found.group(4))).toList();
    }

    /** The file as it stands. */
    static String rules() {
        return text("prometheusrule.yaml");
    }

    static List<String> panels() {
        try {
            return new ObjectMapper().readTree(text("vigil.json")).findValues("expr").stream().map(JsonNode::asText).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the metrics in expressions of Prometheus. */
    static Set<String> metrics(Stream<String> expressions) {
        Set<String> names = new TreeSet<>();
        expressions.forEach(expression -> METRIC.matcher(ASIDE.matcher(expression).replaceAll(" ")).results()
                .map(MatchResult::group).forEach(names::add));
        return names;
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
