package io.carbonregistry.client.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.IdentityException;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.GatewayRuntimeException;
import org.hyperledger.fabric.protos.common.BlockchainInfo;

/**
 * Blocks as a peer delivers them.
 *
 * @param peer who is asked
 * @param channel the channel's name
 */
public record DeliveredBlocks(Connection peer, String channel) {

    /**
     * Hands over every block from one on, up to the newest that the peer has when it is asked.
     *
     * @throws Unavailable if the peer doesn't answer
     * @throws IdentityException if this identity may not read full blocks
     */
    public void read(long from, Consumer<Block> to) {
        try {
            read(from, height(), to);
        } catch (CompletionException | GatewayRuntimeException | StatusRuntimeException e) {
            throw failure(Failure.of(e).text());
        }
    }

    private void read(long from, long end, Consumer<Block> to) {
        if (from >= end) {
            return;
        }
        try (CloseableIterator<org.hyperledger.fabric.protos.common.Block> blocks =
                peer.network().newBlockEventsRequest().startBlock(from).build().getEvents()) {
            for (long number = from; number < end && blocks.hasNext(); number++) {
                to.accept(new Block(blocks.next()));
            }
        }
    }

    /** A peer tells whom it denies its blocks by this text alone, whatever the status. */
    private static RuntimeException failure(String text) {
        return text.contains("access denied")
                ? new IdentityException("This identity may not read full blocks; an auditor's or an official's may")
                : new Unavailable(text);
    }

    private long height() {
        byte[] info =
                peer.evaluateIn("qscc", "GetChainInfo", channel.getBytes(UTF_8)).join();
        return Wire.parse(BlockchainInfo.parser(), ByteString.copyFrom(info), "chain's information")
                .getHeight();
    }
}
