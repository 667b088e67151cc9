package org.vigil.common.page;

import java.time.Duration;
import java.util.Set;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriInfo;

/** The cookies of the pages: what a reader has chosen, and by what it is known who has signed in. */
final class Choices {

    static final String LANGUAGE = "vigil-language";
    static final String THEME = "vigil-theme";
    static final String TOKEN = "vigil-token";
    /** With this begin the names of the cookies that hold a session of the team's provider; Quarkus makes and reads them. */
    private static final String SESSION = "q_session";

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Choices() {
    }

    /** What stays for a year. */
    static NewCookie kept(String name, String value, UriInfo address) {
        return cookie(name, value, A_YEAR, address);
    }

    /** The token, until the browser is closed or the reader signs out; no script can read it. */
    static NewCookie session(String token, UriInfo address) {
        return cookie(TOKEN, token, NewCookie.DEFAULT_MAX_AGE, address);
    }

    /** Takes back the token. */
    static NewCookie ended(UriInfo address) {
        return ended(TOKEN, address);
    }

    /** Takes back by what of these cookies it was known who has signed in. */
    static NewCookie[] ended(Set<String> sent, UriInfo address) {
        return sent.stream().filter(name -> name.equals(TOKEN) || name.startsWith(SESSION)).map(name -> ended(name, address))
                .toArray(NewCookie[]::new);
    }

    private static NewCookie ended(String name, UriInfo address) {
        return cookie(name, "", 0, address);
    }

    /** Sent when a link on another site leads here, and never with what another site posts. */
    private static NewCookie cookie(String name, String value, int seconds, UriInfo address) {
        return new NewCookie.Builder(name).value(value).path("/").maxAge(seconds).httpOnly(true).sameSite(SameSite.LAX)
                .secure(address.getRequestUri().getScheme().equals("https")).build();
    }
}
