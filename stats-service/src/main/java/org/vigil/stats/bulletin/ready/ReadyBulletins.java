package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Bulletin;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Selection;

/** All bulletins that can be asked for by a name. */
@ApplicationScoped
class ReadyBulletins {

    private final SortedMap<String, ReadyBulletin> byName = new TreeMap<>();

    ReadyBulletins(@Any Instance<ReadyBulletin> bulletins) {
        bulletins.forEach(bulletin -> byName.put(bulletin.description().name(), bulletin));
    }

    /** What there is under a name. */
    List<BulletinItem> named() {
        return byName.values().stream().map(bulletin -> BulletinItem.of(bulletin.description())).toList();
    }

    /** What there is. */
    List<BulletinItem> items() {
        List<BulletinItem> items = new ArrayList<>(named());
        items.add(BulletinItem.MONTHLY);
        return items;
    }

    /** The one of that name; a 404 when there is none, a 400 that names the parameter which does not fit it. */
    Bulletin of(String name, ReadyParameters parameters, Instant latest) {
        ReadyBulletin bulletin = byName.get(name);
        if (bulletin == null) {
            throw Problems.notFound(Sentence.of(DemandMessages.class, say -> say.missing(OthersWords.isolated(name))));
        }
        Selection selection = parameters.selection(latest);
        Demands.window(selection.window());
        ReadyBulletin.Description description = bulletin.description();
        return new Bulletin(name, description.title(),
                Stream.of(description.counts(), filters(bulletin.filtered(selection)), Definition.ofAll(selection)).toList(),
                selection.window().first(), selection.window().last(), selection.asOf(),
                BulletinResource.BULLETINS + name + "?" + Asked.of(name, selection).query(), bulletin.tables(selection));
    }

    private static Sentence filters(Selection selection) {
        if (selection.filter().isEmpty()) {
            return said(TableMessages::noFilter);
        }
        return Sentence.of(TableMessages.class, (say, language) -> say.onlyWhatHas(selection.filter().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .map(entry -> say.filter(WireNames.of(entry.getKey()), entry.getValue().stream()
                        .map(value -> OthersWords.isolated(value, language)).collect(Collectors.joining(" " + say.or() + " "))))
                .collect(Collectors.joining(say.and() + " "))));
    }
}
