package io.carbonregistry.devledger.chaincode;

import io.carbonregistry.devledger.simulation.Simulation;
import java.util.function.Predicate;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** Whether a transaction's creator may read and write in a private data collection of a chaincode. */
final class CreatorPermissions {
    private CreatorPermissions() {}

    static void requireRead(RunningTransaction running, String collection) {
        StaticCollectionConfig config = find(running, collection);
        if (config.getMemberOnlyRead() && !isMember(running).test(config)) {
            throw refused("read", running, collection);
        }
    }

    static void requireWrite(RunningTransaction running, String collection) {
        StaticCollectionConfig config = find(running, collection);
        if (config.getMemberOnlyWrite() && !isMember(running).test(config)) {
            throw refused("write", running, collection);
        }
    }

    private static StaticCollectionConfig find(RunningTransaction running, String collection) {
        Simulation simulation = running.transaction().simulation();
        return simulation
                .privates()
                .collection(running.namespace(), collection)
                .orElseThrow(() -> new ChaincodeException("collection "
                        + running.transaction().channel() + "/" + running.namespace() + "/" + collection
                        + " could not be found"));
    }

    private static Predicate<StaticCollectionConfig> isMember(RunningTransaction running) {
        return running.transaction().creatorIsMember();
    }

    private static ChaincodeException refused(String what, RunningTransaction running, String collection) {
        return new ChaincodeException("tx creator does not have " + what
                + " access permission on privatedata in chaincodeName:" + running.namespace() + " collectionName: "
                + collection);
    }
}
