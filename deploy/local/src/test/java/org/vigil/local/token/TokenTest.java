package org.vigil.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Refusal;

class TokenTest {
    @TempDir
    Path temporary;

    @Test
    void a_token_names_its_role_and_is_signed_with_the_key_that_the_services_get() throws Exception {
        SigningKey key = SigningKey.make(DataFolder.open(temporary.resolve("data")));

        JwtClaims claims = reader(key).processToClaims(Token.of(key, "curator"));

        assertThat(claims.getSubject()).isEqualTo("local-curator");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("curator");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue()).isEqualTo(30L * 24 * 3600);
    }

    @Test
    void the_key_is_made_once_and_another_suite_has_another() throws Exception {
        DataFolder one = DataFolder.open(temporary.resolve("one"));
        SigningKey first = SigningKey.make(one);
        SigningKey other = SigningKey.make(DataFolder.open(temporary.resolve("other")));

        assertThat(SigningKey.make(one).publicKey()).isEqualTo(first.publicKey());
        assertThatThrownBy(() -> reader(first).processToClaims(Token.of(other, "admin")))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void an_unknown_role_is_refused_with_those_that_there_are() throws Exception {
        SigningKey key = SigningKey.make(DataFolder.open(temporary.resolve("data")));

        assertThatThrownBy(() -> Token.of(key, "king")).isInstanceOf(Refusal.class)
                .hasMessageContaining("reader, reporter, curator, source-keeper, admin");
    }

    @Test
    void a_folder_without_a_suite_has_no_tokens() {
        assertThatThrownBy(() -> SigningKey.read(DataFolder.at(temporary))).isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no suite in");
    }

    private static JwtConsumer reader(SigningKey key) throws Exception {
        PublicKey publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey())));
        return new JwtConsumerBuilder().setVerificationKey(publicKey).setExpectedIssuer("https://vigil.local")
                .setExpectedAudience("vigil").setRequireExpirationTime().build();
    }
}
