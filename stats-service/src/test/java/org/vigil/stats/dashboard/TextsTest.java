package org.vigil.stats.dashboard;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.page.ShellMessages;
import org.vigil.common.testing.Texts;
import org.vigil.stats.behind.NumberMessages;
import org.vigil.stats.bulletin.BulletinMessages;
import org.vigil.stats.bulletin.ready.CatalogueMessages;
import org.vigil.stats.bulletin.ready.TableMessages;
import org.vigil.stats.check.CheckMessages;
import org.vigil.stats.figure.FigureMessages;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.reconciliation.CauseMessages;
import org.vigil.stats.statement.ValueMessages;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = { ShellMessages.class, DashboardMessages.class, NumberMessages.class, FigureMessages.class,
            RuleMessages.class,
            BulletinMessages.class, ValueMessages.class, CheckMessages.class, CauseMessages.class, TableMessages.class,
            CatalogueMessages.class })
    void every_text_of_the_pages_is_there_in_arabic(Class<?> bundle) throws IOException {
        Texts.checkArabic(bundle);
    }
}
