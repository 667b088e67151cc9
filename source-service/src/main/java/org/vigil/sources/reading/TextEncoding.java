package org.vigil.sources.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigil.common.fetch.FetchFailed;
import org.vigil.common.fetch.FetchReason;

/**
 * The characters of a page or feed, whose charset is often declared wrongly. A byte order mark decides; else what is
 * valid UTF-8 is UTF-8, because text in another charset hardly ever is by chance; else what the header and then the
 * document itself declare.
 */
public final class TextEncoding {

    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9._:-]{1,40})");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int WHERE_IT_IS_DECLARED = 4_096;
    private static final int ONE_IN = 1_000;

    private TextEncoding() {
    }

    /**
     * The text; a byte that its charset does not have becomes U+FFFD.
     *
     * @throws FetchFailed where that is so for more than one character in a thousand
     */
    public static String read(byte[] bytes, String contentType) throws FetchFailed {
        String text = decode(bytes, contentType);
        if (text.chars().filter(c -> c == '\ufffd').count() * ONE_IN > text.length()) {
            throw new FetchFailed(FetchReason.NOT_IN_CHARSET);
        }
        return text;
    }

    private static String decode(byte[] bytes, String contentType) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, WHERE_IT_IS_DECLARED), StandardCharsets.ISO_8859_1);
        Charset byHeader = declared(contentType);
        Charset byDocument = declared(start);
        boolean wide = start.indexOf('\0') >= 0;
        boolean ascii = start.length() == bytes.length && start.chars().allMatch(c -> c < 0x80);
        // Many servers call everything Latin-1, which nobody chose; what the document says of itself was written with it.
        boolean byDefault = WESTERN.equals(byHeader) && byDocument != null;
        Charset first = byDefault ? byDocument : byHeader;
        Charset second = byDefault ? byHeader : byDocument;
        return Stream.of(wide || ascii ? null : StandardCharsets.UTF_8, first, second)
                .filter(Objects::nonNull).map(charset -> strict(bytes, charset)).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> lenient(bytes, 0,
                        Stream.of(first, second).filter(Objects::nonNull).findFirst().orElse(StandardCharsets.UTF_8)));
    }

    /** What PostgreSQL and XML cannot hold goes: control characters but tab and line ends, and halves of surrogate pairs. */
    public static String printable(String text) {
        return text == null ? null
                : text.codePoints().filter(c -> c >= ' ' && c != 0x7f || c == '\t' || c == '\n' || c == '\r')
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Charset declared(String text) {
        Matcher name = DECLARED.matcher(text == null ? "" : text);
        if (!name.find()) {
            return null;
        }
        return switch (name.group(1).toLowerCase(Locale.ROOT)) {
            // The WHATWG Encoding Standard reads these so, because so they are written.
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> WESTERN;
            default -> charset(name.group(1));
        };
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
