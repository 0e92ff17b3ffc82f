package io.carbonregistry.chaos.links;

import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.folder.FreePorts;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The links in front of orderers: everybody reaches an orderer, other orderers too, by the port that the channel's configuration names,
 * on which the link stands, while the orderer listens on another.
 *
 * @param links by the orderer's name within the network
 * @param listens where each listens, by its link's port
 */
public record OrdererDetour(SortedMap<String, Link> links, SortedMap<Integer, Integer> listens) {

    private static final String NUMBERED = "s/^ *ListenPort: *//p";

    /** Opens them for a network that there is not yet, and keeps their ports for it. */
    public static OrdererDetour of(NetworkFolder folder, Topology topology) {
        FreePorts free = FreePorts.anywhere(topology.listening().address());
        SortedMap<String, Link> links = new TreeMap<>();
        SortedMap<String, Integer> known = new TreeMap<>();
        SortedMap<Integer, Integer> listens = new TreeMap<>();
        for (NodePlan orderer : topology.orderers()) {
            int listened = free.next();
            Link link = Link.open("orderer", free.next(), () -> listened);
            links.put(orderer.id(), link);
            known.put(orderer.port(), link.port());
            listens.put(link.port(), listened);
        }
        new FabricFolder(folder.path()).ports().keep(known);
        return new OrdererDetour(links, listens);
    }

    /** Fabric's programs, of which the orderer listens elsewhere than its settings say. */
    public FabricPrograms of(FabricPrograms straight, Path folder) {
        try (Stream<Path> programs = Files.list(straight.folder())) {
            Files.createDirectories(folder);
            for (Path program : programs.toList()) {
                Files.createSymbolicLink(folder.resolve(program.getFileName()), program.toAbsolutePath());
            }
            Path orderer = folder.resolve("orderer");
            Files.delete(orderer);
            Files.writeString(orderer, script(straight.orderer()));
            Files.setPosixFilePermissions(orderer, PosixFilePermissions.fromString("rwx------"));
            return new FabricPrograms(folder, straight.version());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take a detour to orderers", e);
        }
    }

    private String script(String orderer) {
        String known = "$(sed -n '" + NUMBERED + "' \"$FABRIC_CFG_PATH/orderer.yaml\")";
        List<String> ports = listens.entrySet().stream()
                .map(one -> one.getKey() + ") port=" + one.getValue() + " ;;\n")
                .toList();
        return "#!/bin/sh\ncase " + known + " in\n" + String.join("", ports) + "esac\n"
                + "export ORDERER_GENERAL_LISTENPORT=\"$port\"\nexec '" + orderer + "' \"$@\"\n";
    }
}
