package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.journal.DiskJournal;
import io.carbonregistry.client.journal.Journal;
import io.carbonregistry.client.journal.OpenAct;
import io.carbonregistry.client.journal.Outcome;
import io.carbonregistry.client.journal.Promise;
import io.carbonregistry.client.journal.Resolved;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.wire.Records;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a client left unfinished when it was killed, the next one finds out. */
@Tag("network")
@ExtendWith(Running.class)
class UnfinishedTest {

    private static final Records RECORDS = Routes.records();

    private static Market market;
    private static Seller forge;

    @TempDir
    private Path folder;

    private long before;

    @BeforeAll
    static void begin(Market running) {
        market = running;
        forge = Seller.begin(running, "forge");
    }

    @BeforeEach
    void count() {
        before = forge.moved();
    }

    @Test
    void whatWasSignedAndLostIsSentAgain() {
        killedAfterSigning(forge.moveChosen("lost", 2));

        Resolved found = resolve(true).get(0);

        assertEquals(Outcome.COMMITTED, found.outcome());
        assertEquals(before + 2, forge.moved());
        assertEquals(List.of(), resolve(true));
    }

    @Test
    void whatWasCommittedIsToldAndNotRepeated() {
        Endorsed endorsed = killedAfterSigning(forge.moveChosen("arrived", 2));
        try (Steps steps = forge.steps()) {
            assertEquals(TxValidationCode.VALID, steps.commit(endorsed));
        }

        Resolved found = resolve(true).get(0);

        assertEquals(Outcome.COMMITTED, found.outcome());
        assertEquals(Optional.of(endorsed.transaction()), found.transaction());
        assertEquals(before + 2, forge.moved());
    }

    @Test
    void whatOthersOvertookCountsForNothing() {
        MoveToTrading move = forge.moveChosen("overtaken", 2);
        killedAfterSigning(move);
        try (Steps steps = forge.steps()) {
            assertEquals(TxValidationCode.VALID, steps.commit(steps.endorse(move)));
        }

        Resolved found = resolve(true).get(0);

        assertEquals(Outcome.CONFLICTED, found.outcome());
        assertEquals(Optional.of(TxValidationCode.MVCC_READ_CONFLICT.name()), found.said());
        assertEquals(before + 2, forge.moved());
    }

    @Test
    void whatWasNeverSentHasNotHappened() {
        try (Journal journal = journal()) {
            begun(journal, forge.move("never", 1));
        }

        assertEquals(Outcome.NEVER_SENT, resolve(true).get(0).outcome());
        assertEquals(before, forge.moved());
    }

    @Test
    void anUnknownIsCalledUnknownAndStaysOpen() {
        Endorsed endorsed = killedAfterSigning(forge.moveChosen("unknown", 1));

        Resolved found = resolve(false).get(0);

        assertEquals(Outcome.UNKNOWN, found.outcome());
        assertEquals(Optional.of(endorsed.transaction()), found.transaction());
        assertEquals(before, forge.moved());
        assertEquals(Outcome.COMMITTED, resolve(true).get(0).outcome());
    }

    @Test
    void aClientThatLivesIsLeftAlone() {
        try (Journal journal = journal()) {
            begun(journal, forge.move("living", 1));

            assertEquals(Outcome.UNDER_WAY, resolve(true).get(0).outcome());
        }
        assertEquals(Outcome.NEVER_SENT, resolve(true).get(0).outcome());
    }

    @Test
    void whatEndsIsOpenNoLonger() {
        try (Registry registry = connect()) {
            registry.submit(forge.move("ends", 1));
            assertThrows(Refused.class, () -> registry.submit(forge.move("ends", 2)));
        }

        try (Registry next = connect()) {
            assertEquals(List.<OpenAct>of(), next.openActs());
        }
        assertEquals(before + 1, forge.moved());
    }

    private Endorsed killedAfterSigning(MoveToTrading move) {
        try (Journal journal = journal();
                Steps steps = forge.steps()) {
            Endorsed endorsed = steps.endorse(move);
            begun(journal, move).sending(endorsed).join();
            return endorsed;
        }
    }

    private static Promise begun(Journal journal, MoveToTrading move) {
        return journal.begin(move, RECORDS.intent(move)).join();
    }

    private List<Resolved> resolve(boolean again) {
        try (Registry next = connect()) {
            return next.resolve(again);
        }
    }

    private Registry connect() {
        Profile profile = market.network().profile("EmitterMSP").keptIn(folder);
        return market.network().connect(who(), profile.with(Duration.ofSeconds(4)));
    }

    /** The journal of the same person on the same machine. */
    private Journal journal() {
        String name = String.join("-", market.network().channel(), Chaincodes.NAME, new Credentials(who()).name());
        return DiskJournal.open(folder.resolve(name + ".journal"));
    }

    private static Identity who() {
        return market.initiator("forge");
    }
}
