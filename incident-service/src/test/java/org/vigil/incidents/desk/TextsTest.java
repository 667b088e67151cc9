package org.vigil.incidents.desk;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.testing.Texts;
import org.vigil.incidents.candidate.CandidateMessages;
import org.vigil.incidents.claim.ClaimMessages;
import org.vigil.incidents.difference.DifferenceMessages;
import org.vigil.incidents.explanation.ExplanationMessages;
import org.vigil.incidents.incident.CasualtyMessages;
import org.vigil.incidents.incident.ChangeMessages;
import org.vigil.incidents.statement.WordMessages;
import org.vigil.incidents.verification.VerificationMessages;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = { DeskMessages.class, WordMessages.class, CandidateMessages.class, VerificationMessages.class,
            ExplanationMessages.class, DifferenceMessages.class, ChangeMessages.class, CasualtyMessages.class,
            ClaimMessages.class })
    void every_text_of_the_pages_is_there_in_arabic(Class<?> bundle) throws IOException {
        Texts.checkArabic(bundle);
    }
}
