package io.carbonregistry.devledger;

import io.carbonregistry.fabric.rules.blocks.Block;
import java.io.IOException;
import java.util.List;

/** A channel of a ledger with the chaincode of all calls, under two names. */
interface TestLedger extends AutoCloseable {

    /** The channel's name. */
    String channel();

    /** Where a node listens: the peer of an organisation by its MSP id, or {@link Settings#ORDERER}. */
    String address(String node);

    /** The blocks as they lie on a peer's disk. */
    List<Block> blocks() throws IOException;

    @Override
    void close();
}
