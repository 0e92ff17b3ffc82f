package io.carbonregistry.client.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Lane;
import io.carbonregistry.accounts.LaneUse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets which lane, and who waits. */
class LanesTest {

    private final Queue<CompletableFuture<List<LaneUse>>> readings = new ArrayDeque<>();
    private final Lanes lanes = lanes(new Claims(Optional.empty()));

    @Test
    void eachLaneIsLeasedOnce() {
        List<CompletableFuture<LaneLease>> leases =
                Stream.generate(() -> lanes.lease(10)).limit(4).toList();
        tell(lane(1, 50, 0), lane(2, 50, 0), lane(3, 50, 45));
        assertEquals(Set.of(new Lane(1), new Lane(2)), given(leases));
        assertFalse(leases.get(2).isDone());
        leases.get(0).join().taken();
        assertTrue(leases.get(2).isDone());
        leases.get(1).join().untouched();
        assertEquals(Set.of(new Lane(1), new Lane(2)), given(leases.subList(2, 4)));
        assertEquals(List.of(), List.copyOf(readings));
    }

    @Test
    void whoFitsIntoNoLaneUsesAllOnceItWasReadAnew() {
        CompletableFuture<LaneLease> small = lanes.lease(10);
        tell(lane(1, 50, 0), lane(2, 50, 0));
        CompletableFuture<LaneLease> large = lanes.lease(60);
        CompletableFuture<LaneLease> later = lanes.lease(10);
        tell(lane(1, 50, 0), lane(2, 50, 0));
        assertFalse(large.isDone());
        small.join().taken();
        assertEquals(Lane.none(), large.join().lane());
        assertFalse(later.isDone());
        large.join().taken();
        tell(lane(1, 50, 50), lane(2, 50, 20));
        assertEquals(new Lane(2), later.join().lane());
    }

    @Test
    void whatWasUsedDuringAReadingIsNotForgotten() {
        CompletableFuture<LaneLease> first = lanes.lease(10);
        tell(lane(1, 50, 0), lane(2, 50, 45));
        CompletableFuture<LaneLease> large = lanes.lease(60);
        first.join().taken();
        tell(lane(1, 50, 0), lane(2, 50, 45));
        large.join().untouched();
        CompletableFuture<LaneLease> last = lanes.lease(45);
        assertFalse(last.isDone());
        tell(lane(1, 50, 0), lane(2, 50, 45));
        assertEquals(new Lane(1), last.join().lane());
    }

    @Test
    void whereTheLimitIsNotDividedNobodyWaits() {
        List<CompletableFuture<LaneLease>> leases =
                Stream.generate(() -> lanes.lease(10)).limit(3).toList();
        tell(new LaneUse(Lane.none(), 50, 0));
        assertEquals(Set.of(Lane.none()), given(leases));
        assertEquals(3, leases.stream().filter(CompletableFuture::isDone).count());

        leases.get(0).join().taken();
        leases.get(1).join().untouched();
        leases.get(2).join().lost();
        assertTrue(lanes.lease(10).isDone(), "what others have moved divides no limit");
        assertEquals(List.of(), List.copyOf(readings));
    }

    @Test
    void programsOfOneMachineUseDifferentLanes(@TempDir Path folder) {
        AccountId account = new AccountId("steel");
        try (ClaimFolder one = new ClaimFolder(Optional.of(folder));
                ClaimFolder other = new ClaimFolder(Optional.of(folder))) {
            CompletableFuture<LaneLease> first = lanes(one.of(account)).lease(10);
            tell(lane(1, 50, 0), lane(2, 50, 0));
            CompletableFuture<LaneLease> second = lanes(other.of(account)).lease(10);
            tell(lane(1, 50, 0), lane(2, 50, 0));
            assertEquals(Set.of(new Lane(1), new Lane(2)), given(List.of(first, second)));
        }
    }

    private static Set<Lane> given(List<CompletableFuture<LaneLease>> leases) {
        return leases.stream()
                .filter(CompletableFuture::isDone)
                .map(lease -> lease.join().lane())
                .collect(Collectors.toSet());
    }

    private void tell(LaneUse... uses) {
        readings.remove().complete(List.of(uses));
    }

    private static LaneUse lane(int lane, long share, long used) {
        return new LaneUse(new Lane(lane), share, used);
    }

    private Lanes lanes(Claims claims) {
        return new Lanes(
                () -> {
                    CompletableFuture<List<LaneUse>> one = new CompletableFuture<>();
                    readings.add(one);
                    return one;
                },
                claims);
    }
}
