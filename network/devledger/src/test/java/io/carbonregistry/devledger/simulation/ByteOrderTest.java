package io.carbonregistry.devledger.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteOrderTest {

    /** The first code points of each length in UTF-8, the basic plane's last and those around the surrogates. */
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "a\0",
            "ab",
            "b",
            "\u007f",
            "\u0080",
            "\u07ff",
            "\u0800",
            "\ud7ff",
            "\ue000",
            "\uffff",
            "\ud800\udc00",
            "\ud800\udc01",
            "\udbff\udfff",
            "x\uffff",
            "x\ud800\udc00");

    private final ByteOrder order = new ByteOrder();

    @Test
    void isThatOfTheBytes() {
        for (String one : TEXTS) {
            for (String other : TEXTS) {
                assertEquals(
                        Integer.signum(Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8))),
                        Integer.signum(order.compare(one, other)),
                        () -> one + " and " + other);
            }
        }
    }
}
