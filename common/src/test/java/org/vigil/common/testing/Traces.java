package org.vigil.common.testing;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.vigil.common.security.Roles;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Looks for words in everything that a service has: all columns of all tables, all that it answers, and topics. */
public final class Traces {

    private static final int OF_A_LIST = 20;

    private final String service;
    private final Pattern words;

    /**
     * @param service the name of the service
     * @param words what is looked for, in any case
     */
    public Traces(String service, Pattern words) {
        this.service = service;
        this.words = words;
    }

    /** The columns that hold one of the words, as bytes or as text, with what the planner has noted of them. */
    public TreeSet<String> inTables(DataSource database) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (String[] column : columns(connection)) {
                String text = column[2].equals("bytea") ? "encode(" + column[1] + ", 'escape')" : column[1] + "::text";
                if (holds(connection, "select " + text + " from " + column[0])) {
                    found.add(column[0] + "." + column[1]);
                }
            }
            if (holds(connection, "select s::text from pg_stats s where schemaname = current_schema()")) {
                found.add("pg_stats");
            }
        }
        return found;
    }

    private static List<String[]> columns(Connection connection) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select quote_ident(table_name), quote_ident(column_name), udt_name from information_schema.columns
                where table_schema = current_schema() order by 1, 2"""); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                columns.add(new String[] { row.getString(1), row.getString(2), row.getString(3) });
            }
        }
        return columns;
    }

    private boolean holds(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (isIn(row.getString(1))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a text holds one of the words; bytes that are written as escapes are read as UTF-8. */
    public boolean isIn(String text) {
        return text != null && (words.matcher(text).find() || text.contains("\\3") && words.matcher(unescaped(text)).find());
    }

    private static String unescaped(String text) {
        byte[] bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean octal = text.charAt(i) == '\\' && i + 3 < text.length()
                    && text.substring(i + 1, i + 4).matches("[0-3][0-7]{2}");
            bytes[length++] = octal ? (byte) Integer.parseInt(text.substring(i + 1, i + 4), 8) : (byte) text.charAt(i);
            i += octal ? 3 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** The events of a topic, read from its beginning, that hold one of the words. */
    public List<String> inTopic(String topic) {
        return Topic.all(topic).stream().map(Traces::text).filter(this::isIn).toList();
    }

    private static String text(ConsumerRecord<String, String> event) {
        StringBuilder text = new StringBuilder(event.topic() + "@" + event.offset() + " " + event.key() + " " + event.value());
        event.headers().forEach(header -> text.append(' ').append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    /** The addresses that answer an administrator with one of the words: every GET, with what its list names newest. */
    public TreeSet<String> inAnswers() {
        Map<String, Map<String, Object>> paths = As.nobody().accept("application/json").get("/q/openapi?format=json")
                .jsonPath().getMap("paths");
        TreeSet<String> found = new TreeSet<>();
        paths.entrySet().stream().filter(path -> path.getValue().get("get") instanceof Map<?, ?> operation && ends(operation))
                .flatMap(path -> addresses(path.getKey().replace("{service}", service)).stream())
                .filter(address -> {
                    Response answer = get(address);
                    return isIn(answer.headers() + "\n" + answer.asString());
                }).forEach(found::add);
        return found;
    }

    /** A stream of events has no end; what it sends stands in tables and topics. */
    private static boolean ends(Map<?, ?> operation) {
        return !operation.get("responses").toString().contains("text/event-stream");
    }

    private static List<String> addresses(String path) {
        int open = path.indexOf('{');
        if (open < 0) {
            return List.of(path);
        }
        String list = path.substring(0, open - 1);
        String variable = path.substring(open + 1, path.indexOf('}'));
        List<String> addresses = new ArrayList<>();
        for (String value : values(get(list + "?limit=" + OF_A_LIST), variable)) {
            addresses.addAll(addresses(list + "/" + value + path.substring(path.indexOf('}') + 1)));
        }
        return addresses;
    }

    private static List<String> values(Response list, String variable) {
        if (list.statusCode() != 200 || !list.contentType().contains("json")) {
            return List.of();
        }
        JsonPath json = list.jsonPath();
        List<?> named = json.get("items") instanceof List<?> ? json.getList("items." + variable) : List.of();
        List<?> values = named.stream().allMatch(value -> value == null) && json.get("items") instanceof List<?>
                ? json.getList("items.id")
                : named;
        return values.stream().filter(value -> value != null).map(Object::toString).limit(OF_A_LIST).toList();
    }

    private static Response get(String address) {
        return As.role(Roles.ADMIN).urlEncodingEnabled(false).redirects().follow(false).get(address);
    }

    /** Asks the service to forget, and waits until it has; answers how far it says it is. */
    public JsonPath erase(UUID id, String body) {
        As.role(Roles.ADMIN).body(body).put(address(id)).then().statusCode(202);
        await().atMost(Duration.ofMinutes(3)).until(() -> !state(id).getString("state").equals("running"));
        return state(id);
    }

    /** How far an erasure is. */
    public JsonPath state(UUID id) {
        return As.role(Roles.ADMIN).get(address(id)).then().statusCode(200).extract().jsonPath();
    }

    /** Where an erasure is asked for. */
    public String address(UUID id) {
        return "/api/v1/operations/" + service + "/erasures/" + id;
    }
}
