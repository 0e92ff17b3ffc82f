package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.blocks.BlockStore;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.ledger.Standstill;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.devledger.organisations.Genesis;
import io.carbonregistry.devledger.organisations.Members;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.devledger.privatedata.PrivateData;
import io.carbonregistry.devledger.privatedata.PrivateStore;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** The channel as it lies on the disk: its blocks, its state, its private data, its configuration. */
record Chain(
        Ledger ledger,
        ChannelAccess access,
        PrivateStore privates,
        PrivateData privateData,
        Standstill standstill,
        BlockStore blocks) {

    private static final int NONCE_BYTES = 24;

    /** Opens what is there, or begins a new chain; what it opens is added to the resources. */
    static Chain open(Settings settings, Members members, Clock clock, Disk disk, Resources resources)
            throws IOException {
        KeptChain kept = KeptChain.open(settings.data(), disk);
        resources.add(kept::close);
        BlockStore blocks = kept.blocks();
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
        PrivateStore privates = PrivateStore.open(settings.data().resolve("private"), disk);
        resources.add(privates::close);
        ChannelAccess access = new ChannelAccess(config);
        List<Identity> peers = members.peers().stream()
                .map(peer -> access.identity(new Signer(peer.identity()).creator()))
                .toList();
        PrivateData privateData = new PrivateData(privates, peers);
        Ledger ledger = new Ledger(blocks, kept.state(), privateData, config);
        return new Chain(ledger, access, privates, privateData, new Standstill(disk), blocks);
    }

    /** Reads, beside everything else, the blocks that were not read when it was opened. */
    void checkOlder() {
        standstill.check(blocks);
    }
}
