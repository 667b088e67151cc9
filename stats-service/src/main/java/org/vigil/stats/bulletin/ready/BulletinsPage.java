package org.vigil.stats.bulletin.ready;

import java.time.YearMonth;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * The bulletins that can be asked for.
 *
 * @param items all but the monthly one, which has a form of its own
 * @param month the last one that is over
 */
record BulletinsPage(List<BulletinItem> items, YearMonth month) implements TemplateInstance {
}
