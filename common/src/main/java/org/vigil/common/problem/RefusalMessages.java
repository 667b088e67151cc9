package org.vigil.common.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why requests are refused, whatever they ask for, in English; other languages are in {@code messages/refusal_*.properties}.
 * What
 * begins with a small letter is said of a field or parameter, behind its name.
 */
@MessageBundle("refusal")
public interface RefusalMessages {

    @Message("{field} {message}.")
    String of(String field, String message);

    @Message("The request was not accepted and nothing was stored; correct the named fields and send it again.")
    String invalid();

    @Message("Send a bearer token in the Authorization header.")
    String noToken();

    @Message("The bearer token is not valid, or not any more; get a new one.")
    String badToken();

    @Message("The log-in was not completed, or is not valid any more; sign in again.")
    String notLetIn();

    @Message("This needs the role {role}, which your token does not give; ask an admin of your installation for one that does.")
    String forbidden(String role);

    @Message("A page of another site has sent this, and nothing was done; open the page here and do it there.")
    String foreign();

    @Message("There is nothing at this address.")
    String noAddress();

    @Message("This address does not take this method.")
    String noMethod();

    @Message("This address does not take a body of this Content-Type.")
    String noContentType();

    @Message("This address does not answer in any form that the Accept header takes.")
    String noForm();

    @Message("Something went wrong here, and it is not your doing. Try again; where it stays so, tell an admin when it was.")
    String failed();

    @Message("It has changed since you read it and is now at revision {revision}; read it again and repeat your change on that.")
    String stale(int revision);

    @Message("It has changed since you read it and is now at revision {revision}; look at the changes, read it again and repeat your change on that. The latest: {latest}")
    String staleSince(int revision, String latest);

    @Message("Send the ETag of what you read in an If-Match header, so that nobody's change is overwritten unseen.")
    String preconditionRequired();

    @Message("The body may have at most {bytes} bytes; send less at a time.")
    String tooLarge(long bytes);

    @Message("is larger than {bytes} bytes")
    String larger(long bytes);

    @Message("This Idempotency-Key was already used for another request; choose a new key for a new request.")
    String keyReused();

    @Message("is a text of 1 to {most} characters")
    String key(int most);

    @Message("is not a field of this request; known fields are {known}")
    String unknownField(String known);

    @Message("does not take {value}")
    String notTaken(String value);

    @Message("does not take {value}; it is one of {names}")
    String notOneOf(String value, String names);

    @Message("does not take {value}; write a date that exists as YYYY-MM-DD")
    String notDate(String value);

    @Message("does not take {value}; write an instant as YYYY-MM-DDThh:mm:ssZ")
    String notInstant(String value);

    @Message("does not take {value}; write an id as it was given to you")
    String notId(String value);

    @Message("does not take {value}; write a whole number")
    String notWhole(String value);

    @Message("does not take {value}; write a number")
    String notNumber(String value);

    @Message("does not take {value}; write true or false")
    String notTruth(String value);

    @Message("is nested too deep, or holds too much: fewer entries, shorter numbers and texts")
    String tooMuch();

    @Message("holds a NUL character or half of a surrogate pair; remove it")
    String unacceptable();

    @Message("does not have the form that is expected here")
    String otherForm();

    @Message("is not well-formed JSON")
    String notJson();

    @Message("is not well-formed JSON at line {line}, column {column}")
    String notJsonAt(int line, int column);

    @Message("is one of {names}")
    String oneOf(String names);

    @Message("is true or false")
    String trueOrFalse();

    @Message("is a language tag of BCP 47, such as ar")
    String languageTag();

    @Message("is an id as it was given to you")
    String id();

    @Message("is a whole number from {least} to {most}")
    String whole(long least, long most);

    @Message("is not a cursor that this list gave; start again without one")
    String cursor();

    @Message("holds a NUL character; remove it")
    String nul();

    @Message("There is no service {service}.")
    String noService(String service);

    @Message("A refill is running; wait until it is done.")
    String refilling();

    @Message("The trail is being checked already; ask again when that is done.")
    String checking();
}
