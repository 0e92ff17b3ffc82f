package io.carbonregistry.fabric.network.administration;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.identities.TlsFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who tells an orderer of channels: Fabric's {@code osnadmin}, with the orderer's own TLS certificate.
 *
 * @param folder the network's
 * @param topology what it is
 * @param programs Fabric's
 * @param orderer the one that is told
 */
public record OrdererAdministrator(FabricFolder folder, Topology topology, FabricPrograms programs, NodePlan orderer) {

    /** The command ends well whatever the orderer answers; only the answer's status tells. */
    private static final String FOUND = "Status: 200";

    private static final String CREATED = "Status: 201";

    /**
     * Lets it join a channel.
     *
     * @throws FabricException if it will not
     */
    public void join(String channel, Path block) {
        String answer = osnadmin("join", "--channelID=" + channel, "--config-block=" + block)
                .require("reach " + orderer.id());
        if (!answer.contains(CREATED)) {
            throw new FabricException(orderer.id() + " cannot join channel " + channel + ": " + answer.strip());
        }
    }

    /** Whether it is on a channel. */
    public boolean isOn(String channel) {
        return osnadmin("list", "--channelID=" + channel)
                .require("reach " + orderer.id())
                .contains(FOUND);
    }

    private Command osnadmin(String verb, String... arguments) {
        TlsFolder tls = folder.identity(orderer).tls();
        int port = folder.ports().of(orderer.adminPort());
        List<String> words = new ArrayList<>(List.of(programs.osnadmin(), "channel", verb));
        words.addAll(List.of(arguments));
        words.addAll(List.of("-o", topology.listening().hostOf(orderer) + ":" + port));
        words.addAll(List.of("--ca-file", tls.authority().toString()));
        words.addAll(List.of("--client-cert", tls.certificate().toString()));
        words.addAll(List.of("--client-key", tls.key().toString()));
        return new Command(words, Map.of());
    }
}
