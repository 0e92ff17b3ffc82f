package io.carbonregistry.devledger;

import io.carbonregistry.devledger.CutTest.Kept;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.organisations.Members;
import io.carbonregistry.devledger.state.PrivateKey;
import io.carbonregistry.devledger.state.StateView;
import io.carbonregistry.fabric.rules.state.StateEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a ledger makes of some files when it starts, and what it says about them; then it is closed again. */
record OpenedChain(long height, Map<String, String> states, boolean keepsAllPrivate, List<String> warnings) {

    private static final Logger LOGS = Logger.getLogger("io.carbonregistry.devledger");
    private static final Members MEMBERS = members();

    static OpenedChain of(Kept kept) throws IOException {
        Path data = Files.createTempDirectory("opened");
        kept.write(data);
        Settings settings = new Settings(
                data,
                TestOrganisations.FOLDER,
                EmbeddedLedger.CHANNEL,
                List.of(TestOrganisations.REGISTRAR),
                List.of(),
                List.of(),
                io.carbonregistry.devledger.organisations.BatchSettings.LOOPBACK,
                io.carbonregistry.devledger.chaincode.Batching.STANDARD,
                Duration.ofSeconds(1),
                Map.of());
        Resources resources = new Resources();
        try (Listening listening = new Listening()) {
            Chain chain = Chain.open(settings, MEMBERS, Clock.systemUTC(), new Disk(), resources);
            return new OpenedChain(
                    chain.ledger().height(),
                    states(chain.ledger().state()),
                    chain.privateData().gathered() == chain.ledger().height(),
                    List.copyOf(listening.warnings));
        } finally {
            resources.close();
            delete(data);
        }
    }

    boolean said(String words) {
        return warnings.stream().anyMatch(warning -> warning.contains(words));
    }

    /** All public keys, and the private ones that this test writes, with where they were written. */
    private static Map<String, String> states(StateView view) {
        Map<String, String> states = new TreeMap<>();
        view.entries(TestNetwork.CHAINCODE, "", "")
                .forEachRemaining(entry -> states.put(entry.key(), text(entry.value())));
        view.held(TestOrganisations.REGISTRAR, new PrivateKey(TestNetwork.CHAINCODE, "shared", ""), "")
                .forEachRemaining(entry -> states.put("shared/" + entry.key(), text(entry.value())));
        states.put("history of a", view.history(TestNetwork.CHAINCODE, "a").toString());
        return states;
    }

    private static String text(StateEntry entry) {
        return entry.value().toStringUtf8() + " at " + entry.version();
    }

    private static Members members() {
        return Members.load(TestOrganisations.FOLDER, List.of(TestOrganisations.REGISTRAR), List.of());
    }

    private static void delete(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Hears what the ledger logs. */
    private static final class Listening extends Handler implements AutoCloseable {

        private final List<String> warnings = new ArrayList<>();

        Listening() {
            LOGS.addHandler(this);
            LOGS.setUseParentHandlers(false);
        }

        @Override
        public void publish(LogRecord log) {
            warnings.add(new java.util.logging.SimpleFormatter().formatMessage(log));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            LOGS.removeHandler(this);
            LOGS.setUseParentHandlers(true);
        }
    }
}
