package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.client.Network;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.identities.Identity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What people of a network type.
 *
 * @param network which
 * @param folder for their connection profiles
 */
public record Typed(Network network, Path folder) {

    /** The command goes well; what it prints. */
    public String run(Identity who, String command) throws IOException {
        Path profile = folder.resolve(who.mspId() + ".profile");
        if (!Files.exists(profile)) {
            network.profile(who.mspId()).network().write(profile);
        }
        Path msp = network.organisations().ofMsp(who.mspId()).userMspFolder(who.id());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(
                List.of("--lang", "en", "--output", "json", "--as", msp.toString(), "--profile", profile.toString()));
        words.addAll(ShellWords.of(command));
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
        assertEquals(ExitCode.OK.code(), code, err::toString);
        return out.toString();
    }
}
