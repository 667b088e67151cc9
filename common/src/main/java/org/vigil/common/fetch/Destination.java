package org.vigil.common.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a fetch goes.
 *
 * @param uri the whole address in ASCII, without user, fragment and default port
 * @param host its host
 * @param port its port
 */
record Destination(URI uri, Host host, int port) {

    private static final int LONGEST = 2_000;
    private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::([0-9]{1,5}))?");
    private static final String AS_THEY_ARE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@/?";

    /** Reads an address; a refusal says what is wrong with its form. Where it leads to is not judged here. */
    static Destination read(String url) throws FetchRefused {
        if (url == null || url.isBlank()) {
            throw new FetchRefused(FetchReason.NO_ADDRESS);
        }
        if (url.length() > LONGEST) {
            throw new FetchRefused(FetchReason.LONG_ADDRESS);
        }
        if (url.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\' || Character.isSurrogate((char) c) && !paired(url))) {
            throw new FetchRefused(FetchReason.BAD_CHARACTER);
        }
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new FetchRefused(FetchReason.OTHER_SCHEME);
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        if (form.group(2).indexOf('@') >= 0) {
            throw new FetchRefused(FetchReason.CREDENTIALS);
        }
        Matcher authority = AUTHORITY.matcher(form.group(2));
        if (!authority.matches()) {
            throw new FetchRefused(FetchReason.BAD_AUTHORITY);
        }
        Host host = Host.read(authority.group(1));
        int usual = scheme.equals("https") ? 443 : 80;
        int port = authority.group(2) == null ? usual : Integer.parseInt(authority.group(2));
        String path = form.group(3).startsWith("/") ? form.group(3) : "/" + form.group(3);
        return new Destination(
                URI.create(scheme + "://" + host.name() + (port == usual ? "" : ":" + port) + encoded(path)), host, port);
    }

    /** Where a redirect leads to; the scheme may rise to https and never falls. */
    Destination redirected(String location) throws FetchRefused {
        Destination next;
        if (location.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            next = read(location);
        } else if (location.startsWith("//")) {
            next = read(uri.getScheme() + ":" + location);
        } else {
            // The form is checked before it is resolved, so that nothing but a path can come of it.
            Destination relative = read(origin() + (location.startsWith("/") ? "" : "/") + location);
            next = location.startsWith("/") ? relative : read(resolved(location));
        }
        if (uri.getScheme().equals("https") && next.uri.getScheme().equals("http")) {
            throw new FetchRefused(FetchReason.FALLING_REDIRECT);
        }
        return next;
    }

    private String resolved(String path) throws FetchRefused {
        try {
            return uri.resolve(encoded(path.replaceAll("#.*", ""))).normalize().toString();
        } catch (IllegalArgumentException e) {
            throw new FetchRefused(FetchReason.BAD_REDIRECT);
        }
    }

    /** Host and port as an operator writes them in the list of trusted ones. */
    String authority() {
        return host.name() + ":" + port;
    }

    private String origin() {
        return uri.getScheme() + "://" + authority();
    }

    /** Writes what an address cannot hold as %XX of its UTF-8 bytes, as browsers do. */
    private static String encoded(String text) {
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            boolean escape = character.equals("%") && text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (escape || AS_THEY_ARE.contains(character)) {
                ascii.append(character);
            } else {
                for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
                    ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        }
        return ascii.toString();
    }

    private static boolean paired(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
