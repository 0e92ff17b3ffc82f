package io.carbonregistry.fabric.network.topology;

import java.time.Duration;

/**
 * What a peer allows.
 *
 * @param gatewayRequests gateway requests at once; the next is refused
 * @param endorserRequests proposals at once; the next is refused
 * @param executeTimeout what chaincode may take for one transaction, for it holds up the commit of blocks
 * @param reconnectWithin the longest pause between two attempts to reach an orderer
 * @param gossipReconnect the pause between two attempts to reach another peer
 * @param logLevel Fabric's logging specification
 */
public record PeerSettings(
        int gatewayRequests,
        int endorserRequests,
        Duration executeTimeout,
        Duration reconnectWithin,
        Duration gossipReconnect,
        String logLevel) {

    static PeerSettings read(YamlPart part) {
        return part.whole(of -> new PeerSettings(
                of.number("gatewayRequests"),
                of.number("endorserRequests"),
                of.duration("executeTimeout"),
                of.duration("reconnectWithin"),
                of.duration("gossipReconnect"),
                of.text("logLevel")));
    }
}
