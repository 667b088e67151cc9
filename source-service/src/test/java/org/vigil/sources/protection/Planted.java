package org.vigil.sources.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.sources.source.BulkRegistry;
import org.vigil.sources.source.Protection;
import org.vigil.sources.source.RegisterSource;
import org.vigil.sources.source.SourceKind;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/**
 * Protected sources, each with words of its own in everything by which it could be known. The words are told from
 * all others by how they begin, so that any of them is found in any text at once; their country and language belong
 * to nobody else here.
 */
final class Planted {

    /** A word of a protected source, its country or its language. */
    private static final Pattern TRACE = Pattern.compile("(?i)qzx[a-z]{8}|\"TV\"|\"tvl\"");

    /**
     * So many have feeds, reports, pages and sources that they own; then come two that are merged, and one whose batch it is.
     */
    private static final int WITH_BELONGINGS = 8;
    private static final int MERGED = 30;
    private static final int SENDER = 40;
    private static final int NAMES_OF_ONE = 4;

    private final List<String> words = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> codeNames = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final List<String> feeds = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final List<String> batches = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    List<String> words() {
        return words;
    }

    /** The slug of that one. */
    String slug(int i) {
        return words.get(i) + "-desk";
    }

    List<String> codeNames() {
        return codeNames;
    }

    List<String> reportIds() {
        return reports;
    }

    /** What a path variable of that path may stand for. */
    List<String> variable(String path) {
        Map<String, List<String>> known = Map.of(
                "/api/v1/sources/{idOrSlug}", telling(), "/api/v1/reports/{id}", reports,
                "/api/v1/feeds/{id}", feeds, "/api/v1/source-merges/{id}", merges, "/api/v1/report-batches/{id}", batches);
        return known.entrySet().stream().filter(entry -> path.equals(entry.getKey()) || path.startsWith(entry.getKey() + "/"))
                .findFirst().map(Map.Entry::getValue).orElse(List.of());
    }

    /** The traces of protected sources in a text. */
    static TreeSet<String> traces(String text) {
        TreeSet<String> found = new TreeSet<>();
        for (Matcher trace = TRACE.matcher(text); trace.find();) {
            found.add(trace.group());
        }
        return found;
    }

    /**
     * At least so many names. The sources that something is done with are registered one by one, as people do, each with a word
     * of
     * its own; the others at once.
     */
    static Planted plant(int names, BulkRegistry registry) {
        Planted planted = new Planted();
        Random random = new Random(3);
        for (int i = 0; i <= SENDER; i++) {
            planted.source(word(random), i);
        }
        planted.sources((names - planted.words.size()) / NAMES_OF_ONE + 1, random, registry);
        for (int i = 0; i < WITH_BELONGINGS; i++) {
            planted.whatBelongsToIt(i);
        }
        planted.merge(MERGED, MERGED + 1);
        planted.batch();
        return planted;
    }

    private void source(String word, int i) {
        words.add(word);
        String owner = i % 10 == 1 ? "\"" + slug(i - 1) + "\"" : "null";
        JsonPath registered = created(As.role(Roles.SOURCE_KEEPER).body("""
                {"slug":"%1$s-desk","name":"Desk of %1$s","aliases":["%1$s again","مكتب %1$s"],"sites":["www.%1$s.example"],
                 "kind":"witness","country":"TV","languages":["tvl"],"licence":"by word of %1$s","owner":%2$s,
                 "protection":"protected","reason":"%1$s was named in a threat."}""".formatted(word, owner))
                .post("/api/v1/sources"));
        ids.add(registered.getString("id"));
        codeNames.add(registered.getString("codeName"));
    }

    /** Each under a slug, a name, an alias and a site that have no word in common, each of which would tell who it is. */
    private void sources(int number, Random random, BulkRegistry registry) {
        List<RegisterSource> more = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String slug = word(random);
            String name = word(random);
            words.add(slug);
            more.add(
                    new RegisterSource(slug + "-desk", name, List.of(word(random)), List.of("www." + word(random) + ".example"),
                            SourceKind.WITNESS, "TV", List.of("tvl"), null, null, null, "by word of " + name, true,
                            Protection.PROTECTED, name + " was named in a threat."));
        }
        registry.register(more).forEach(registered -> {
            ids.add(registered.id());
            codeNames.add(registered.codeName());
        });
    }

    /** A change, a source that it owns and that shares its name, a feed, a report, its correction and its page. */
    private void whatBelongsToIt(int i) {
        String word = words.get(i);
        assertThat(As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"").body("""
                {"slug":"%1$s-desk","name":"Desk of %1$s, moved","kind":"witness","country":"TV","languages":["tvl"],
                 "reliability":"C","protection":"protected","reason":"%1$s was right before."}""".formatted(word))
                .put("/api/v1/sources/" + codeNames.get(i)).statusCode()).isEqualTo(200);
        open.add(created(As.role(Roles.SOURCE_KEEPER).body("""
                {"slug":"open-%1$d","name":"Open %1$d","kind":"outlet","owner":"%2$s","sites":["open-%1$d.example"]}"""
                .formatted(i, slug(i))).post("/api/v1/sources")).getString("slug"));
        feeds.add(created(As.role(Roles.SOURCE_KEEPER).body("""
                {"url":"https://%1$s.example/feed.xml","paused":%2$s}""".formatted(word, i > 3))
                .post("/api/v1/sources/" + slug(i) + "/feeds")).getString("id"));
        JsonPath report = created(As.role(Roles.ADMIN)
                .body("""
                        {"source":"%1$s-desk","headline":"Two bridges are closed","url":"https://%1$s.example/%2$d","externalId":"%1$s:%2$d",
                         "publishedAt":"2026-03-02","language":"en","body":"Both bridges are closed to lorries, day %2$d.",
                         "attributedTo":["%3$s"]}"""
                        .formatted(word, i, slug(i + 1)))
                .post("/api/v1/reports"));
        reports.add(report.getString("id"));
        assertThat(As.role(Roles.ADMIN).header("If-Match", "\"" + report.getInt("revision") + "\"").body("""
                {"item":{"source":"%1$s-desk","headline":"Three bridges are closed","url":"https://%1$s.example/%2$d",
                 "publishedAt":"2026-03-02"},"reason":"A third bridge."}""".formatted(word, i))
                .put("/api/v1/reports/" + report.getString("id")).statusCode()).isEqualTo(200);
        if (i > 0) {
            repeats(report.getString("id"), reports.get(0));
        }
        reports.add(page(i, slug(i), word + ".example"));
        if (i < 3) {
            reports.add(page(i, open.get(i), "open-" + i + ".example"));
            feeds.add(created(As.role(Roles.SOURCE_KEEPER)
                    .body("{\"url\":\"https://open-" + i + ".example/feed.xml\",\"paused\":true}")
                    .post("/api/v1/sources/" + open.get(i) + "/feeds")).getString("id"));
        }
    }

    /** All of them go back to the first one's report, so that each is drawn beside the others. */
    private static void repeats(String report, String first) {
        String seen = As.role(Roles.READER).get("/api/v1/reports/" + report).header("ETag");
        assertThat(As.role(Roles.ADMIN).header("If-Match", seen).body("""
                {"lineage":"relay","of":"%s","reason":"Both close the same bridges."}""".formatted(first))
                .put("/api/v1/reports/" + report + "/lineage").statusCode()).isEqualTo(200);
    }

    /** A page of that source that is handed in, as the report that it becomes. */
    private static String page(int i, String source, String host) {
        return created(As.role(Roles.ADMIN).contentType("text/html; charset=utf-8")
                .body("""
                        <html><head><title>Market day %1$d</title></head><body><article><h1>Market day %1$d</h1><p>The market opens on \
                        Thursday, and the road to it is open again after the repair of its bridge, says the town.</p></article></body></html>"""
                        .formatted(i))
                .post("/api/v1/clips?source=" + source + "&publishedAt=2026-03-04&url=https://" + host + "/market"))
                .getString("report");
    }

    private void merge(int from, int into) {
        merges.add(created(As.role(Roles.SOURCE_KEEPER).body("""
                {"from":["%s"],"into":"%s","reason":"%s is both."}""".formatted(slug(from), slug(into), words.get(into)))
                .post("/api/v1/source-merges")).getString("id"));
    }

    /** One row that is taken in, and one that is refused. */
    private void batch() {
        String batch = created(As.role(Roles.ADMIN).contentType("application/x-ndjson").body("""
                {"source":"%1$s","publishedAt":"2026-03-05","url":"https://%2$s.example/batch"}
                {"source":"%1$s","publishedAt":"a day of %2$s"}
                """.formatted(slug(SENDER), words.get(SENDER)).getBytes(StandardCharsets.UTF_8)).post("/api/v1/report-batches"))
                .getString("id");
        await().until(() -> As.role(Roles.READER).get("/api/v1/report-batches/" + batch).jsonPath().getString("state"),
                "done"::equals);
        batches.add(batch);
    }

    private static JsonPath created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer.jsonPath();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("qzx");
        for (int i = 0; i < 8; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    /** Those that have something which others have not, and a few of the others, by code name and by id. */
    private List<String> telling() {
        List<String> some = new ArrayList<>(codeNames.subList(0, WITH_BELONGINGS + 3));
        List.of(MERGED, MERGED + 1, SENDER, codeNames.size() - 1).forEach(i -> some.add(codeNames.get(i)));
        some.addAll(ids.subList(0, 2));
        some.add(ids.get(MERGED));
        some.addAll(open);
        return some;
    }
}
