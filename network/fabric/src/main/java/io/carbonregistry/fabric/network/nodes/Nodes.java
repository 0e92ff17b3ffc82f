package io.carbonregistry.fabric.network.nodes;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.processes.Together;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.util.List;

/**
 * The nodes of a network whose keys are in its folder.
 *
 * @param folder the network's
 * @param topology what it is
 * @param programs Fabric's
 */
public record Nodes(FabricFolder folder, Topology topology, FabricPrograms programs) {

    /** All of them, orderers first. */
    public List<FabricNode> all() {
        return topology.nodes().stream()
                .filter(folder::holds)
                .map(plan -> new FabricNode(folder, topology, programs, plan))
                .toList();
    }

    /**
     * One by its name.
     *
     * @throws FabricException if there is none
     */
    public FabricNode named(String name) {
        return all().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FabricException("There is no node " + name + "; there are "
                        + all().stream().map(FabricNode::name).toList()));
    }

    /** Stops all, peers first, so that what was ordered is not lost on the way to them. */
    public void stop() {
        Together.each(of(NodePlan.Kind.PEER), FabricNode::stop);
        Together.each(of(NodePlan.Kind.ORDERER), FabricNode::stop);
    }

    private List<FabricNode> of(NodePlan.Kind kind) {
        return all().stream().filter(node -> node.plan().kind() == kind).toList();
    }
}
