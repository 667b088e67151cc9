package org.vigil.common.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The contracts of the events: their schemas and their golden examples. */
public final class Contracts {

    private Contracts() {
    }

    /** What is wrong with an event of that kind (source, report, incident); empty when it keeps the contract. */
    public static Set<String> violations(String kind, String event) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read("/contracts/" + kind + ".schema.json"))
                .validate(event, InputFormat.JSON, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream().map(ValidationMessage::getMessage).collect(Collectors.toSet());
    }

    /** The golden examples of that kind. */
    public static List<String> examples(String kind) {
        return read("/contracts/examples/" + kind + "/index.txt").lines()
                .map(name -> read("/contracts/examples/" + kind + "/" + name))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream stream = Contracts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no contract " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("A contract cannot be read", e);
        }
    }
}
