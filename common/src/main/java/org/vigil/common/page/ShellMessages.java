package org.vigil.common.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the frame, in English; those of other languages are in {@code messages/shell_*.properties}. */
@MessageBundle("shell")
public interface ShellMessages {

    @Message("Skip to the content")
    String skip();

    @Message("Pages")
    String pages();

    @Message("Dashboard")
    String dashboard();

    @Message("Next page")
    String next();

    @Message("Published figures")
    String figures();

    @Message("Bulletins")
    String bulletins();

    @Message("Incidents")
    String incidents();

    @Message("Desk")
    String desk();

    @Message("Reports")
    String reports();

    @Message("Sources")
    String sources();

    @Message("Imports")
    String imports();

    @Message("Filters")
    String filters();

    @Message("any")
    String any();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("Keys")
    String keys();

    @Message("These keys work on this page while you are not typing. Escape leaves a field.")
    String keysHelp();

    @Message("Use these keys")
    String keysOn();

    @Message("Close")
    String close();

    @Message("Signed in as {reader}")
    String signedInAs(String reader);

    @Message("Sign in")
    String signIn();

    @Message("Sign in with your organisation")
    String signInWithProvider();

    @Message("Your organisation has not let you in, or what it says of you is not enough. Try again, or ask who keeps your account.")
    String providerRefused();

    @Message("Or with a token")
    String orWithToken();

    @Message("Sign out")
    String signOut();

    @Message("Language")
    String language();

    @Message("Theme")
    String theme();

    @Message("As the device")
    String auto();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("Apply")
    String apply();

    @Message("Token")
    String token();

    @Message("Paste the token that your team gave you. On your own machine, deploy/local/token READER prints one, with the role in place of READER.")
    String tokenHelp();

    @Message("This token is not valid, or not any more. Get a new one and sign in again.")
    String tokenRefused();

    @Message("A part of this page could not be loaded, and what stands here may be old.")
    String partFailed();

    @Message("Load the page again")
    String loadAgain();

    @Message("This cannot be shown")
    String problem();

    @Message("You may not see this")
    String forbidden();

    @Message("It needs the role {role}, which you do not have. Ask an admin of your installation for a token that gives it, then sign in with that.")
    String needsRole(String role);

    @Message("There is nothing here")
    String missing();

    @Message("The address may be mistyped, or what stood here is gone. Check it, or go on from the dashboard.")
    String missingHelp();

    @Message("The address is not understood. Correct what is named here, or start again.")
    String badAddress();

    @Message("Go to the dashboard")
    String home();
}
