package org.vigil.incidents.desk;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.Texts;

class TextsTest {

    @Test
    void every_text_of_the_pages_is_there_in_arabic() throws IOException {
        Texts.checkArabic(DeskMessages.class);
    }
}
