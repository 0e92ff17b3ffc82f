package io.carbonregistry.fabric.network.lifecycle;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.administration.PeerAdministrator;
import io.carbonregistry.fabric.network.channels.FabricChannel;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.processes.Together;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.NodePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a chaincode into a channel: each organisation installs its package and approves, one commits, all answer.
 *
 * @param channel where
 * @param definition what
 */
public record Deployment(FabricChannel channel, ChaincodeDefinition definition) {

    /** Goes the whole way, or what is left of it, and waits until every peer answers. */
    public void complete() {
        Together.each(channel.peers(), this::install);
        if (!new Readiness(channel, definition).isCommitted()) {
            Together.each(channel.topology().withPeers(), this::approve);
            commit();
        }
        new Readiness(channel, definition).await();
    }

    /** Gives its package to a peer that has lost it, and waits until every peer answers; nothing is agreed on anew. */
    public void restore() {
        Together.each(channel.peers(), this::install);
        new Readiness(channel, definition).await();
    }

    private void install(NodePlan peer) {
        ChaincodePackage packaged = definition.packageOf(peer.owner().msp());
        Path file = folder().resolve(peer.owner().msp() + "-" + definition.sequence() + ".tgz");
        try {
            Files.createDirectories(folder());
            Files.write(file, packaged.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        Command.Ending ending = channel.administrator(peer)
                .peer("lifecycle", "chaincode", "install", file.toString())
                .run();
        if (!ending.succeeded() && !ending.err().contains("already successfully installed")) {
            throw new FabricException(
                    "Cannot install chaincode " + definition.name() + " on " + peer.id() + ": " + ending.lastWords());
        }
    }

    private void approve(Member member) {
        PeerAdministrator administrator = channel.administrator(member.firstPeer());
        List<String> words = new ArrayList<>(List.of("lifecycle", "chaincode", "approveformyorg"));
        words.addAll(administrator.to(channel.requireLeader()));
        words.addAll(agreed());
        words.addAll(List.of("--package-id", definition.packageId(member.msp())));
        administrator.peer(words).require("approve chaincode " + definition.name() + " for " + member.name());
    }

    private void commit() {
        List<NodePlan> peers =
                channel.topology().withPeers().stream().map(Member::firstPeer).toList();
        PeerAdministrator administrator = channel.administrator(peers.get(0));
        List<String> words = new ArrayList<>(List.of("lifecycle", "chaincode", "commit"));
        words.addAll(administrator.to(channel.requireLeader()));
        words.addAll(agreed());
        words.addAll(administrator.asking(peers));
        administrator.peer(words).require("commit chaincode " + definition.name());
    }

    /** What all must agree on to the letter. */
    private List<String> agreed() {
        List<String> words = new ArrayList<>(List.of(
                "-C",
                channel.name(),
                "-n",
                definition.name(),
                "-v",
                definition.version(),
                "--sequence",
                "" + definition.sequence()));
        definition.policy().ifPresent(policy -> words.addAll(List.of("--signature-policy", policy)));
        definition.collections().ifPresent(file -> words.addAll(List.of("--collections-config", file.toString())));
        return words;
    }

    private Path folder() {
        return channel.folder().channel(channel.name()).resolve(definition.name());
    }
}
