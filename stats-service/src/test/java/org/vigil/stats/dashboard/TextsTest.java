package org.vigil.stats.dashboard;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.page.ShellMessages;
import org.vigil.common.testing.Texts;
import org.vigil.stats.behind.CellMessages;
import org.vigil.stats.behind.NumberMessages;
import org.vigil.stats.bulletin.BulletinMessages;
import org.vigil.stats.bulletin.ready.CatalogueMessages;
import org.vigil.stats.bulletin.ready.DemandMessages;
import org.vigil.stats.bulletin.ready.TableMessages;
import org.vigil.stats.casualty.CasualtyMessages;
import org.vigil.stats.change.ChangeMessages;
import org.vigil.stats.check.CheckMessages;
import org.vigil.stats.citation.CitationMessages;
import org.vigil.stats.coverage.CoverageMessages;
import org.vigil.stats.difference.DifferenceMessages;
import org.vigil.stats.figure.FigureMessages;
import org.vigil.stats.map.MapMessages;
import org.vigil.stats.measure.ParameterMessages;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.pace.PaceMessages;
import org.vigil.stats.rebuild.RebuildMessages;
import org.vigil.stats.reconciliation.CauseMessages;
import org.vigil.stats.statement.StatementMessages;
import org.vigil.stats.statement.ValueMessages;
import org.vigil.stats.stream.StreamMessages;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = { ShellMessages.class, DashboardMessages.class, NumberMessages.class, FigureMessages.class,
            RuleMessages.class,
            BulletinMessages.class, ValueMessages.class, CheckMessages.class, CauseMessages.class, TableMessages.class,
            CatalogueMessages.class, ParameterMessages.class, CellMessages.class, CasualtyMessages.class,
            ChangeMessages.class, CitationMessages.class, CoverageMessages.class, DemandMessages.class,
            DifferenceMessages.class, MapMessages.class, PaceMessages.class, RebuildMessages.class, StatementMessages.class,
            StreamMessages.class })
    void every_text_of_the_pages_is_there_in_arabic(Class<?> bundle) throws IOException {
        Texts.checkArabic(bundle);
    }

    @Test
    void what_constraints_say_is_there_in_arabic() throws IOException {
        Texts.checkArabicOfConstraints();
    }
}
