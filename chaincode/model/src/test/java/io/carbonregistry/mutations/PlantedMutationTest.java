package io.carbonregistry.mutations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Whatever is broken on purpose is noticed by the test that is named for it. The suite tries every sixth; {@code -Dmutations=all} tries all of
 * them, and {@code scripts/mutations} prints them.
 */
@Execution(ExecutionMode.CONCURRENT)
class PlantedMutationTest {

    private static final int SIXTH = 6;

    private record Found(Mutation mutation, long failures, Duration after) {}

    private static final Queue<Found> FOUND = new ConcurrentLinkedQueue<>();

    static List<Mutation> planted() throws IOException {
        List<Mutation> all = Mutation.all();
        int each = System.getProperty("mutations", "").equals("all") ? 1 : SIXTH;
        return IntStream.range(0, all.size())
                .filter(i -> i % each == 0)
                .mapToObj(all::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void isNoticed(Mutation mutation) throws IOException, ClassNotFoundException {
        long start = System.nanoTime();
        TestExecutionSummary summary = Noticing.of(mutation);
        FOUND.add(new Found(mutation, summary.getTotalFailureCount(), Duration.ofNanos(System.nanoTime() - start)));
        assertTrue(summary.getTestsStartedCount() > 0, () -> mutation.noticed() + " has no test");
        assertTrue(summary.getTotalFailureCount() > 0, () -> mutation.noticed() + " did not notice that " + mutation);
    }

    @AfterAll
    static void print() {
        FOUND.stream()
                .sorted(Comparator.comparing(found -> found.mutation().file()))
                .forEach(found -> System.out.println(String.format(
                        Locale.ROOT,
                        "%-70s %-42s %-36s %3d failed %6d ms",
                        found.mutation(),
                        found.mutation().file(),
                        found.mutation().noticed(),
                        found.failures(),
                        found.after().toMillis())));
        System.out.println(FOUND.stream().filter(found -> found.failures() > 0).count() + " of " + FOUND.size()
                + " planted mutations noticed");
    }
}
