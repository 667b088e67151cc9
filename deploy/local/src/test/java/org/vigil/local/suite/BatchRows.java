package org.vigil.local.suite;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A batch of reports, a JSON object per line, made while it is read; the same rows each time. */
final class BatchRows extends InputStream {

    private static final String[] WORDS = """
            road market valley bridge convoy patrol village river station office morning evening district council driver farm
            school clinic border crossing statement spokesman witness resident official commander checkpoint vehicle depot field
            north south east west near after before during while reported described counted visited closed opened repaired moved"""
            .split("\\s+");
    private static final int BODY_WORDS = 80;

    private final String source;
    private final int rows;
    private int row;
    private byte[] line = new byte[0];
    private int at;

    BatchRows(String source, int rows) {
        this.source = source;
        this.rows = rows;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (at == line.length) {
            if (row == rows) {
                return -1;
            }
            line = line(row++).getBytes(StandardCharsets.US_ASCII);
            at = 0;
        }
        int copied = Math.min(length, line.length - at);
        System.arraycopy(line, at, target, offset, copied);
        at += copied;
        return copied;
    }

    /** Each text is one of its own: its words are drawn by the number of the row. */
    private String line(int number) {
        Random random = new Random(number * 31L + 7);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < BODY_WORDS; i++) {
            body.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return """
                {"source":"%s","publishedAt":"2026-02-01","url":"https://%s.example/items/%d","headline":"Item %d","body":"%s."}
                """.formatted(source, source, number, number, body);
    }
}
