package io.carbonregistry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Founding;
import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.client.network.LocalNetwork;
import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Service;
import io.carbonregistry.client.secrets.Precautions;
import io.carbonregistry.client.secrets.SecretScan;
import io.carbonregistry.fabric.network.hosting.ChaincodeHost;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.registry.HaltRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.protos.common.Envelope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked of a running network, and however badly, no log and no process tells what was said, nor a key. */
@Tag("network")
class LogsTest {

    /** Stands in everything that is said, and nowhere else. */
    private static final String SECRET = "Zq7fW1xk";

    /** Is confided, and nothing that is kept may hold it, since no act that confides it is granted. */
    private static final String CONFIDED = "Kx9vTq2m";

    @TempDir
    private Path folder;

    @Test
    void noLogTellsWhatWasSaid() throws Exception {
        LocalNetwork network = LocalNetworks.in(folder);
        NetworkFolder files = network.folder();
        try (LogLines own = LogLines.listen()) {
            network.create(io.carbonregistry.client.network.Market.usual());
            network.start();
            try {
                Organisation registrar = files.organisation("Registrar");
                speak(Profile.read(registrar.connectionProfile()), files);
                Precautions.assertProcessesTellNothing(secrets().toList());
                Precautions.assertKeysAreTheirOwners(folder);
                Precautions.assertTurnsStrangersAway(
                        chaincode(network),
                        files.organisation("Regulator").peers().get(0).tls().authority());
            } finally {
                network.stop();
            }
            assertSilent("this process", own.text());
        }
        List<Path> logs = logs();
        assertTrue(logs.size() > 1, "logs are where they are looked for");
        for (Path log : logs) {
            assertSilent(log.toString(), Files.readString(log));
        }
        assertEquals(List.of(), new SecretScan(List.of(CONFIDED)).inFiles(folder));
    }

    /** Where the chaincode of the regulator's peer listens. */
    private static String chaincode(LocalNetwork network) {
        Stream<String> addresses = network instanceof EmbeddedNetwork embedded
                ? embedded.services().stream()
                        .filter(service -> service.service().equals("chaincode of RegulatorMSP"))
                        .map(Service::address)
                : ((NativeNetwork) network)
                        .network().hosting().instances().stream()
                                .filter(one -> one.owner().name().equals("Regulator"))
                                .map(ChaincodeHost.Instance::address);
        return addresses.findFirst().orElseThrow();
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .filter(LogsTest::isText)
                    .toList();
        }
    }

    /** Stores keep files of that name too. */
    private static boolean isText(Path file) {
        return !file.toString().contains("/data/");
    }

    private void assertSilent(String where, String text) throws IOException {
        List<String> secrets = secrets().toList();
        List<String> telling = text.lines()
                .filter(line -> secrets.stream().anyMatch(line::contains))
                .toList();
        assertEquals(List.of(), telling, where);
    }

    /** What is said, and every line of every private key. */
    private Stream<String> secrets() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("organisations"))) {
            List<Path> keys = files.filter(file -> file.toString().matches(".*(priv_sk|\\.key)"))
                    .toList();
            assertTrue(keys.size() > 10, "keys are where they are looked for");
            List<String> lines = keys.stream()
                    .flatMap(key -> read(key).lines())
                    .filter(line -> !line.startsWith("-----"))
                    .toList();
            return Stream.concat(Stream.of(SECRET), lines.stream());
        }
    }

    /** Says the secret as an argument, a malformed one, a function, a private value, an attribute, and as noise. */
    private static void speak(Profile profile, NetworkFolder files) throws GatewayException {
        Founding founding = new Founding(files, io.carbonregistry.client.network.Market.usual(), FoundingTerms.usual());
        Identity minister = files.identity(founding.founder());
        Identity talker = files.organisation("Regulator")
                .enrol(Enrolment.client("talker", new TreeMap<>(Map.of("role", SECRET))));
        HaltRegistry halt = new HaltRegistry(Market.id(), new Grounds(SECRET));
        try (Registry registry = Registry.connect(profile, new Credentials(minister));
                Registry other = Registry.connect(profile, new Credentials(talker))) {
            registry.submit(founding.act(
                    io.carbonregistry.registry.Registry.Clock.SIMULATED, LocalDate.of(2026, 3, 2), registry.code()));
            assertThrows(Refused.class, () -> other.submit(halt));
            registry.submit(halt);
            assertThrows(
                    Refused.class, () -> registry.submit(new HaltRegistry(Market.id(), new Grounds(SECRET + "!"))));
        }
        try (Connection connection = Connection.open(profile, new Credentials(minister))) {
            babble(connection);
        }
    }

    private static void babble(Connection connection) throws GatewayException {
        byte[] noise = ("{\"" + SECRET + "\":1e3}").getBytes(UTF_8);
        assertFails(connection.endorse(new TreeSet<>(), "HaltRegistry", new TreeMap<>(), noise, noise));
        assertFails(connection.endorse(new TreeSet<>(), SECRET, new TreeMap<>(), noise));
        assertFails(connection.evaluateIn(SECRET, SECRET, noise));
        assertFails(connection.submit(new Endorsed(
                SECRET,
                Envelope.newBuilder()
                        .setPayload(ByteString.copyFrom(noise))
                        .setSignature(ByteString.copyFrom(noise))
                        .build(),
                noise,
                new TreeSet<>())));
        assertTellsNothingConfided(connection);
        byte[] answer = connection
                .network()
                .getContract("registry")
                .newProposal("GetRegistry")
                .addArguments("{}")
                .putTransient("price", SECRET)
                .build()
                .evaluate();
        assertTrue(new String(answer, UTF_8).contains("halt"));
    }

    /** What is malformed is refused with its place, and with nothing of what was given. */
    private static void assertTellsNothingConfided(Connection connection) {
        byte[] intent = "{\"account\":\"nobody\",\"id\":\"a\",\"lines\":[]}".getBytes(UTF_8);
        byte[] months = ("{\"" + CONFIDED + "\":\"" + CONFIDED + "\"}").getBytes(UTF_8);
        CompletableFuture<?> asked = connection.endorse(
                new TreeSet<>(), "AttestMonths", new TreeMap<>(Map.of("months", months)), intent, "{}".getBytes(UTF_8));
        RuntimeException refused = assertThrows(RuntimeException.class, asked::join);
        String told = Failure.of(refused).text();
        assertTrue(told.contains("not told") && !told.contains(CONFIDED), told);
    }

    private static void assertFails(CompletableFuture<?> call) {
        assertThrows(RuntimeException.class, call::join);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
