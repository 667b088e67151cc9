package org.vigil.stats.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vigil.common.page.ShellMessages;
import org.vigil.stats.behind.NumberMessages;
import org.vigil.stats.figure.FigureMessages;

import io.quarkus.qute.i18n.Message;

class TextsTest {

    private static final Map<Class<?>, String> BUNDLES = Map.of(ShellMessages.class, "shell", DashboardMessages.class,
            "dashboard", NumberMessages.class, "number", FigureMessages.class, "figure");

    @Test
    void every_text_of_the_pages_is_there_in_arabic() throws IOException {
        for (Map.Entry<Class<?>, String> bundle : BUNDLES.entrySet()) {
            Properties arabic = read("messages/" + bundle.getValue() + "_ar.properties");
            Set<String> texts = Arrays.stream(bundle.getKey().getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Message.class)).map(method -> method.getName())
                    .collect(Collectors.toSet());
            assertThat(texts).isNotEmpty();
            assertThat(arabic.stringPropertyNames()).as(bundle.getValue()).containsExactlyInAnyOrderElementsOf(texts);
            assertThat(arabic.values()).allSatisfy(text -> assertThat(text.toString()).containsPattern("\\p{InArabic}"));
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
