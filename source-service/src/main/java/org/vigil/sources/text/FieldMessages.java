package org.vigil.sources.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of fields and parameters of several features, behind their names, in English; other languages are in
 * {@code messages/field_*.properties}.
 */
@MessageBundle("field")
public interface FieldMessages {

    @Message("is true or false")
    String trueOrFalse();

    @Message("is a language tag of BCP 47, such as ar")
    String languageTag();
}
