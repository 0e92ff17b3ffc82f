package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.blocks.BlockStore;
import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.devledger.organisations.Genesis;
import io.carbonregistry.devledger.organisations.Members;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.devledger.privatedata.PrivateData;
import io.carbonregistry.devledger.privatedata.PrivateStore;
import io.carbonregistry.devledger.state.StateStore;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.h2.mvstore.MVStoreException;

/** The channel as it lies on the disk: its blocks, its state, its private data, its configuration. */
record Chain(Ledger ledger, ChannelAccess access, PrivateStore privates, PrivateData privateData) {

    private static final System.Logger LOG = System.getLogger(Chain.class.getName());
    private static final int NONCE_BYTES = 24;

    /** Opens what is there, or begins a new chain; what it opens is added to the resources. */
    static Chain open(Settings settings, Members members, Clock clock, Resources resources) throws IOException {
        BlockStore blocks = BlockStore.open(settings.data().resolve("blocks"));
        resources.add(blocks::close);
        if (blocks.height() == 0) {
            byte[] nonce = new byte[NONCE_BYTES];
            new SecureRandom().nextBytes(nonce);
            Genesis genesis = new Genesis(settings.channel(), members, settings.batches());
            blocks.append(genesis.block(clock.instant(), ByteString.copyFrom(nonce)));
        }
        ChannelConfig config = ChannelConfig.of(blocks.get(0).orElseThrow());
        if (!config.channelId().equals(settings.channel())) {
            throw new IllegalArgumentException(
                    "the data folder holds channel " + config.channelId() + ", not " + settings.channel());
        }
        PrivateStore privates = PrivateStore.open(settings.data().resolve("private"));
        resources.add(privates::close);
        ChannelAccess access = new ChannelAccess(config);
        List<Identity> peers = members.peers().stream()
                .map(peer -> access.identity(new Signer(peer.identity()).creator()))
                .toList();
        PrivateData privateData = new PrivateData(privates, peers);
        StateStore state = openState(settings.data().resolve("state"), blocks);
        resources.add(state::close);
        return new Chain(new Ledger(blocks, state, privateData, config), access, privates, privateData);
    }

    /** The state, thrown away when it cannot be read or is not that of these blocks. */
    private static StateStore openState(Path file, BlockStore blocks) throws IOException {
        try {
            StateStore state = StateStore.open(file);
            if (fits(state, blocks)) {
                return state;
            }
            state.close();
            LOG.log(System.Logger.Level.WARNING, "the state is not that of the blocks and is made again from them");
        } catch (MVStoreException e) {
            LOG.log(System.Logger.Level.WARNING, "the state cannot be read and is made again from the blocks");
        }
        Files.delete(file);
        return StateStore.open(file);
    }

    private static boolean fits(StateStore state, BlockStore blocks) {
        return state.height() == 0
                || blocks.get(state.height() - 1)
                        .map(Block::hash)
                        .filter(ByteString.copyFrom(state.tip())::equals)
                        .isPresent();
    }
}
