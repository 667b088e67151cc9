package org.vigil.sources.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the service's own rules keep of a report's words; in their package because they are nobody else's. */
public final class SearchRows {

    private final ReportWords words;

    private SearchRows(ReportWords words) {
        this.words = words;
    }

    /** Reads a report as the service does when it is filed. */
    public static SearchRows of(String headline, String body) {
        return new SearchRows(ReportWords.of(headline, body));
    }

    /** Each word once. */
    public Set<String> distinct() {
        return words.distinct();
    }

    /** As report_search.words. */
    public String vector(Map<String, String> stems) {
        return words.vector(stems);
    }

    /** As report_word.near. */
    public static String near(String word) {
        return Arrays.toString(Spelling.keys(word)).replace('[', '{').replace(']', '}');
    }

    /** Adds the stems of these words. */
    public static void stem(Connection database, Collection<String> words, Map<String, String> stems) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(Vocabulary.STEMS.replaceAll("\\?[12]", "?"))) {
            query.setArray(1, database.createArrayOf("text", words.toArray()));
            query.setArray(2, database.createArrayOf("text", words.stream().map(Vocabulary::dictionary).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    stems.put(rows.getString(1), rows.getString(2));
                }
            }
        }
    }
}
