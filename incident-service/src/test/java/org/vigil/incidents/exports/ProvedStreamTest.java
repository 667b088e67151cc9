package org.vigil.incidents.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ProvedStreamTest {

    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    @Test
    void the_file_that_was_cited_arrives_whole() throws IOException {
        ProvedStream stream = written("id\r\n", "1\r\n");

        stream.end();

        assertThat(received).hasToString("id\r\n1\r\n");
    }

    @Test
    void another_file_never_arrives_whole() throws IOException {
        ProvedStream stream = written("id\r\n", "2\r\n");

        assertThatThrownBy(stream::end).isInstanceOf(IllegalStateException.class);

        assertThat(received).hasToString("id\r\n2\r");
    }

    private ProvedStream written(String... parts) throws IOException {
        Digest cited = new Digest();
        byte[] file = "id\r\n1\r\n".getBytes(StandardCharsets.UTF_8);
        cited.write(file, 0, file.length);
        ProvedStream stream = new ProvedStream(received, cited.value());
        for (String part : parts) {
            stream.write(part.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }
}
