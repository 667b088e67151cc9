package org.vigil.sources.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;
import org.vigil.common.text.Sentence;
import org.vigil.common.text.SentenceWriter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * A sentence as a column keeps it: in every language, so that it can be shown in each later. A column of text beside it has it
 * in English, or alone what somebody has written.
 */
@Converter
@Immutable
public final class KeptSentence implements AttributeConverter<Sentence, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter ALL = JSON.writer().withAttribute(SentenceWriter.LANGUAGE, SentenceWriter.ALL);

    /** What the column of text has of it; null of nothing. */
    public static String text(Sentence sentence) {
        return sentence == null ? null : sentence.toString();
    }

    /** What was kept, by both columns; the one of text decides. */
    public static Sentence kept(Sentence sentence, String text) {
        if (text == null) {
            return null;
        }
        return text.equals(text(sentence)) ? sentence : Sentence.of(text);
    }

    @Override
    public String convertToDatabaseColumn(Sentence sentence) {
        try {
            return sentence == null ? null : ALL.writeValueAsString(sentence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A sentence could not be written", e);
        }
    }

    @Override
    public Sentence convertToEntityAttribute(String kept) {
        try {
            return kept == null ? null : JSON.readValue(kept, Sentence.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A sentence that was kept could not be read", e);
        }
    }
}
