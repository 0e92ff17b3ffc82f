package io.carbonregistry.fabric.network.lifecycle;

import io.carbonregistry.fabric.network.channels.FabricChannel;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.processes.Patience;
import io.carbonregistry.fabric.network.processes.Together;
import io.carbonregistry.fabric.network.topology.NodePlan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a chaincode can be used: it is committed, it answers, and every peer knows who endorses it.
 *
 * @param channel where
 * @param definition what
 */
public record Readiness(FabricChannel channel, ChaincodeDefinition definition) {

    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\": (\\d+)");

    /** A question that every chaincode answers, if only by refusing it. */
    private static final String QUESTION = "{\"Args\":[\"org.hyperledger.fabric:GetMetadata\"]}";

    /** Whether every peer of this folder has the definition or a later one. */
    public boolean isCommitted() {
        return channel.peers().stream().allMatch(this::isCommitted);
    }

    /** Waits until clients can work with it through any peer of this folder. */
    public void await() {
        Together.each(channel.peers(), peer -> Patience.usual()
                .until("Chaincode " + definition.name() + " on " + peer.id(), () -> obstacle(peer)));
    }

    private Optional<String> obstacle(NodePlan peer) {
        if (!isCommitted(peer)) {
            return Optional.of("its definition has not come yet");
        }
        Command.Ending answer = channel.administrator(peer)
                .peer("chaincode", "query", "-C", channel.name(), "-n", definition.name(), "-c", QUESTION)
                .run();
        if (!isByChaincode(answer)) {
            return Optional.of(answer.lastWords());
        }
        Command.Ending endorsers = channel.administrator(peer)
                .endorsers(channel.name(), definition.name())
                .run();
        return endorsers.succeeded() ? Optional.empty() : Optional.of(endorsers.lastWords());
    }

    /** A chaincode may refuse the question; where the peer did not get as far as the chaincode it says so. */
    private static boolean isByChaincode(Command.Ending answer) {
        boolean refused = answer.err().contains("response: status:500");
        return answer.succeeded() || (refused && !answer.err().contains("failed to execute transaction"));
    }

    private boolean isCommitted(NodePlan peer) {
        Command.Ending ending = channel.administrator(peer)
                .peer(
                        "lifecycle",
                        "chaincode",
                        "querycommitted",
                        "-C",
                        channel.name(),
                        "-n",
                        definition.name(),
                        "-O",
                        "json")
                .run();
        Matcher sequence = SEQUENCE.matcher(ending.out());
        return ending.succeeded() && sequence.find() && Long.parseLong(sequence.group(1)) >= definition.sequence();
    }
}
