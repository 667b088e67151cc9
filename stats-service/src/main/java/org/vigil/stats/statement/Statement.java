package org.vigil.stats.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.vigil.stats.statement.StatedChange.Base;

/**
 * What was published: a number, what it is of, and what was said about it. Nothing here is our own finding.
 *
 * @param publisher the slug of who says it
 * @param report the report in which it stands, null where none is on file
 * @param measure what is counted
 * @param kind whether it adds up over the period
 * @param period the days that it speaks of
 * @param scope what it is counted over
 * @param value the number
 * @param unit what is counted, in the publisher's words
 * @param change the stated change, null where none is
 * @param shareOf the list of which a share is one, null where it is not stated or the figure is no share
 * @param partsCover how much of the whole the parts make up
 * @param parts the numbers included in it
 */
public record Statement(String publisher, UUID report, FigureMeasure measure, FigureKind kind, Period period, Scope scope,
        Value value,
        String unit, StatedChange change, ShareOf shareOf, PartsCover partsCover, List<Part> parts) {

    public Statement {
        period = period == null ? Period.UNKNOWN : period;
        scope = scope == null ? Scope.EMPTY : scope;
        parts = parts == null ? List.of() : parts;
    }

    public Optional<StatedChange> statedChange() {
        return Optional.ofNullable(change);
    }

    public Optional<Base> base() {
        return statedChange().map(StatedChange::base);
    }

    /** The figure's own value as the part of everything that it is itself. */
    public Part whole() {
        return new Part(null, scope, period, value, null, partsCover, parts);
    }
}
