package io.carbonregistry.devledger.simulation;

import java.util.List;

/**
 * The organisation whose peer runs a transaction.
 *
 * @param mspId its MSP id
 * @param all the MSP ids of all organisations on the channel, for each of which a chaincode has an implicit collection
 */
public record Organisation(String mspId, List<String> all) {
    public Organisation {
        all = List.copyOf(all);
    }
}
