package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.channels.ChannelUpdate;
import io.carbonregistry.fabric.network.channels.FabricChannel;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code network update}: what the folder says of members, in the channels. */
@Command(
        name = "update",
        description =
                "Brings all channels to what the folder says now: revoked certificates, trusted authorities, rights.",
        footer = {
            "",
            "The administrators whom the change needs sign it, so their keys must be in the folder. Batches and consensus stay.",
            "",
            "example: scripts/registry identity revoke Bank/teller && scripts/network update"
        })
final class UpdateChannels implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    UpdateChannels() {}

    @Override
    public Integer call() {
        for (FabricChannel channel : options.network().channels()) {
            new ChannelUpdate(channel).apply();
            spec.commandLine().getOut().println("channel " + channel.name() + " is as the folder says");
        }
        return 0;
    }
}
