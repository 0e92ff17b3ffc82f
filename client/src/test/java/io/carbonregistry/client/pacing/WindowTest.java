package io.carbonregistry.client.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final long SMALL = 1_000;
    private static final long LARGE = 9_000;

    private final Window window = new Window(4);
    private final List<CompletableFuture<String>> started = new ArrayList<>();

    @Test
    void soManySmallPiecesAreUnderWayAtOnce() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            start(SMALL);
        }
        requireWaits(SMALL);
    }

    @Test
    void aLargePieceTakesSeveralPlaces() throws InterruptedException {
        start(LARGE);
        start(SMALL);
        requireWaits(LARGE);
    }

    @Test
    void whatIsLargerThanTheWindowGoesAlone() throws InterruptedException {
        start(1_000_000);
        requireWaits(SMALL);
    }

    @Test
    void workThatCannotStartGivesItsPlacesBack() {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> window.start(LARGE, () -> {
                        throw new IllegalStateException("no work");
                    }));
        }
    }

    private void start(long bytes) {
        CompletableFuture<String> unused = window.start(bytes, () -> {
            CompletableFuture<String> work = new CompletableFuture<>();
            started.add(work);
            return work;
        });
    }

    /** The next piece starts when the first has ended, and not before. */
    private void requireWaits(long bytes) throws InterruptedException {
        int before = started.size();
        Thread next = new Thread(() -> start(bytes));
        next.start();
        while (next.getState() != Thread.State.WAITING && next.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        assertEquals(before, started.size());
        started.get(0).complete("done");
        next.join();
        assertEquals(before + 1, started.size());
    }
}
