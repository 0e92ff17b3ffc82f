package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.endorsing.Endorser;
import java.util.function.Predicate;

/**
 * A peer that a gateway may ask.
 *
 * @param address host and port, as error details name them
 * @param runs whether the peer has the chaincode of a name
 */
public record Peer(String address, Endorser endorser, Predicate<String> runs) {

    /** The organisation's MSP id. */
    public String mspId() {
        return endorser.mspId();
    }
}
