package org.vigil.sources.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * Counts independent voices: sources that were merged, that have a common owner, or through whom one actor speaks are
 * one, as the rule on the origins of claims has it.
 */
@ApplicationScoped
class Independence {

    private static final int LEAST = 2;
    private static final int MOST = 100;

    private final SourceService sources;

    Independence(SourceService sources) {
        this.sources = sources;
    }

    @Transactional
    IndependenceView of(List<String> names) {
        if (names.size() < LEAST || names.size() > MOST) {
            throw Problems.invalidParameter("of", Sentence.of(SourceMessages.class, say -> say.fewOrMany(LEAST, MOST)));
        }
        List<Source> asked = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i + 1;
            asked.add(sources.itself(names.get(i)).orElseThrow(() -> Problems.invalidParameter("of",
                    Sentence.of(SourceMessages.class, say -> say.notRegisteredAmong(place)))));
        }
        Ties ties = new Ties();
        Set<Source> looked = new LinkedHashSet<>();
        asked.forEach(source -> tie(source, looked, ties));
        List<String> slugs = asked.stream().map(Source::publicSlug).distinct().toList();
        return IndependenceView.of(slugs, ties.groups(slugs));
    }

    private static void tie(Source first, Set<Source> looked, Ties ties) {
        for (Source source = first; source != null && looked.add(source);) {
            String slug = source.publicSlug();
            if (source.mergedInto != null) {
                ties.tie(slug, source.mergedInto.publicSlug(),
                        slug + " was merged into " + source.mergedInto.publicSlug() + ".");
                source = source.mergedInto;
                continue;
            }
            if (source.voiceOf != null) {
                ties.tie(slug, "actor " + source.voiceOf, slug + " is the voice of " + source.voiceOf + ".");
            }
            if (source.owner != null) {
                ties.tie(slug, source.owner.publicSlug(), slug + " is owned by " + source.owner.publicSlug() + ".");
            }
            source = source.owner;
        }
    }
}
