package org.vigil.stats.reconciliation;

import static org.vigil.common.text.OthersWords.isolated;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Statement;

/** A verdict as a sentence. */
final class Words {

    private Words() {
    }

    static Sentence withoutCount(Statement statement) {
        return Sentence.of(CauseMessages.class, (say, language) -> say.noCount(figure(statement, say, language)));
    }

    static Sentence withCount(Statement statement, OwnCount ours, Status status, boolean covered) {
        return Sentence.of(CauseMessages.class, (say, language) -> say.counted(figure(statement, say, language),
                ours.words().in(language), switch (status) {
                    case MATCHED -> say.agrees(covered);
                    case EXPLAINED -> say.explained();
                    case CONTRADICTED -> say.contradicted();
                    case UNTESTABLE -> say.unclear();
                }));
    }

    private static String figure(Statement statement, CauseMessages say, String language) {
        String unit = statement.unit() == null || statement.unit().isBlank() ? ""
                : " " + isolated(statement.unit().strip(), language);
        return say.figure(statement.value().words().in(language) + unit);
    }
}
