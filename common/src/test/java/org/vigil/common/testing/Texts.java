package org.vigil.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of pages in all their languages. */
public final class Texts {

    private Texts() {
    }

    /** Checks that every text of the bundle is there in Arabic, and no other. */
    public static void checkArabic(Class<?> bundle) throws IOException {
        Set<String> texts = Arrays.stream(bundle.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(method -> method.getName()).collect(Collectors.toSet());
        URL file = Thread.currentThread().getContextClassLoader()
                .getResource("messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_ar.properties");
        try (InputStream content = file.openStream()) {
            // Qute reads these files by itself, and shows an escape as it is written.
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).as(bundle.getName()).doesNotContain("\\u");
        }
        Properties arabic = read(file);
        assertThat(texts).as(bundle.getName()).isNotEmpty();
        assertThat(arabic.stringPropertyNames()).as(bundle.getName()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(arabic.values()).as(bundle.getName())
                .allSatisfy(text -> assertThat(text.toString()).containsPattern("\\p{InArabic}"));
    }

    /** Checks that every text of a violated constraint, the service's own and common ones, is there in Arabic, and no other. */
    public static void checkArabicOfConstraints() throws IOException {
        List<URL> files = Collections.list(
                Thread.currentThread().getContextClassLoader().getResources("ContributorValidationMessages.properties"));
        assertThat(files).isNotEmpty();
        for (URL english : files) {
            Properties arabic = read(new URL(english, "ContributorValidationMessages_ar.properties"));
            assertThat(arabic.keySet()).as(english.toString()).isNotEmpty().isEqualTo(read(english).keySet());
            assertThat(arabic.values()).as(english.toString())
                    .allSatisfy(text -> assertThat(text.toString()).containsPattern("\\p{InArabic}"));
        }
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
