package io.carbonregistry.fabric.network.lifecycle;

import io.carbonregistry.fabric.network.FabricException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the organisations of a channel agree on about a chaincode, and where it listens for each.
 *
 * @param name its name
 * @param version what people call it
 * @param sequence 1 for the first definition of this name, and one more for each later one
 * @param policy who endorses it, in Fabric's language for it; the channel's own policy if empty
 * @param collections a file with its private data collections, as Fabric's commands read them
 * @param addresses where it listens, by MSP id, for each organisation with a peer
 */
public record ChaincodeDefinition(
        String name,
        String version,
        long sequence,
        Optional<String> policy,
        Optional<Path> collections,
        SortedMap<String, ChaincodeAddress> addresses) {

    public ChaincodeDefinition {
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
        if (sequence < 1) {
            throw new FabricException("The first definition of a chaincode has the sequence 1");
        }
    }

    /** The first definition of a chaincode without private data. */
    public static ChaincodeDefinition first(
            String name, String version, String policy, Map<String, ChaincodeAddress> addresses) {
        return new ChaincodeDefinition(
                name, version, 1, Optional.of(policy), Optional.empty(), new TreeMap<>(addresses));
    }

    /** The package of an organisation. */
    public ChaincodePackage packageOf(String msp) {
        ChaincodeAddress address = addresses.get(msp);
        if (address == null) {
            throw new FabricException("Chaincode " + name + " has no address for " + msp);
        }
        return new ChaincodePackage(name + "_" + version, address);
    }

    /** The id by which the peers of an organisation know its package; the chaincode must call itself by it. */
    public String packageId(String msp) {
        return packageOf(msp).id();
    }
}
