package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.client.Network;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.identities.Identity;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What people of a network type.
 *
 * @param network which
 * @param folder for their connection profiles
 */
public record Typed(Network network, Path folder) {

    /** The command goes well; what it prints. */
    public String run(Identity who, String command) {
        Screen screen = new Screen();
        String options = "--lang en --output json " + as(who.mspId(), who.id()) + " ";
        assertEquals(ExitCode.OK, screen.type(options + command), screen::err);
        return screen.out();
    }

    /** The options by which somebody types as a user of an organisation. */
    String as(String mspId, String user) {
        Path profile = folder.resolve(mspId + ".profile");
        if (!Files.exists(profile)) {
            network.profile(mspId).network().write(profile);
        }
        return "--as " + network.organisations().ofMsp(mspId).userMspFolder(user) + " --profile " + profile;
    }
}
