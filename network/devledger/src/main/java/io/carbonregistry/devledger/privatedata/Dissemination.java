package io.carbonregistry.devledger.privatedata;

import io.carbonregistry.devledger.chaincode.ChaincodeException;
import io.carbonregistry.devledger.simulation.Simulation;
import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsPvtReadWriteSet;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** Sees to it that the private writes that a peer endorses reach those who are to hold them. */
public final class Dissemination {
    private final PrivateStore store;
    private final String channel;
    private final Identity peer;
    private final List<Identity> others;

    /** @param others the peers of the other organisations */
    public Dissemination(PrivateStore store, String channel, Identity peer, List<Identity> others) {
        this.store = store;
        this.channel = channel;
        this.peer = peer;
        this.others = List.copyOf(others);
    }

    /**
     * Keeps a transaction's private writes until it is ordered, for members to take them from here. What neither this
     * peer may hold nor the collection has sent to a member reaches nobody, as in Fabric.
     *
     * @throws ChaincodeException when a collection asks for more copies than there are members to take them
     */
    public void distribute(String transactionId, Simulation simulation) {
        List<WriteSet> kept = new ArrayList<>();
        for (NsPvtReadWriteSet namespace : simulation.privateResult().getNsPvtRwsetList()) {
            for (CollectionPvtReadWriteSet written : namespace.getCollectionPvtRwsetList()) {
                StaticCollectionConfig collection = simulation
                        .privates()
                        .collection(namespace.getNamespace(), written.getCollectionName())
                        .orElseThrow();
                WriteSet set = new WriteSet(namespace.getNamespace(), collection, written.getRwset());
                if (reachesMembers(transactionId, set)) {
                    kept.add(set);
                }
            }
        }
        if (!kept.isEmpty()) {
            store.endorsed()
                    .keep(
                            transactionId,
                            WriteSet.stored(kept, simulation.state().height()));
            store.save();
        }
    }

    private boolean reachesMembers(String transactionId, WriteSet set) {
        StaticCollectionConfig collection = set.collection();
        long reachable = others.stream()
                .filter(other -> Membership.includes(collection, other))
                .count();
        if (reachable < collection.getRequiredPeerCount()) {
            throw new ChaincodeException("failed to distribute private collection, txID " + transactionId + ", channel "
                    + channel + ": could not build private data dissemination plan for chaincode " + set.namespace()
                    + " and collection " + collection.getName() + ": required to disseminate to at least "
                    + collection.getRequiredPeerCount() + " peers, but know of only " + reachable + " eligible peers");
        }
        return Membership.holds(collection, peer) || (reachable > 0 && collection.getMaximumPeerCount() > 0);
    }
}
