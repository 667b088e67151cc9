package org.vigil.incidents.explanation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** On what a status and the casualties rest; other languages are in {@code messages/explanation_*.properties}. */
@MessageBundle("explanation")
public interface ExplanationMessages {

    @Message("The rule says {derived}, because {because}.")
    String byRule(String derived, String because);

    @Message("A curator holds {held}; the rule would say {derived}, because {because}.")
    String held(String held, String derived, String because);

    @Message("A curator has set it; the claims give no such line.")
    String setWithoutLine();

    @Message("A curator has set it; the rule would say {numbers}.")
    String set(String numbers);

    @Message("Only claims speak of it that support nothing, so that there is no such line.")
    String unsupported();

    @Message("Nobody gives a number, so that it stays unknown.")
    String noNumber();

    @Message("No origin speaks of it; the latest claim of those that add none is heard.")
    String noOrigin();

    @Message("One origin speaks of it, and what it says stands.")
    String oneOrigin();

    @Message("{origins} origins vote: low is the smallest low, high the largest high, best what most of them say, of a tie the lower.")
    String vote(int origins);
}
