package org.vigil.sources.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why two sources may be one, in English; other languages are in {@code messages/likeness_*.properties}. */
@MessageBundle("likeness")
public interface LikenessMessages {

    @Message("same name: {name}")
    String sameName(String name);

    @Message("first letters: {one} and {other}")
    String firstLetters(String one, String other);

    @Message("similar name: {one} and {other}")
    String similarName(String one, String other);

    @Message("same host {host}")
    String sameHost(String host);

    @Message("same domain {domain}")
    String sameDomain(String domain);
}
