package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which channel and which chaincode is meant: what is said, or else what the connection profile names, or else the usual. */
class ProfileTest {

    @TempDir
    private static Path folder;

    private static List<X509Certificate> roots;

    @BeforeAll
    static void certify() {
        OrganisationPlan plan = new OrganisationPlan("Emitter", "EmitterMSP", List.of(), List.of(), List.of());
        roots = Organisations.create(folder.resolve("organisations"), List.of(plan), Lifetimes.usual(Clock.systemUTC()))
                .named("Emitter")
                .trust()
                .tlsRoots();
    }

    @Test
    void theConnectionProfileNamesThem() {
        assertEquals("registry registry", names(Profile.of(naming(Map.of()))));
        assertEquals("market registry", names(Profile.of(naming(Map.of("market", List.of())))));
        assertEquals("market units", names(Profile.of(naming(Map.of("market", List.of("units"))))));
        assertEquals(
                "registry registry",
                names(Profile.of(naming(Map.of("other", List.of(), "registry", List.of("registry", "more"))))));
    }

    @Test
    void whatIsSaidGoesBefore() {
        ConnectionProfile two = naming(Map.of("market", List.of("units"), "other", List.of("acts")));
        assertEquals("other acts", names(Profile.of(two, Optional.of("other"), Optional.empty())));
        assertEquals("other mine", names(Profile.of(two, Optional.of("other"), Optional.of("mine"))));
        assertEquals("third registry", names(Profile.of(two, Optional.of("third"), Optional.empty())));
    }

    @Test
    void oneOfSeveralMustBeSaid() {
        refuses(
                "more than one channel, market and other; say which: --channel",
                Map.of("market", List.of(), "other", List.of()));
        refuses(
                "more than one chaincode, acts and units; say which: --chaincode",
                Map.of("market", List.of("acts", "units")));
    }

    private static void refuses(String expected, Map<String, List<String>> channels) {
        ConnectionProfile network = naming(channels);
        String message =
                assertThrows(IdentityException.class, () -> Profile.of(network)).getMessage();
        assertTrue(message.contains(expected), message);
    }

    private static String names(Profile profile) {
        return profile.channel() + " " + profile.chaincode();
    }

    private static ConnectionProfile naming(Map<String, List<String>> channels) {
        return new ConnectionProfile(
                "net",
                "Emitter",
                new TreeMap<>(Map.of("Emitter", "EmitterMSP")),
                List.of(new Endpoint("peer0", "Emitter", "127.0.0.1", 7051, "localhost", roots)),
                new TreeMap<>(channels));
    }
}
