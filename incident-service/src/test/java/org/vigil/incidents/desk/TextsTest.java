package org.vigil.incidents.desk;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.testing.Texts;
import org.vigil.incidents.actor.ActorMessages;
import org.vigil.incidents.candidate.CandidateMessages;
import org.vigil.incidents.candidate.PairMessages;
import org.vigil.incidents.check.ParameterMessages;
import org.vigil.incidents.claim.ClaimMessages;
import org.vigil.incidents.compat.acled.AcledMessages;
import org.vigil.incidents.compat.ucdp.UcdpMessages;
import org.vigil.incidents.correction.CorrectionMessages;
import org.vigil.incidents.difference.DifferenceMessages;
import org.vigil.incidents.explanation.ExplanationMessages;
import org.vigil.incidents.exports.ExportMessages;
import org.vigil.incidents.imports.FileMessages;
import org.vigil.incidents.imports.row.HeaderMessages;
import org.vigil.incidents.imports.table.MappingMessages;
import org.vigil.incidents.incident.CasualtyMessages;
import org.vigil.incidents.incident.ChangeMessages;
import org.vigil.incidents.incident.IncidentMessages;
import org.vigil.incidents.merge.MergeMessages;
import org.vigil.incidents.moment.MomentMessages;
import org.vigil.incidents.place.PlaceMessages;
import org.vigil.incidents.push.PushMessages;
import org.vigil.incidents.reason.ReasonMessages;
import org.vigil.incidents.statement.WordMessages;
import org.vigil.incidents.verification.VerificationMessages;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = { DeskMessages.class, QueueMessages.class, WordMessages.class, CandidateMessages.class,
            VerificationMessages.class,
            ExplanationMessages.class, DifferenceMessages.class, ChangeMessages.class, CasualtyMessages.class,
            ClaimMessages.class, ReasonMessages.class })
    void every_text_of_the_pages_is_there_in_arabic(Class<?> bundle) throws IOException {
        Texts.checkArabic(bundle);
    }

    @ParameterizedTest
    @ValueSource(classes = { ActorMessages.class, PairMessages.class, ParameterMessages.class, AcledMessages.class,
            UcdpMessages.class, CorrectionMessages.class, ExportMessages.class, FileMessages.class, HeaderMessages.class,
            MappingMessages.class, IncidentMessages.class, MergeMessages.class, MomentMessages.class, PlaceMessages.class,
            PushMessages.class })
    void every_refusal_is_there_in_arabic(Class<?> bundle) throws IOException {
        Texts.checkArabic(bundle);
    }

    @Test
    void what_constraints_say_is_there_in_arabic() throws IOException {
        Texts.checkArabicOfConstraints();
    }
}
