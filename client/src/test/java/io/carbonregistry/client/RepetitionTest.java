package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.holdings.UnitsMovedToTrading;
import io.carbonregistry.kernel.Reason;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However often an act is sent, it is done once, and whoever sent it learns so. */
@Tag("network")
@ExtendWith(Running.class)
class RepetitionTest {

    private static Seller mill;

    private long before;

    @BeforeAll
    static void begin(Market market) {
        mill = Seller.begin(market, "mill");
    }

    @BeforeEach
    void count() {
        before = mill.moved();
    }

    /** Every test moves three tonnes, and none moves more. */
    @AfterEach
    void isDoneOnce() {
        assertEquals(before + 3, mill.moved());
    }

    @Test
    void theSameActAgainIsTheFirst() {
        MoveToTrading move = mill.move("again", 3);
        Committed<UnitsMovedToTrading> first = mill.registry().submit(move);

        Committed<UnitsMovedToTrading> second = mill.registry().submit(move);

        assertEquals(first.transaction(), second.transaction());
        assertEquals(first.block(), second.block());
    }

    @Test
    void anotherIntentUnderTheSameIdIsRefused() {
        mill.registry().submit(mill.move("taken", 3));

        Refused refused = assertThrows(Refused.class, () -> mill.registry().submit(mill.move("taken", 4)));

        assertEquals(Reason.ID_TAKEN, refused.refusal().reason());
    }

    @Test
    void copiesInFlightEndAsOne() {
        MoveToTrading move = mill.move("at-once", 3);
        try (Registry other = mill.market().network().connect(mill.market().initiator("mill"))) {
            List<CompletableFuture<Committed<UnitsMovedToTrading>>> copies = Stream.of(mill.registry(), other)
                    .flatMap(registry -> Stream.of(registry, registry))
                    .map(registry -> registry.submitAsync(move))
                    .toList();

            assertEquals(
                    1,
                    copies.stream()
                            .map(copy -> copy.join().transaction())
                            .distinct()
                            .count());
        }
    }

    @Test
    void ofTwoEndorsedCopiesOneIsInvalid() {
        try (Steps steps = mill.steps()) {
            MoveToTrading move = mill.moveChosen("endorsed-twice", 3);
            Endorsed first = steps.endorse(move);
            Endorsed second = steps.endorse(move);

            assertEquals(TxValidationCode.VALID, steps.commit(first));
            assertEquals(TxValidationCode.MVCC_READ_CONFLICT, steps.commit(second));
            assertEquals(first.transaction(), mill.registry().submit(move).transaction());
        }
    }

    /** Raft takes a copy, which ends as a duplicate; SmartBFT knows what it has ordered. */
    @Test
    void theSameEnvelopeTwiceIsTheFirst() throws Exception {
        try (Steps steps = mill.steps()) {
            Endorsed endorsed = steps.endorse(mill.moveChosen("sent-twice", 2));
            assertEquals(TxValidationCode.VALID, steps.commit(endorsed));

            boolean taken = steps.isTakenAgain(endorsed);
            mill.registry().submit(mill.move("ordered-later", 1));

            assertEquals(taken, mill.market().network().invalid().contains(TxValidationCode.DUPLICATE_TXID));
            assertEquals(TxValidationCode.VALID, steps.outcome(endorsed));
        }
    }
}
