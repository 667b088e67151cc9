package org.vigil.incidents.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    /**
     * Computed with OpenSSL: printf '%s' "$id.$timestamp.$body" | openssl dgst -sha256 -mac HMAC -macopt hexkey:… -binary |
     * base64
     */
    @Test
    void a_message_is_signed_as_the_specification_says() {
        assertThat(Signature.of(List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), ID, AT, BODY))
                .isEqualTo("v1,DcqsJqLwUd8fTLunUSl0pLa1ZqyW7pCEVm2qn81m9NI=");
    }

    @Test
    void each_valid_secret_gives_a_signature_of_its_own() {
        String one = Signature.newSecret();
        String two = Signature.newSecret();
        assertThat(Signature.of(List.of(one, two), ID, AT, BODY))
                .isEqualTo(Signature.of(List.of(one), ID, AT, BODY) + " " + Signature.of(List.of(two), ID, AT, BODY));
        assertThat(one).startsWith("whsec_").isNotEqualTo(two);
    }
}
