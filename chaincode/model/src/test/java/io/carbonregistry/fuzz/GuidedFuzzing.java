package io.carbonregistry.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.elsewhere.AnotherJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are grown by what they reach. It takes long, so it is run by {@code scripts/fuzz} and not in the suite. */
class GuidedFuzzing {

    @TempDir
    static Path folder;

    @Test
    void nothingButRefusals() throws IOException, InterruptedException {
        Process fuzzer = AnotherJvm.of(
                        List.of("-Xmx1g", "-XX:+UseSerialGC"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzTarget.class.getName(),
                        "--instrumentation_includes=io.carbonregistry.**",
                        "--custom_hook_includes=io.carbonregistry.**",
                        "-runs=" + System.getProperty("fuzz.inputs"),
                        "-seed=" + System.getProperty("fuzz.seed"),
                        "-max_len=512",
                        "-timeout=300",
                        "-rss_limit_mb=3000",
                        "-print_final_stats=1",
                        folder.toString())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertEquals(0, fuzzer.waitFor());
    }
}
