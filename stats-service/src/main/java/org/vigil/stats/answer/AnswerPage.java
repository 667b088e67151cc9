package org.vigil.stats.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.vigil.stats.citation.AnswerTable;
import org.vigil.stats.measure.Asked;

import io.quarkus.qute.TemplateInstance;

/**
 * An answer for people.
 *
 * @param chosen what was asked for, name and value
 * @param asOf the moment whose knowledge it is made from
 * @param tables what was answered
 * @param rule how it was counted; empty where the answer does not say
 * @param asked the question under which it can be cited, null where it cannot be
 */
record AnswerPage(List<Map.Entry<String, String>> chosen, Instant asOf, List<AnswerTable> tables, String rule, Asked asked)
        implements
            TemplateInstance {
}
