package io.carbonregistry.client.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.registry.HaltRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import org.hyperledger.fabric.protos.common.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskJournalTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("somebody.journal");
    }

    @Test
    void whatIsBegunAndSentIsOpenUntilItEnds() {
        try (Journal journal = DiskJournal.open(file)) {
            Promise promise = begun(journal, "a1");
            promise.sending(endorsed("t1", 10)).join();
            OpenAct open = journal.open().get(0);
            assertEquals(new ActId("a1"), open.begun().id());
            assertEquals("t1", open.sent().orElseThrow().transaction());
            assertTrue(open.underWay());

            promise.committed("t1", 7);
            begun(journal, "a2");
            assertEquals(List.of("a2"), ids(journal));
        }
    }

    /** Bytes of any length come back as they were, though a line holds but 3 MiB. */
    @Test
    void aLargeTransactionTakesSeveralLines() {
        Endorsed large = endorsed("t1", 5_000_000);
        try (Journal journal = DiskJournal.open(file)) {
            begun(journal, "a1").sending(large).join();

            SentTransaction sent = journal.open().get(0).sent().orElseThrow();

            assertEquals(large.envelope(), sent.envelope());
        }
    }

    /** Cut anywhere in what was being sent, the act is one that was never sent; and what is written next is whole. */
    @Test
    void aTornLineCountsForNothingAndHarmsNoOther() throws IOException {
        long whole;
        try (Journal journal = DiskJournal.open(file)) {
            Promise promise = begun(journal, "a1");
            whole = Files.size(file);
            promise.sending(endorsed("t1", 20)).join();
        }
        byte[] all = Files.readAllBytes(file);
        for (int end = (int) whole; end < all.length - 1; end++) {
            Files.write(file, Arrays.copyOf(all, end));
            try (Journal next = DiskJournal.open(file)) {
                begun(next, "a2");
                assertEquals(List.of("a1", "a2"), ids(next));
                assertTrue(next.open().get(0).sent().isEmpty(), "cut at byte " + end);
                assertFalse(next.open().get(0).underWay());
            }
        }
    }

    @Test
    void twoProgramsShareAFile() {
        try (Journal one = DiskJournal.open(file);
                Journal other = DiskJournal.open(file)) {
            begun(one, "a1");
            begun(other, "a2");
            begun(one, "a3");

            assertEquals(List.of("a1", "a2", "a3"), ids(other));
            assertTrue(other.open().stream().allMatch(OpenAct::underWay));
        }
    }

    @Test
    void aFileThatGrewTooLargeGoesOnWithWhatIsOpen() {
        try (Journal journal = DiskJournal.open(file)) {
            begun(journal, "ended").committed("t0", 1);
            begun(journal, "open").sending(endorsed("t1", 10)).join();
        }
        JournalFile.open(file).roll(100);

        try (Journal next = DiskJournal.open(file)) {
            assertEquals(List.of("open"), ids(next));
            assertEquals("t1", next.open().get(0).sent().orElseThrow().transaction());
        }
        assertEquals(3, folder.toFile().list().length, "the journal, its locks, and what was put aside");
    }

    @Test
    void whatCannotBeWrittenIsNotSent() throws IOException {
        try (Journal journal = DiskJournal.open(file)) {
            Files.delete(file);
            Files.createDirectory(file);

            CompletionException failed = assertThrows(CompletionException.class, () -> begun(journal, "a1"));

            assertTrue(Failure.cause(failed) instanceof Unavailable, failed::toString);
        }
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        DiskJournal.open(file).close();

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    /** A line of somebody who writes what we don't know yet is passed over. */
    @Test
    void anUnknownLineIsPassedOver() throws IOException {
        try (Journal journal = DiskJournal.open(file)) {
            begun(journal, "a1");
            Files.write(file, "{\"@type\":\"Dreamt\"}\n".getBytes(UTF_8), StandardOpenOption.APPEND);

            assertEquals(List.of("a1"), ids(journal));
        }
    }

    private static Promise begun(Journal journal, String id) {
        return journal.begin(new HaltRegistry(new ActId(id), new Grounds("a test")), new byte[] {1})
                .join();
    }

    private static List<String> ids(Journal journal) {
        return journal.open().stream().map(act -> act.begun().id().value()).toList();
    }

    private static Endorsed endorsed(String transaction, int bytes) {
        Envelope envelope = Envelope.newBuilder()
                .setPayload(ByteString.copyFrom(new byte[bytes]))
                .build();
        return new Endorsed(transaction, envelope, new byte[0], new TreeSet<>());
    }
}
