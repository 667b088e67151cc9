package org.vigil.common.seal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class SealTopicTest {

    @Test
    void it_is_read_with_all_that_is_said_of_the_broker_not_with_its_address_alone() {
        Map<String, Object> broker = Map.of("bootstrap.servers", "localhost:9093", "security.protocol", "SSL",
                "ssl.truststore.type", "PEM", "ssl.truststore.certificates", "no certificate");

        assertThatThrownBy(() -> new SealTopic(broker, new ObjectMapper()).open("source-service"))
                .hasStackTraceContaining("No matching CERTIFICATE entries in PEM file");
    }
}
