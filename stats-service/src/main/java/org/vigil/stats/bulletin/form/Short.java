package org.vigil.stats.bulletin.form;

import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Cell;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** Tells which cells need not be broken into lines. */
final class Short {

    private static final int MOST_CHARACTERS = 24;

    private Short() {
    }

    /** Whether it need not be; what a template calls {@code cell.short}. */
    @TemplateExtension(matchName = "short")
    static boolean isShort(Cell cell, @TemplateAttribute Object locale) {
        return cell.shown() == null || cell.shown().in(Sentence.language(locale)).length() <= MOST_CHARACTERS;
    }
}
