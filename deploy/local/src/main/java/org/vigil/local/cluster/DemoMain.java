package org.vigil.local.cluster;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.vigil.local.demo.Demo;
import org.vigil.local.demo.DemoFailed;
import org.vigil.local.token.SigningKey;
import org.vigil.local.token.Token;

/** Runs in a pod: loads the demo through the edge and prints the first statistics. Started again, it goes on where it was. */
public final class DemoMain {

    private DemoMain() {
    }

    /** @param args the address of the edge, the file of the key that signs tokens */
    public static void main(String[] args) throws Exception {
        URI edge = URI.create(args[0]);
        SigningKey key = SigningKey.of(Files.readString(Path.of(args[1])));
        Function<String, String> tokens = role -> Token.of(key, role);
        try {
            Demo.load(edge, tokens, System.out);
            Demo.awaitInStatistics(edge, tokens, System.out);
            Demo.printFirstStatistics(edge, tokens, System.out);
        } catch (DemoFailed failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }
}
