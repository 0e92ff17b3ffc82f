package io.carbonregistry.devledger.privatedata;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.privatedata.PrivateBlock.Transaction;
import io.carbonregistry.devledger.privatedata.PrivateBlock.Written;
import io.carbonregistry.devledger.state.PrivateKey;
import io.carbonregistry.devledger.state.PrivateWrite;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.state.CommittedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** What becomes of private data as blocks are committed, by one thread. */
public final class PrivateData {
    /** Fabric's default: so many blocks an endorsed transaction has to be ordered. */
    private static final long RETENTION = 1000;

    private final PrivateStore store;
    private final List<Identity> peers;

    /** @param peers one of each organisation that has any */
    public PrivateData(PrivateStore store, List<Identity> peers) {
        this.store = store;
        this.peers = List.copyOf(peers);
    }

    /** The peers of the other organisations. */
    public List<Identity> peersBut(Identity own) {
        return peers.stream().filter(peer -> !peer.mspId().equals(own.mspId())).toList();
    }

    /**
     * Takes what was endorsed for the transactions of a block, valid or not, and keeps it with the block. When this
     * returns it is on the disk, so the block may be written.
     *
     * @param before the state that the block finds
     */
    public void gather(PrivateBlock block, CommittedState before) {
        for (Transaction transaction : block.transactions()) {
            List<WriteSet> known = store.endorsed().of(transaction.id());
            List<WriteSet> found = new ArrayList<>();
            for (Written written : transaction.written()) {
                collection(before, written).ifPresent(collection -> known.stream()
                        .filter(set ->
                                Sha256.of(set.bytes()).equals(written.set().privateHash()))
                        .findFirst()
                        .map(set -> new WriteSet(written.namespace(), collection, set.bytes()))
                        .ifPresent(found::add));
            }
            if (!found.isEmpty()) {
                store.written().put(new Place(block.number(), transaction.index()), found);
                store.gathered(block.number() + 1);
            }
        }
        if (!block.transactions().isEmpty()) {
            store.force();
        }
    }

    /** The values that the valid transactions of a block wrote, and who holds them. */
    public List<PrivateWrite> writes(PrivateBlock block) {
        List<PrivateWrite> writes = new ArrayList<>();
        if (!block.transactions().isEmpty()) {
            Map<Integer, List<WriteSet>> stored = store.written().of(block.number());
            for (Transaction transaction : block.transactions()) {
                if (transaction.valid()) {
                    stored.getOrDefault(transaction.index(), List.of()).forEach(set -> add(writes, set));
                }
            }
        }
        return writes;
    }

    /** Forgets, after a block was committed, what it purged, what expired with it, and what waited for it. */
    public void settle(PrivateBlock block) {
        for (Transaction transaction : block.transactions()) {
            store.endorsed().forget(transaction.id());
            if (transaction.valid()) {
                Place place = new Place(block.number(), transaction.index());
                transaction.written().stream()
                        .flatMap(written -> written.purged().stream())
                        .forEach(key -> store.written().purge(key, place));
            }
        }
        store.written().expire(block.number());
        if (block.number() % RETENTION == 0) {
            store.endorsed().forgetBelow(block.number() - RETENTION);
        }
        store.settled(block.number() + 1);
    }

    /** Writes to disk what was forgotten, too. */
    public void save() {
        store.save();
    }

    /** The number of blocks that are settled; after a crash it may be less than there are. */
    public long settled() {
        return store.settled();
    }

    /** The number of blocks up to the last one that came with private data. */
    public long gathered() {
        return store.gathered();
    }

    /** Drops what was gathered for a block that then was not written. */
    public void dropFrom(long height) {
        store.written().dropFrom(height);
    }

    /**
     * What a peer delivers of a block's private data, by transaction: what its organisation holds, and of that what the
     * collections let a client read.
     */
    public Map<Long, TxPvtReadWriteSet> delivered(long block, Identity peer, Identity client) {
        Map<Long, TxPvtReadWriteSet> delivered = new TreeMap<>();
        store.written().of(block).forEach((transaction, sets) -> {
            List<WriteSet> readable = sets.stream()
                    .filter(set -> Membership.holds(set.collection(), peer))
                    .filter(set ->
                            !set.collection().getMemberOnlyRead() || Membership.includes(set.collection(), client))
                    .toList();
            if (!readable.isEmpty()) {
                delivered.put(transaction.longValue(), WriteSet.delivered(readable));
            }
        });
        return delivered;
    }

    private void add(List<PrivateWrite> writes, WriteSet set) {
        Set<String> holders = peers.stream()
                .filter(peer -> Membership.holds(set.collection(), peer))
                .map(Identity::mspId)
                .collect(Collectors.toUnmodifiableSet());
        for (KVWrite write : set.writes().getWritesList()) {
            ByteString value = write.getValue();
            if (!value.isEmpty() && !holders.isEmpty()) {
                PrivateKey key =
                        new PrivateKey(set.namespace(), set.collection().getName(), write.getKey());
                writes.add(new PrivateWrite(holders, key, value));
            }
        }
    }

    private static Optional<StaticCollectionConfig> collection(CommittedState state, Written written) {
        return ChaincodeDefinition.find(state, written.namespace())
                .flatMap(definition -> definition.anyCollection(written.collection()));
    }
}
