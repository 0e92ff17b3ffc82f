package io.carbonregistry.devledger.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.state.StateStore.AppliedBlock;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the file is a whole number of blocks, and not much more than that takes. */
class StateStoreTest {

    private static final int KEYS = 4_000;
    private static final int BYTES = 20_000;

    @TempDir
    Path folder;

    /** A file that held a part of a block would have that block judged by its own writes when it is applied again. */
    @Test
    void nothingOfABlockIsInTheFileBeforeItIsSaved() throws IOException {
        Path file = folder.resolve("state");
        StateStore state = StateStore.open(file, new Disk());
        state.apply(block(0, KEYS, BYTES));
        Path then = folder.resolve("then");
        Files.copy(file, then);
        try (StateStore found = StateStore.open(then, new Disk())) {
            assertEquals(0, found.height());
            assertTrue(found.view().get(StateKey.of("cc", "key 1")) == null);
        }
        state.save();
        Path later = folder.resolve("later");
        Files.copy(file, later);
        try (StateStore found = StateStore.open(later, new Disk())) {
            assertEquals(1, found.height());
            assertEquals(BYTES, value(found).size());
        }
        state.close();
    }

    private static ByteString value(StateStore state) {
        return java.util.Objects.requireNonNull(state.view().get(StateKey.of("cc", "key 1")))
                .value();
    }

    private static AppliedBlock block(long number, int keys, int bytes) {
        Updates updates = new Updates();
        byte[] value = new byte[bytes];
        Random random = new Random(number);
        for (int i = 0; i < keys; i++) {
            random.nextBytes(value);
            updates.put(
                    StateKey.of("cc", "key " + i),
                    new Update(ByteString.copyFrom(value), ByteString.EMPTY, new Version(number, 0)));
        }
        return new AppliedBlock(number, new byte[32], updates, List.of(), List.of(), List.of());
    }
}
