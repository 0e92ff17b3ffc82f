package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.PrivateCollection;
import io.carbonregistry.fabric.network.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * That private data stay with those whom they are meant for: a peer delivers a collection whole to a member of it that reads full
 * blocks, and a member's own peer keeps it. So of a collection's members only those read full blocks who endorse, for they see the
 * values anyway.
 *
 * @param topology who runs peers and who may read full blocks
 * @param collections and who is a member of what
 */
record Confinement(Topology topology, List<PrivateCollection> collections) {

    Confinement {
        collections = List.copyOf(collections);
    }

    /** That of a network's folder. */
    static Confinement of(FabricFolder folder, Topology topology) {
        return new Confinement(
                topology,
                topology.chaincode()
                        .collections()
                        .map(folder.path()::resolve)
                        .filter(Files::exists)
                        .map(file -> PrivateCollection.parse(read(file)))
                        .orElse(List.of()));
    }

    /** @throws FabricException which names who would see whose data */
    void check() {
        for (PrivateCollection collection : collections) {
            for (Member member : topology.members()) {
                require(collection, member);
            }
        }
    }

    private void require(PrivateCollection collection, Member member) {
        boolean endorses = topology.rights().endorsing().contains(member.name());
        if (endorses || !collection.members().contains(member.msp())) {
            return;
        }
        if (!member.peers().isEmpty()) {
            throw refused(collection, member, "must run no peer");
        }
        if (topology.rights().readingFullBlocks().contains(member.name())) {
            throw refused(collection, member, "must not read full blocks");
        }
    }

    private static FabricException refused(PrivateCollection collection, Member member, String rule) {
        return new FabricException("The topology gives private data away: " + member.name() + " " + rule
                + ", because it is a member of the collection " + collection.name()
                + " and would see everybody's values in it");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
