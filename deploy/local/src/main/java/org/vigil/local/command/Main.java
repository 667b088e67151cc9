package org.vigil.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.LogManager;

import org.vigil.local.demo.DemoFailed;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Refusal;
import org.vigil.local.token.SigningKey;
import org.vigil.local.token.Token;

/** Where the scripts up, down, status and token come in. */
public final class Main {

    private Main() {
    }

    /** @param args the command, then what was typed after it; the project's folder is in the property {@code vigil.home} */
    public static void main(String[] args) throws Exception {
        // What people are told is said by the commands; the libraries beneath them stay silent.
        LogManager.getLogManager().reset();
        try {
            run(args[0], Arrays.asList(args).subList(1, args.length), Path.of(System.getProperty("vigil.home")), System.out);
        } catch (Refusal refusal) {
            end(refusal.getMessage(), refusal.exitStatus());
        } catch (DemoFailed failed) {
            end(failed.getMessage(), Refusal.FAILED);
        } catch (IOException e) {
            end(disk(e), Refusal.FAILED);
        } catch (UncheckedIOException e) {
            end(disk(e.getCause()), Refusal.FAILED);
        } catch (Exception e) {
            end("deploy/local/%s failed: %s. What the processes said is in the folder log of the data folder.".formatted(
                    args[0],
                    innermost(e)), Refusal.FAILED);
        }
    }

    static void run(String command, List<String> arguments, Path home, PrintStream out) throws Exception {
        Path data = home.resolve("deploy/local/data");
        switch (command) {
            case "up" ->
                new Up(withPort(Options.parse(command, Set.of("--detach", "--port", "--data", "--no-demo"), arguments, data)),
                        home, out).run();
            case "down" -> new Down(Options.parse(command, Set.of("--data"), arguments, data).data(), home, out).run();
            case "status" -> new Status(Options.parse(command, Set.of("--data"), arguments, data).data(), home, out).run();
            case "token" -> out.println(token(Options.parse(command, Set.of("--data"), arguments, data)));
            default -> throw new Refusal("There is no command " + command + ".", Refusal.USAGE);
        }
    }

    private static Options withPort(Options options) {
        String port = System.getenv("VIGIL_PORT");
        if (options.port().isPresent() || port == null || port.isBlank()) {
            return options;
        }
        return new Options(options.data(), OptionalInt.of(Options.port(port)), options.detach(), options.demo(),
                options.words());
    }

    private static String token(Options options) throws IOException {
        if (options.words().size() != 1) {
            throw new Refusal("deploy/local/token needs a role: one of " + String.join(", ", Token.ROLES) + ".", Refusal.USAGE);
        }
        return Token.of(SigningKey.read(DataFolder.at(options.data())), options.words().get(0));
    }

    static String disk(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "%s cannot be used by %s: choose another folder with --data, or change its permissions."
                    .formatted(denied.getFile(), System.getProperty("user.name"));
        }
        if (e instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is a file and not a folder: choose another with --data.";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return "%s: %s. Choose a folder on a disk that can be written and has room with --data.".formatted(file.getFile(),
                    file.getReason());
        }
        return "The data folder cannot be used: %s. Choose another with --data, or free some space.".formatted(e.getMessage());
    }

    private static String innermost(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ", " + cause.getMessage());
    }

    private static void end(String message, int status) {
        System.err.println(message);
        System.exit(status);
    }
}
