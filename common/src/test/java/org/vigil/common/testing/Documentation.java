package org.vigil.common.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** A service's OpenAPI document, to be held against itself and against what the service does. */
public final class Documentation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/json";

    private final JsonNode document;
    private final TreeMap<String, JsonNode> operations = new TreeMap<>();

    private Documentation(JsonNode document) {
        this.document = document;
        document.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (!method.getKey().equals("parameters")) {
                operations.put(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue());
            }
        }));
    }

    /** As the running service gives it out. */
    public static Documentation read() {
        return new Documentation(json(As.nobody().accept(MEDIA_TYPE).get("/q/openapi?format=json").asString()));
    }

    /** The operations that take JSON, such as {@code POST /api/v1/claims}. */
    public Set<String> taking() {
        return operations.entrySet().stream().filter(operation -> !sent(operation.getValue()).isMissingNode())
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The request that the document shows for an operation. */
    public String example(String operation) {
        List<JsonNode> examples = examples(sent(operations.get(operation)));
        if (examples.isEmpty()) {
            throw new AssertionError("The document shows no request for " + operation);
        }
        return examples.get(0).toString();
    }

    /** What is wrong with the examples, each against the schema that it stands in. */
    public List<String> brokenExamples() {
        List<String> broken = new ArrayList<>();
        document.path("components").path("schemas").fields().forEachRemaining(schema -> {
            for (JsonNode example : schema.getValue().path("examples")) {
                violations(reference(schema.getKey()), example)
                        .forEach(violation -> broken.add(schema.getKey() + ": " + violation + " in " + example));
            }
        });
        return broken;
    }

    /**
     * What is wrong with an answer, against what the document says of that operation and status; empty where it says nothing.
     */
    public Set<String> violations(String operation, int status, String answer) {
        JsonNode schema = operations.get(operation).path("responses").path(String.valueOf(status)).path("content")
                .path(MEDIA_TYPE).path("schema");
        return schema.isMissingNode() ? Set.of() : violations(schema, json(answer));
    }

    private static JsonNode sent(JsonNode operation) {
        return operation.path("requestBody").path("content").path(MEDIA_TYPE).path("schema");
    }

    private List<JsonNode> examples(JsonNode schema) {
        JsonNode named = schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
        List<JsonNode> examples = new ArrayList<>();
        named.path("examples").forEach(examples::add);
        for (JsonNode part : schema.path("anyOf")) {
            examples.addAll(examples(part));
        }
        return examples;
    }

    private static JsonNode reference(String schema) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private Set<String> violations(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole).validate(value).stream()
                .map(ValidationMessage::getMessage).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("This is no JSON: " + text, e);
        }
    }
}
