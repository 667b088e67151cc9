package org.vigil.common.text;

import java.io.IOException;

import org.vigil.common.page.Language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a sentence in English, or in the language whose tag is the attribute {@link #LANGUAGE} of what is written; where that
 * is {@link #ALL}, in every language, each under its tag.
 */
public final class SentenceWriter extends StdSerializer<Sentence> {

    public static final String LANGUAGE = "language";

    public static final String ALL = "*";

    private static final long serialVersionUID = 1L;

    SentenceWriter() {
        super(Sentence.class);
    }

    @Override
    public void serialize(Sentence sentence, JsonGenerator json, SerializerProvider provider) throws IOException {
        Object language = provider.getAttribute(LANGUAGE);
        if (!ALL.equals(language)) {
            json.writeString(language == null ? sentence.toString() : sentence.in(language.toString()));
            return;
        }
        json.writeStartObject();
        for (Language one : Language.values()) {
            json.writeStringField(one.getTag(), sentence.in(one.getTag()));
        }
        json.writeEndObject();
    }
}
