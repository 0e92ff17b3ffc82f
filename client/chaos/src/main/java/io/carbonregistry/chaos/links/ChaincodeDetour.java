package io.carbonregistry.chaos.links;

import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The links between the embedded ledger and the chaincode: the ledger is started with settings that name the links' ports, while the
 * chaincode listens where the settings say.
 *
 * @param links by the setting that each stands for
 */
public record ChaincodeDetour(SortedMap<String, Link> links) {

    private static final String SETTING = "chaincode.registry.server.";
    private static final List<String> SERVED = List.of("RegistrarMSP", "RegulatorMSP", "BankMSP");

    /** Opens them for a network that need not be there yet. */
    public static ChaincodeDetour of(NetworkFolder folder) {
        Path settings = folder.path().resolve("ledger.properties");
        SortedMap<String, Link> links = new TreeMap<>();
        SERVED.forEach(msp -> links.put(SETTING + msp, Link.open("chaincode", () -> port(settings, SETTING + msp))));
        return new ChaincodeDetour(links);
    }

    /** The programs, of which the ledger takes the detour. */
    public Programs of(Programs straight) {
        String rules = links.entrySet().stream()
                .map(one -> "s/^(" + one.getKey().replace(".", "\\.") + "=.*:)[0-9]+$/\\1"
                        + one.getValue().port() + "/")
                .collect(Collectors.joining("; "));
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "settings=$1; shift; sed -E '" + rules + "' \"$settings\" > \"$settings.detour\"; " + "exec "
                        + quoted(straight.ledger()) + " \"$settings.detour\"",
                "ledger"));
        return new Programs(command, straight.chaincodes());
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    private static int port(Path settings, String setting) {
        try (Reader reader = Files.newBufferedReader(settings)) {
            Properties properties = new Properties();
            properties.load(reader);
            String address = properties.getProperty(setting);
            return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
