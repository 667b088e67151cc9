package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemKeyTest {

    private static final String ITEM = "https://news.example/2020/item?id=7";

    @ParameterizedTest
    @ValueSource(strings = { "https://NEWS.example/2020/item?id=7", "https://news.example:443/2020/item?id=7#comments",
            "https://news.example/2020/item?utm_source=x&id=7&utm_medium=y" })
    void two_links_to_one_item_have_one_key(String link) {
        assertThat(ItemKey.ofUrl(link)).isEqualTo(ItemKey.ofUrl(ITEM));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://news.example/2020/item?id=8", "https://news.example/2020/Item?id=7",
            "https://news.example:8443/2020/item?id=7", "https://news.example/2020/item", "https://news.example/2020/it|em" })
    void other_addresses_have_other_keys(String link) {
        assertThat(ItemKey.ofUrl(link)).isNotEqualTo(ItemKey.ofUrl(ITEM));
    }

    @Test
    void no_address_has_no_key() {
        assertThat(ItemKey.ofUrl(null)).isNull();
    }
}
