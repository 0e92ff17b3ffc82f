package io.carbonregistry.fabric.network.channels;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.administration.PeerAdministrator;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.topology.BatchSettings;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.identities.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.Config;

/**
 * Brings the configuration of a channel to what the topology says now: organisations with their certificates and revocations, and
 * rights. Batches, consensus and consenters stay what they are in the channel.
 *
 * @param channel whose configuration
 */
public record ChannelUpdate(FabricChannel channel) {

    /** Changes the channel, signed by the administrators whom it asks for; nothing if it is as it should be. */
    public void apply() {
        Path work = temporary();
        try {
            Config current = Configuration.of(current(work));
            Config wanted = new Configuration(current).withTopologyOf(Configuration.of(fresh(work)));
            if (!wanted.equals(current)) {
                send(work, signed(difference(work, current, wanted), current, wanted));
            }
        } finally {
            FabricFolder.delete(work);
        }
    }

    private Block current(Path work) {
        Path file = work.resolve("current.block");
        PeerAdministrator administrator = administrator();
        List<String> words =
                new ArrayList<>(List.of("channel", "fetch", "config", file.toString(), "-c", channel.name()));
        words.addAll(administrator.to(channel.requireLeader()));
        administrator.peer(words).require("fetch the configuration of channel " + channel.name());
        return block(file);
    }

    /** What the channel would be if it were made today. */
    private Block fresh(Path work) {
        BatchSettings batches = channel.topology().batches();
        return block(channel.makeFirstBlock(work, batches));
    }

    private ByteString difference(Path work, Config current, Config wanted) {
        Path before = write(work.resolve("before"), current.toByteString());
        Path after = write(work.resolve("after"), wanted.toByteString());
        Path difference = work.resolve("difference");
        new Command(
                        List.of(
                                channel.programs().configtxlator(),
                                "compute_update",
                                "--channel_id=" + channel.name(),
                                "--original=" + before,
                                "--updated=" + after,
                                "--output=" + difference),
                        Map.of())
                .require("compare configurations of channel " + channel.name());
        return read(difference);
    }

    private ByteString signed(ByteString difference, Config current, Config wanted) {
        return new SignedUpdate(channel.name(), difference).by(signers(current, wanted));
    }

    /** Those who administer the channel, enough of those with orderers, and whoever's own entry changes. */
    private List<Identity> signers(Config current, Config wanted) {
        Topology topology = channel.topology();
        int majority = topology.withOrderers().size() / 2 + 1;
        return Stream.of(
                        topology.rights().administering().stream().map(topology::member),
                        topology.withOrderers().stream().limit(majority),
                        new Configuration(current)
                                .changedMembers(wanted).stream().map(topology::member))
                .flatMap(Function.identity())
                .distinct()
                .map(this::administratorOf)
                .toList();
    }

    private void send(Path work, ByteString envelope) {
        PeerAdministrator administrator = administrator();
        Path file = write(work.resolve("update"), envelope);
        List<String> words = new ArrayList<>(List.of("channel", "update", "-f", file.toString(), "-c", channel.name()));
        words.addAll(administrator.to(channel.requireLeader()));
        administrator.peer(words).require("change channel " + channel.name());
    }

    private PeerAdministrator administrator() {
        return channel.administrator(channel.topology().withPeers().get(0).firstPeer());
    }

    private Identity administratorOf(Member member) {
        return channel.folder().organisations().named(member.name()).user(FabricFolder.ADMINISTRATOR);
    }

    private static Block block(Path file) {
        try {
            return Block.parseFrom(read(file));
        } catch (InvalidProtocolBufferException e) {
            throw new FabricException(file + " is no block", e);
        }
    }

    private static ByteString read(Path file) {
        try {
            return ByteString.copyFrom(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Path write(Path file, ByteString content) {
        try {
            return Files.write(file, content.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("channel-update");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }
}
