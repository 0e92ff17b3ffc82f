package io.carbonregistry.fabric.network.topology;

import java.time.Duration;

/**
 * The patience of SmartBFT's orderers with one another.
 *
 * @param forwardAfter when a request is sent to the leader again
 * @param complainAfter when the leader is complained of
 * @param heartbeatTimeout when a silent leader is replaced
 * @param viewChangeTimeout how long a change of the leader may take
 */
public record BftTiming(
        Duration forwardAfter, Duration complainAfter, Duration heartbeatTimeout, Duration viewChangeTimeout) {

    static BftTiming read(YamlPart part) {
        return part.whole(of -> new BftTiming(
                of.duration("forwardAfter"),
                of.duration("complainAfter"),
                of.duration("heartbeatTimeout"),
                of.duration("viewChangeTimeout")));
    }
}
