package org.vigil.common.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"b": 1, "a": {"d": [], "c": {}}}         | {"a":{"c":{},"d":[]},"b":1}
            [ 3, 1, null, true, false, "" ]           | [3,1,null,true,false,""]
            [1.50, 100.0, 1e3, -0.0, 0, 1.0E-7, 1e-30] | [1.5,100,1000,0,0,0.0000001,0.000000000000000000000000000001]
            {"é": 1, "z": 2, "Z": 3, "ك": 4, "": 5}   | {"":5,"Z":3,"z":2,"é":1,"ك":4}
            ["\\u0000\\u001f\\"\\\\/\\n\\té😀"]          | ["\\u0000\\u001F\\"\\\\/\\n\\té😀"]
            """)
    void what_is_the_same_reads_the_same(String written, String canonical) throws JsonProcessingException {
        assertThat(CanonicalJson.of(JSON.readTree(written))).isEqualTo(canonical);
    }

    @Test
    void whole_numbers_of_any_size_keep_all_their_digits() {
        assertThat(CanonicalJson.of(JsonNodeFactory.instance.numberNode(new BigInteger("-1234567890123456789012345678900"))))
                .isEqualTo("-1234567890123456789012345678900");
    }
}
