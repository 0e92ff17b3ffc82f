package io.carbonregistry.mutations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.elsewhere.AnotherJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every small change of whole packages, and how many of them the tables of rules notice. It takes long, so it is run by
 * {@code scripts/mutations --coverage} and not in the suite.
 */
class MutationCoverage {

    private static final List<String> PACKAGES =
            List.of(System.getProperty("coverage.packages", "kernel").split(","));

    /** What lives through random steps would take hours, and what looks at the sources sees no change. */
    private static final List<String> LEFT_OUT =
            List.of("simulation", "fuzz", "mutations", "architecture", "golden", "refusals");

    private static final int OF_CLASS = 1;
    private static final int OF_CHANGE = 2;
    private static final int OF_METHOD = 3;
    private static final int OF_LINE = 4;
    private static final int OF_STATUS = 5;
    private static final List<String> NOTICED = List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    @TempDir
    static Path folder;

    @Test
    void ofPackages() throws IOException, InterruptedException {
        Process process = AnotherJvm.of(
                        List.of("-Xmx512m"),
                        "org.pitest.mutationtest.commandline.MutationCoverageReport",
                        "--reportDir=" + folder,
                        "--targetClasses=" + all(PACKAGES),
                        "--targetTests=" + System.getProperty("coverage.tests", "io.carbonregistry.*"),
                        "--excludedTestClasses=" + all(LEFT_OUT),
                        "--sourceDirs=src/main/java",
                        "--mutableCodePaths=" + Path.of("target/classes").toAbsolutePath(),
                        "--jvmArgs=-Xmx512m,-XX:TieredStopAtLevel=1",
                        "--threads=" + Runtime.getRuntime().availableProcessors(),
                        "--outputFormats=CSV",
                        "--verbosity=QUIET")
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
        print();
    }

    private static void print() throws IOException {
        SortedMap<String, long[]> sums = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("mutations.csv"))) {
            String[] cells = line.split(",", -1);
            String type = cells[OF_CLASS];
            long[] sum = sums.computeIfAbsent(type.substring(0, type.lastIndexOf('.')), unused -> new long[2]);
            boolean noticed = NOTICED.contains(cells[OF_STATUS]);
            sum[0] += noticed ? 1 : 0;
            sum[1]++;
            if (!noticed) {
                System.out.println("not noticed: " + afterDot(type) + "." + cells[OF_METHOD] + ", line "
                        + cells[OF_LINE] + ", " + afterDot(cells[OF_CHANGE]));
            }
        }
        sums.forEach((name, sum) -> System.out.println(String.format(
                Locale.ROOT, "%-36s %5d of %5d noticed %5.1f %%", name, sum[0], sum[1], 100.0 * sum[0] / sum[1])));
    }

    private static String afterDot(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String all(List<String> packages) {
        return packages.stream().map(one -> "io.carbonregistry." + one + ".*").collect(Collectors.joining(","));
    }
}
