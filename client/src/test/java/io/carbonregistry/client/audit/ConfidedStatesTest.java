package io.carbonregistry.client.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.kernel.Collection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.junit.jupiter.api.Test;

/** What an audit knows of private data: that nothing is there, or exactly what was hashed, and otherwise that it knows nothing. */
class ConfidedStatesTest {

    private static final String KEY = "values/unit-1/2026-01/0001";

    private final ConfidedStates states = new ConfidedStates();

    @Test
    void whatNobodyHasWrittenIsNotThere() {
        assertEquals(0, read().size());
    }

    @Test
    void whatWasGivenIsThereIfItIsWhatWasHashed() {
        write("value", "value");
        assertEquals("value", text(read()));
        write("later", "later");
        assertEquals("later", text(read()));
    }

    @Test
    void whatWasNotGivenIsNotKnown() {
        states.apply(List.of(hashed("value")), Stream.of());
        assertThrows(ConfidedException.class, this::read);
    }

    @Test
    void anotherValueThanWasHashedIsNotBelieved() {
        write("value", "other");
        assertThrows(ConfidedException.class, this::read);
    }

    @Test
    void anOlderValueIsNotTakenForALaterOne() {
        write("value", "value");
        states.apply(List.of(hashed("later")), Stream.of());
        assertThrows(ConfidedException.class, this::read);
    }

    @Test
    void whatWasDeletedIsNotThere() {
        write("value", "value");
        write("", "");
        assertEquals(0, read().size());
    }

    private void write(String hashed, String given) {
        states.apply(
                List.of(hashed(hashed)),
                Stream.of(new PrivateWrite("parameters", KEY, given.getBytes(StandardCharsets.UTF_8))));
    }

    private static CollectionSet hashed(String value) {
        SortedMap<String, byte[]> writes = new TreeMap<>();
        writes.put(KEY, value.getBytes(StandardCharsets.UTF_8));
        return new CollectionSet(
                "parameters",
                HashedRWSet.newBuilder()
                        .addAllHashedWrites(PrivateWrite.hashes(writes))
                        .build(),
                ByteString.EMPTY);
    }

    private SortedMap<String, byte[]> read() {
        return states.get(Collection.PARAMETERS, new TreeSet<>(List.of(KEY)));
    }

    private static String text(SortedMap<String, byte[]> found) {
        return new String(found.get(KEY), StandardCharsets.UTF_8);
    }
}
