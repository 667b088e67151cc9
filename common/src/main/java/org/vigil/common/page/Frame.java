package org.vigil.common.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.security.Caller;

import io.quarkus.qute.TemplateInstance;

/** What stands around every page: who reads it, in which language and theme, and how numbers and days are written in that. */
@RequestScoped
@Named("frame")
public class Frame {

    /** Scripts, styles and data come from Vigil alone, and no other site may show the page within its own. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ";

    private final HttpHeaders headers;
    private final UriInfo address;
    private final Caller caller;
    private final Assets assets;
    private final ProviderLogIn provider;

    Frame(HttpHeaders headers, UriInfo address, Caller caller, Assets assets, ProviderLogIn provider) {
        this.headers = headers;
        this.address = address;
        this.caller = caller;
        this.assets = assets;
        this.provider = provider;
    }

    /** Whether a person in a browser asks, who reads pages: browsers ask for HTML first, programs for anything. */
    public boolean isWanted() {
        MediaType first = headers.getAcceptableMediaTypes().get(0);
        return MediaType.TEXT_HTML_TYPE.getType().equals(first.getType())
                && MediaType.TEXT_HTML_TYPE.getSubtype().equals(first.getSubtype());
    }

    /** The answer that is this page. */
    public Response answer(TemplateInstance page) {
        return answer(Response.Status.OK.getStatusCode(), page);
    }

    /** The same with another status. */
    public Response answer(int status, TemplateInstance page) {
        page.setLocale(getLanguage().getTag());
        return Response.status(status).entity(page.render()).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY + provider.formTargets())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    public Language getLanguage() {
        return cookie(Choices.LANGUAGE).flatMap(Language::of)
                .orElseGet(() -> Language.accepted(headers.getAcceptableLanguages()));
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Theme getTheme() {
        return cookie(Choices.THEME).flatMap(Theme::of).orElse(Theme.AUTO);
    }

    /** Who reads it; null when nobody has signed in. */
    public String getReader() {
        return caller.isService() ? null : caller.name();
    }

    /** Whether the reader has the role, one of {@link org.vigil.common.security.Roles}. */
    public boolean may(String role) {
        return caller.has(role);
    }

    /** Where the page is, with what was asked for. */
    public String getAddress() {
        String query = address.getRequestUri().getRawQuery();
        return address.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    /** Where a style, script or picture is; it changes with its content, so that it may be kept. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** A number as it is written in the language; a dash for none. */
    public String number(Number number) {
        return getLanguage().number(number);
    }

    /** The same with its sign. */
    public String signed(Number number) {
        return getLanguage().signed(number);
    }

    /** Hundredths as they are written in the language; a dash for none. */
    public String percent(Number number) {
        return number == null ? number(null) : number(number) + getLanguage().getPercentSign();
    }

    /** The same with their sign. */
    public String signedPercent(Number number) {
        return number == null ? number(null) : signed(number) + getLanguage().getPercentSign();
    }

    /** A day as it is written in the language; an ellipsis for none. */
    public String day(LocalDate day) {
        return getLanguage().day(day);
    }

    /** A month as it is written in the language. */
    public String month(YearMonth month) {
        return getLanguage().month(month);
    }

    /** A moment as it is written in the language, in UTC. */
    public String moment(Instant moment) {
        return getLanguage().moment(moment);
    }

    /** When something was published, as exactly as it is stated: a day, or a moment with its own offset (ISO 8601). */
    public String published(String stated) {
        return stated.contains("T") ? getLanguage().moment(OffsetDateTime.parse(stated)) : day(LocalDate.parse(stated));
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(headers.getCookies().get(name)).map(Cookie::getValue);
    }
}
