package org.vigil.incidents.difference;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What of a thing can change, how, and who changed it; other languages are in {@code messages/difference_*.properties}. */
@MessageBundle("difference")
public interface DifferenceMessages {

    @Message("{name}: from {was} to {is}.")
    String changed(String name, String was, String is);

    @Message("{name}: {is} is new.")
    String added(String name, String is);

    @Message("{name}: {was} is gone.")
    String gone(String name, String was);

    @Message("The name {name} was added.")
    String nameAdded(String name);

    @Message("The name {name} was taken out.")
    String nameGone(String name);

    @Message("The alias {alias} was added.")
    String aliasAdded(String alias);

    @Message("The alias {alias} was taken out.")
    String aliasGone(String alias);

    @Message("Its names in other languages were changed.")
    String names();

    @Message("Category")
    String category();

    @Message("Event type")
    String eventType();

    @Message("Violence type")
    String violenceType();

    @Message("Independent origins")
    String origins();

    @Message("Country")
    String country();

    @Message("Division")
    String division();

    @Message("Stated division")
    String statedDivision();

    @Message("Division by the coordinates")
    String computedDivision();

    @Message("District")
    String district();

    @Message("Place")
    String place();

    @Message("Latitude")
    String latitude();

    @Message("Longitude")
    String longitude();

    @Message("Precision of the place")
    String precision();

    @Message("Report")
    String report();

    @Message("Speaker")
    String speaker();

    @Message("Stance")
    String stance();

    @Message("Stated at")
    String statedAt();

    @Message("Name")
    String name();

    @Message("Kind")
    String kind();

    @Message("Feature")
    String feature();

    @Message("Population")
    String population();

    @Message("Parent")
    String parent();

    @Message("Active from")
    String activeFrom();

    @Message("Active to")
    String activeTo();

    @Message("{change} by {by} at {at}{#if reason}, because: {reason}{#else}.{/if}")
    String said(String change, String by, Instant at, String reason);

    @Message("{change} by {by}: {changes}")
    String since(String change, String by, String changes);

    @Message("There is no revision {revision} of the {of} {id}.")
    String noRevision(int revision, String of, UUID id);
}
