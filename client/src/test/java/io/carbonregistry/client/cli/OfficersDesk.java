package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.PowerPlant;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where people type the commands of attestations, with a folder for their files. */
final class OfficersDesk {

    /** A right month of the plant, by the codes of its parameters. */
    static final Map<String, String> RIGHT = Map.of("A", "210345.67", "C", "20.908", "M", "500000", "O", "650.00");

    private final Screen screen = new Screen();
    private final Network network;
    private final Path folder;
    private final Path evidence;

    private OfficersDesk(Network network, Path folder, Path evidence) {
        this.network = network;
        this.folder = folder;
        this.evidence = evidence;
    }

    /** On a network of its own with a power plant, with connection profiles, and the root certificates of some organisations. */
    static OfficersDesk found(Path folder) throws Exception {
        Network network = Network.start(folder);
        PowerPlant.found(Market.found(network));
        for (String mspId : List.of("EmitterMSP", "RegistrarMSP")) {
            network.profile(mspId).network().write(folder.resolve(mspId + ".json"));
        }
        for (String mspId : List.of("RegulatorMSP", "RegistrarMSP", "ExchangeMSP", "EmitterMSP")) {
            String roots = network.organisations().ofMsp(mspId).trust().roots().stream()
                    .map(Pem::of)
                    .collect(Collectors.joining());
            Files.writeString(folder.resolve(mspId + ".pem"), roots);
        }
        return new OfficersDesk(network, folder, Files.createDirectory(folder.resolve("evidence")));
    }

    /** Ends the network. */
    void close() throws Exception {
        network.close();
    }

    /** Tries a receipt with each of its bytes changed. */
    ChangedBytes changedBytes() {
        return ChangedBytes.on(network, file("changed"));
    }

    /** What the last command printed. */
    String said() {
        return screen.out();
    }

    /** The same with what went to the standard error. */
    String all() {
        return screen.out() + screen.err();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path evidence() {
        return evidence;
    }

    /** The options of the root certificates of those who endorse and those who order. */
    String roots() {
        return Stream.of("RegulatorMSP", "RegistrarMSP", "ExchangeMSP")
                .map(mspId -> " --roots " + mspId + "=" + file(mspId + ".pem"))
                .collect(Collectors.joining());
    }

    /** The receipt that was kept when a bundle was signed. */
    Path kept() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".receipt.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The ledger's blocks. */
    Path blocks() {
        return network.host().blocks();
    }

    /** The template with these values, and a file for each kind of evidence. */
    List<Map<String, String>> filled(Map<String, String> values) throws IOException {
        assertEquals(ExitCode.OK, types("power-initiator", "template unit-1 --month 2026-01"), this::all);
        List<List<String>> cells = Sheets.read(said().substring(1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : cells.subList(1, cells.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(cells.get(0).get(i), line.get(i));
            }
            String parameter = row.getOrDefault("parameter", "");
            row.put("value", values.getOrDefault(parameter, ""));
            row.put("evidence", cited(parameter, row.getOrDefault("evidence", "")));
            rows.add(row);
        }
        return rows;
    }

    private String cited(String parameter, String kinds) throws IOException {
        List<String> cited = new ArrayList<>();
        for (String kind : kinds.split("=(; )?", -1)) {
            if (!kind.isEmpty()) {
                String name = parameter + "-" + kind + ".pdf";
                Files.writeString(evidence.resolve(name), "the " + kind + " of " + parameter);
                cited.add(kind + "=" + name);
            }
        }
        return String.join("; ", cited);
    }

    /** Saves a sheet as a spreadsheet does. */
    void save(String name, List<Map<String, String>> rows) throws IOException {
        Files.writeString(folder.resolve(name), Sheets.text(rows));
    }

    ExitCode prepares(String data, String bundle) {
        return types(
                "power-initiator",
                "prepare --month 2026-01 --data " + file(data) + " --evidence " + evidence
                        + " --compiled-by \"Compilers Ltd\" --out " + file(bundle));
    }

    /** Somebody of the company types a command. */
    ExitCode types(String user, String command) {
        return types("EmitterMSP", user, command);
    }

    /** Somebody types a command. */
    ExitCode types(String mspId, String user, String command) {
        Organisation organisation = network.organisations().ofMsp(mspId);
        return screen.type("--as " + organisation.userMspFolder(user) + " --profile " + file(mspId + ".json")
                + " --lang en attestations " + command);
    }

    /** Somebody without a network types a command. */
    ExitCode typesOffline(String command) {
        return screen.type("--lang en attestations " + command);
    }
}
