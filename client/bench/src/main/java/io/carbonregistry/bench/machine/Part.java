package io.carbonregistry.bench.machine;

/**
 * One process of the network.
 *
 * @param kind what it is: peer, orderer, chaincode, client …
 * @param process the process
 */
public record Part(String kind, ProcessHandle process) {

    /** The process that measures, which is the client. */
    public static Part client() {
        return new Part("client", ProcessHandle.current());
    }
}
