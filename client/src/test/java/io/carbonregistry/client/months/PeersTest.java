package io.carbonregistry.client.months;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Plant;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.gateway.Channels;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.client.months.Attested.Year;
import io.carbonregistry.client.replay.DeliveredBlocks;
import io.carbonregistry.client.replay.PrivateBlock;
import io.carbonregistry.client.secrets.SecretScan;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.wire.Records;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hyperledger.fabric.client.GatewayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry's own peers have what is confided, and the peer of an organisation outside of the collection has none of it. */
@Tag("network")
@ExtendWith(Attested.class)
class PeersTest {

    private static final Records RECORDS = Routes.records();

    /** As if whoever asks belonged to an organisation that endorses: what is not delivered, the peer keeps back. */
    private final Profile asking;

    private final Network network;
    private final SecretScan scan;
    private final Plant unit;

    PeersTest(Year year) {
        network = year.works().network();
        asking = network.profile("RegistrarMSP");
        unit = year.works().plant(Vector.all().get(0));
        scan = new SecretScan(network.confidences().secrets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RegistrarMSP", "RegulatorMSP"})
    void itsOwnPeersAnswerAndDeliver(String mspId) throws Exception {
        try (Connection peer = official(mspId)) {
            assertTrue(scan.in(values(peer, mspId)).contains("391169.11"));
            assertTrue(delivered(peer).contains("391169.11"));
        }
    }

    @Test
    void anothersPeerNeitherAnswersNorDeliversThemToAnOfficial() throws Exception {
        try (Connection peer = official("BankMSP")) {
            GatewayException failure = assertThrows(GatewayException.class, () -> values(peer, "BankMSP"));
            assertEquals(Set.of(), scan.in((failure + " " + failure.getDetails()).getBytes(UTF_8)));
            assertEquals(Set.of(), delivered(peer));
        }
    }

    @Test
    void anothersPeopleAreDeliveredNoneByWhoeverHasThem() throws Exception {
        Identity teller = network.user("BankMSP", "teller", Map.of("role", "BANK"));
        try (Connection peer = connect("RegistrarMSP", teller)) {
            assertEquals(Set.of(), delivered(peer));
        }
    }

    /** Where peers are processes of their own, their very files are looked through. */
    @Test
    void anothersFilesHoldNone() throws Exception {
        Optional<Path> bank = network.host().data("peer0.bank");
        if (bank.isPresent()) {
            assertEquals(List.of(), scan.inFiles(bank.get()));
            assertFalse(scan.inFiles(network.host().data("peer0.registrar").orElseThrow())
                    .isEmpty());
        }
    }

    private Connection official(String peerOf) {
        return connect(peerOf, network.organisations().ofMsp("RegulatorMSP").user("minister"));
    }

    private Connection connect(String peerOf, Identity who) {
        Profile profile = network.profile(peerOf);
        return new Connection(
                Channels.open(profile.network().peersOf(peerOf).get(0)), profile, new Signatory(new Credentials(who)));
    }

    /** What the chaincode on the peers of one organisation says of a month. */
    private byte[] values(Connection peer, String mspId) throws GatewayException {
        return peer.network()
                .getContract("registry")
                .newProposal("GetValues")
                .addArguments(RECORDS.bytes(
                        Works.values(unit.id(), Vector.all().get(0).reportingMonth())))
                .setEndorsingOrganizations(mspId)
                .build()
                .evaluate();
    }

    /** Which secrets are in what a peer delivers beside its blocks. */
    private Set<String> delivered(Connection peer) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new DeliveredBlocks(peer, network.channel()).readPrivate(0, asking, block -> write(block, all));
        return scan.in(all.toByteArray());
    }

    private static void write(PrivateBlock block, ByteArrayOutputStream to) {
        block.sets().values().forEach(set -> to.writeBytes(set.toByteArray()));
    }
}
