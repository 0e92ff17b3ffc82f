package io.carbonregistry.chaos.faults;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a peer, as another's are held against them. */
final class Comparison {

    private final Map<Long, List<ByteString>> blocks = new HashMap<>();

    Comparison(Path folder) {
        BlockFiles.read(List.of(folder), block -> blocks.put(block.number(), digest(block)));
    }

    /** Whether every block that both have is the same, its verdicts and its hash over all states included, and what it says it is. */
    boolean isBorneOutBy(Path folder) {
        boolean[] alike = {true};
        BlockFiles.read(List.of(folder), block -> {
            List<ByteString> here = digest(block);
            alike[0] &= block.isIntact()
                    && blocks.getOrDefault(block.number(), here).equals(here);
        });
        return alike[0];
    }

    private static List<ByteString> digest(Block block) {
        return List.of(block.hash(), block.flags().bytes(), block.commitHash());
    }
}
