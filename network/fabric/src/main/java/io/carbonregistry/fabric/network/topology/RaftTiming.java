package io.carbonregistry.fabric.network.topology;

import java.time.Duration;

/**
 * The clock of Raft: a follower that hears nothing for the ticks of an election asks for votes.
 *
 * @param tick the unit
 * @param electionTicks silence that starts an election
 * @param heartbeatTicks how often a leader lets itself be heard
 * @param inflightBlocks blocks proposed and not yet agreed on
 * @param snapshotBytes data after which a snapshot is made
 */
public record RaftTiming(Duration tick, int electionTicks, int heartbeatTicks, int inflightBlocks, long snapshotBytes) {

    static RaftTiming read(YamlPart part) {
        return part.whole(of -> new RaftTiming(
                of.duration("tick"),
                of.number("electionTicks"),
                of.number("heartbeatTicks"),
                of.number("inflightBlocks"),
                of.bytes("snapshotEvery")));
    }
}
