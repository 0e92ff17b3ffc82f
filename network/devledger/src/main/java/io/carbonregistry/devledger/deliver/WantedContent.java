package io.carbonregistry.devledger.deliver;

import io.carbonregistry.fabric.rules.blocks.Block;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekInfo.SeekContentType;

/** Leaves out the data of a block when a request asks for the header and its signatures alone. */
final class WantedContent {

    private WantedContent() {}

    /** Block 0, the one with the configuration, is always sent whole. */
    static Block of(Block block, SeekInfo asked) {
        return asked.getContentType() == SeekContentType.HEADER_WITH_SIG && block.number() > 0
                ? new Block(block.message().toBuilder().clearData().build())
                : block;
    }
}
