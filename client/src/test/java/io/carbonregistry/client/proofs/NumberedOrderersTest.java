package io.carbonregistry.client.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.BlockSignatures;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A block of real Fabric with SmartBFT names its orderers by number: who they are the channel tells, and nothing else does. */
class NumberedOrderersTest {

    private static final Path RECORDED = Path.of("../network/fabric-rules/src/test/resources/blocks/bft");
    private static final List<Block> BLOCKS = new ArrayList<>();

    private static CommittedBlock committed;
    private static ByteString envelope = ByteString.EMPTY;

    @BeforeAll
    static void read() {
        BlockFiles.read(List.of(RECORDED), BLOCKS::add);
        committed = new CommittedBlock(BLOCKS.get(5), ChannelConfig.of(BLOCKS.get(0)));
        envelope = BLOCKS.get(5).envelopes().get(0);
    }

    @Test
    void rootCertificatesAloneDoNotTellThem() {
        Authorities any = Authorities.of(Map.of(), List.of());
        refuses(Flaw.ORDERERS_BY_NUMBER, () -> shown(BLOCKS.get(5)).prove(envelope, any));
    }

    @Test
    void theChannelTellsThem() {
        shown(BLOCKS.get(5)).requireIs(committed, envelope);
        assertEquals(
                BlockSignatures.count(BLOCKS.get(5)),
                committed.proven().orderers().size());
        refuses(Flaw.OTHER_BLOCK, () -> shown(BLOCKS.get(6)).requireIs(committed, envelope));
        ByteString others = BLOCKS.get(6).metadata(BlockMetadataIndex.SIGNATURES);
        Block resigned = BLOCKS.get(5).with(BlockMetadataIndex.SIGNATURES, others);
        refuses(Flaw.ORDERER_SIGNATURE, () -> shown(resigned).requireIs(committed, envelope));
        refuses(Flaw.NOT_IN_BLOCK, () -> shown(BLOCKS.get(5))
                .requireIs(committed, BLOCKS.get(6).envelopes().get(0)));
    }

    private static ShownBlock shown(Block block) {
        return ShownBlock.of(BlockProof.of(block, true));
    }

    private static void refuses(Flaw flaw, Executable asking) {
        assertEquals(flaw, assertThrows(NotProvenException.class, asking).flaw());
    }
}
