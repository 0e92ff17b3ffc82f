package io.carbonregistry.devledger;

import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.carbonregistry.devledger.organisations.BatchSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an embedded ledger is started with.
 *
 * @param data the folder for blocks and state
 * @param organisations the folder of organisations, as the identities module makes it
 * @param channel the channel's name
 * @param endorsing the MSP ids of the organisations whose peers endorse
 * @param fullBlockReaders the MSP ids of those who may read full blocks
 * @param chaincodes what is deployed
 * @param batches when blocks are cut; for an existing ledger those of its first start stand in its configuration
 * @param batching what chaincode is offered
 * @param executeTimeout how long a transaction may take in chaincode
 * @param ports the port of each peer by MSP id, and of the orderer under {@link #ORDERER}; 0 or none for any
 */
public record Settings(
        Path data,
        Path organisations,
        String channel,
        List<String> endorsing,
        List<String> fullBlockReaders,
        List<Deployment> chaincodes,
        BatchSettings batches,
        Batching batching,
        Duration executeTimeout,
        Map<String, Integer> ports) {

    /** The key of the orderer's port. */
    public static final String ORDERER = "orderer";

    public Settings {
        endorsing = List.copyOf(endorsing);
        fullBlockReaders = List.copyOf(fullBlockReaders);
        chaincodes = List.copyOf(chaincodes);
        ports = Map.copyOf(ports);
        if (endorsing.isEmpty()) {
            throw new IllegalArgumentException("at least one organisation must endorse");
        }
    }

    int port(String node) {
        return ports.getOrDefault(node, 0);
    }
}
