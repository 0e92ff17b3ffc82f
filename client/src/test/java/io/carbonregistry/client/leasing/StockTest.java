package io.carbonregistry.client.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.BlockDivided;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a stock knows, whatever it learns first. */
class StockTest {

    private static final AccountId ACCOUNT = new AccountId("steel");
    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final Source FREE = Source.free(ACCOUNT, CEA, SubLedger.REGISTRATION);

    private final Queue<CompletableFuture<Map<Long, Long>>> readings = new ArrayDeque<>();
    private final Queue<CompletableFuture<BlockDivided>> divisions = new ArrayDeque<>();
    private final List<DivideBlock> asked = new ArrayList<>();
    private final Stock stock =
            new Stock(FREE, () -> begun(readings), new Divider(this::divide), new Claims(Optional.empty()));

    /** A reading may show the parts of a block before whoever has divided it hears that it is done. */
    @Test
    void partsThatWereReadBeforeTheirDivisionWasHeardOfAreLeasedOnce() {
        List<CompletableFuture<Lease>> leases = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            leases.add(stock.lease(Demand.exactly(FREE, 10)));
        }
        readings.remove().complete(Map.of(100L, 100L));
        assertEquals(
                List.of(new Quantity(25), new Quantity(25), new Quantity(25)),
                asked.get(0).parts());
        CompletableFuture<Lease> tooMuch = stock.lease(Demand.exactly(FREE, 111));

        // Committed: 1 to 25 and so on are blocks of their own, and 76 to 100 is what is left.
        readings.remove().complete(Map.of(25L, 25L, 50L, 25L, 75L, 25L, 100L, 25L));
        divisions.remove().complete(divided());
        assertTrue(tooMuch.isCompletedExceptionally());
        leases.add(stock.lease(Demand.exactly(FREE, 10)));
        leases.add(stock.lease(Demand.exactly(FREE, 10)));

        List<Long> blocks = leases.stream()
                .filter(CompletableFuture::isDone)
                .flatMap(lease -> lease.join().draws().parts().stream())
                .map(Draw::last)
                .toList();
        assertEquals(Set.of(25L, 50L, 75L, 100L), Set.copyOf(blocks));
        assertEquals(4, blocks.size());
        leases.stream()
                .filter(CompletableFuture::isDone)
                .findFirst()
                .orElseThrow()
                .join()
                .taken();
        assertEquals(5, leases.stream().filter(CompletableFuture::isDone).count());
        assertEquals(0, readings.size());
    }

    private BlockDivided divided() {
        List<SerialRange> parts = Stream.of(1, 26, 51)
                .map(from -> new SerialRange(from, from + 24))
                .toList();
        ActRef act = new ActRef(ACCOUNT.actor(), asked.get(0).id());
        return new BlockDivided(act, ACCOUNT, CEA, new SerialRange(1, 100), parts, LocalDate.EPOCH);
    }

    private CompletableFuture<BlockDivided> divide(DivideBlock request) {
        asked.add(request);
        return begun(divisions);
    }

    private static <T> CompletableFuture<T> begun(Queue<CompletableFuture<T>> all) {
        CompletableFuture<T> one = new CompletableFuture<>();
        all.add(one);
        return one;
    }
}
