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
 * @param historyIndex whether it indexes the history of each key, which its chaincode must ask
 * @param logLevel Fabric's logging specification
 */
public record PeerSettings(
        int gatewayRequests,
        int endorserRequests,
        Duration executeTimeout,
        Duration reconnectWithin,
        Duration gossipReconnect,
        boolean historyIndex,
        String logLevel) {

    static PeerSettings read(YamlPart part) {
        return part.whole(of -> new PeerSettings(
                of.number("gatewayRequests"),
                of.number("endorserRequests"),
                of.duration("executeTimeout"),
                of.duration("reconnectWithin"),
                of.duration("gossipReconnect"),
                of.find("historyIndex").filter("true"::equals).isPresent(),
                of.text("logLevel")));
    }
}
