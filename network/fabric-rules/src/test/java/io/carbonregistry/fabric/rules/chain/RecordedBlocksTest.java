package io.carbonregistry.fabric.rules.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.samples.Recording;
import io.carbonregistry.fabric.rules.validation.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedBlocksTest {
    static List<Recording> recordings() {
        return Recording.all();
    }

    @Test
    void thereAreRecordings() {
        assertFalse(Recording.all().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyFlagIsThatOfTheRealPeer(Recording recording) {
        List<Block> blocks = recording.blocks();
        Chain chain = Chain.from(blocks.get(0), List.of());
        List<String> verdicts = new ArrayList<>();
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (Block block : blocks) {
            CheckedBlock checked = chain.check(block);
            discrepancies.addAll(checked.discrepancies());
            for (Verdict verdict : checked.verdict().verdicts()) {
                verdicts.add(block.number() + " " + verdict.transaction() + " " + verdict.code() + " " + verdict.id());
            }
        }
        assertEquals(List.of(), discrepancies);
        assertEquals(manifest(recording), verdicts);
    }

    private static List<String> manifest(Recording recording) {
        return recording.manifest().stream()
                .map(line -> String.join(" ", List.of(line.split(" ", 5)).subList(0, 4)))
                .toList();
    }
}
