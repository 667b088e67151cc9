package org.vigil.incidents.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the words of the domain are called where people read them: in English as programs have them, in other languages as
 * {@code messages/word_*.properties} has it.
 */
@MessageBundle("word")
public interface WordMessages {

    @Message("{code}")
    String of(String code);

    @Message("{code}")
    String attributed(String code);

    @Message(",")
    String comma();

    @Message(";")
    String semicolon();
}
