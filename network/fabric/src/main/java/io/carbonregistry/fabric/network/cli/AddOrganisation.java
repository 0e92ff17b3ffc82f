package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricNetwork;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code network add-org}: takes another organisation without nodes into the network. */
@Command(
        name = "add-org",
        description =
                "Takes another organisation without nodes into the running network: its keys, its connection profile,"
                        + " and its place in every channel.",
        footer = {"", "example: scripts/network add-org MerchantBank MerchantBankMSP"})
final class AddOrganisation implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "The organisation's name.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "MSP", description = "Its MSP id, which ends in MSP by custom.")
    private String msp = "";

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    AddOrganisation() {}

    @Override
    public Integer call() {
        FabricNetwork network = options.network();
        network.addOrganisation(name, msp);
        spec.commandLine()
                .getOut()
                .println(name + " is on the network: "
                        + network.organisations().named(name).connectionProfile());
        return 0;
    }
}
