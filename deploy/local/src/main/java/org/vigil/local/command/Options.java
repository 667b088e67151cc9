package org.vigil.local.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.vigil.local.folder.Refusal;

/**
 * What was typed after a command.
 *
 * @param data the data folder
 * @param port where the edge is to listen; empty for the one that it had
 * @param detach whether up returns when all is ready
 * @param demo whether up loads the demo
 * @param words what stands beside the options
 */
record Options(Path data, OptionalInt port, boolean detach, boolean demo, List<String> words) {
    private static final int HIGHEST_PORT = 65_535;

    static Options parse(String command, Set<String> known, List<String> arguments, Path defaultData) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Path data = defaultData;
        OptionalInt port = OptionalInt.empty();
        boolean detach = false;
        boolean demo = true;
        List<String> words = new ArrayList<>();
        while (!rest.isEmpty()) {
            String word = rest.remove();
            if (word.startsWith("-") && !known.contains(word)) {
                throw new Refusal("deploy/local/%s does not know %s: it takes %s.".formatted(command, word,
                        String.join(", ", known.stream().sorted().toList())), Refusal.USAGE);
            }
            switch (word) {
                case "--data" -> data = Path.of(value(word, rest)).toAbsolutePath().normalize();
                case "--port" -> port = OptionalInt.of(port(value(word, rest)));
                case "--detach" -> detach = true;
                case "--no-demo" -> demo = false;
                default -> words.add(word);
            }
        }
        return new Options(data, port, detach, demo, words);
    }

    static int port(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw new Refusal("%s is not a port: give a number from 1 to %d.".formatted(text, HIGHEST_PORT), Refusal.USAGE);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Refusal(option + " needs a value behind it.", Refusal.USAGE);
        }
        return rest.remove();
    }
}
