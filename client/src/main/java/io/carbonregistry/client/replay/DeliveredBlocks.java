package io.carbonregistry.client.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.IdentityException;
import io.grpc.StatusRuntimeException;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.GatewayRuntimeException;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.peer.BlockAndPrivateData;

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
        read(
                from,
                () -> peer.network()
                        .newBlockEventsRequest()
                        .startBlock(from)
                        .build()
                        .getEvents(),
                block -> to.accept(new Block(block)));
    }

    /**
     * As {@link #read(long, Consumer)}, with the private data of the registry that the peer has and lets this identity have.
     *
     * @param profile whose organisation must be one that endorses, since others' people have none delivered, or not all
     * @throws IdentityException if it is another
     */
    public void readPrivate(long from, Profile profile, Consumer<PrivateBlock> to) {
        if (!profile.endorsers().contains(profile.network().mspId())) {
            throw new IdentityException("This identity may not have everybody's private data; an official's of "
                    + String.join(" or ", profile.endorsers()) + " may");
        }
        read(
                from,
                () -> peer.network()
                        .newBlockAndPrivateDataEventsRequest()
                        .startBlock(from)
                        .build()
                        .getEvents(),
                delivered -> to.accept(of(delivered).of(profile.chaincode())));
    }

    private static PrivateBlock of(BlockAndPrivateData delivered) {
        return new PrivateBlock(
                delivered.getBlock().getHeader().getNumber(), new TreeMap<>(delivered.getPrivateDataMapMap()));
    }

    private <T> void read(long from, Supplier<CloseableIterator<T>> events, Consumer<T> to) {
        try {
            long end = height();
            if (from < end) {
                take(end - from, events, to);
            }
        } catch (CompletionException | GatewayRuntimeException | StatusRuntimeException e) {
            throw failure(Failure.of(e).text());
        }
    }

    /**
     * The block that a transaction stands in.
     *
     * @throws Unavailable if the peer doesn't answer, or has no such transaction
     * @throws IdentityException if this identity may not read full blocks
     */
    public Block of(String transaction) {
        try {
            byte[] bytes = peer.evaluateIn(
                            "qscc", "GetBlockByTxID", channel.getBytes(UTF_8), transaction.getBytes(UTF_8))
                    .join();
            return Block.parse(ByteString.copyFrom(bytes));
        } catch (CompletionException | GatewayRuntimeException | StatusRuntimeException e) {
            throw failure(Failure.of(e).text());
        }
    }

    private static <T> void take(long count, Supplier<CloseableIterator<T>> events, Consumer<T> to) {
        try (CloseableIterator<T> blocks = events.get()) {
            for (long left = count; left > 0 && blocks.hasNext(); left--) {
                to.accept(blocks.next());
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
