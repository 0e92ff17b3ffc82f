package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.identities.CertificateAuthority;
import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Validity;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.GatewayRuntimeException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and with what words the others are not. */
@Tag("network")
@Timeout(120)
@ExtendWith(SharedNetwork.class)
class AccessTest {

    @TempDir
    static Path folder;

    private static TestNetwork network;

    @BeforeAll
    static void start(TestNetwork shared) throws Exception {
        network = shared;
    }

    @Test
    void anIdentityOfAnotherAuthorityIsNobody() throws Exception {
        Validity validity =
                new Validity(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600));
        CertificateAuthority foreign =
                CertificateAuthority.create(folder.resolve("foreign"), "Emitter", "ca.Emitter", validity);
        Identity forged = new Identity(TestOrganisations.EMITTER, foreign.enrol(client("mallory"), validity));
        assertRefused("ABORTED", malformed(), forged);
        assertRefused("ABORTED", malformed(), new Identity("NobodyMSP", forged.credential()));
    }

    @Test
    void anExpiredCertificateIsRefusedAtTheDoor() throws Exception {
        Organisation emitter = TestOrganisations.load().ofMsp(TestOrganisations.EMITTER);
        Instant past = Instant.now().minus(1, ChronoUnit.SECONDS);
        Credential expired = emitter.authority().enrol(client("late"), new Validity(past.minusSeconds(200), past));
        assertRefused("ABORTED", "proposal client identity expired", new Identity(TestOrganisations.EMITTER, expired));
    }

    @Test
    void aSignatureOfAnotherKeyIsRefused() throws Exception {
        Identity alice = TestOrganisations.user(TestOrganisations.EMITTER);
        Identity bank = TestOrganisations.user(TestOrganisations.BANK);
        var proposal = contract(alice).newProposal("put").addArguments("x", "1").build();
        byte[] signature = TestNetwork.sign(bank, proposal.getDigest());
        var signed =
                network.gateway(TestOrganisations.REGISTRAR, alice).newSignedProposal(proposal.getBytes(), signature);
        EndorseException refusal = assertThrows(EndorseException.class, signed::endorse);
        assertEquals(denied("[EmitterMSP]"), said(refusal));
    }

    @Test
    void fullBlocksAreNotForEverybody() throws Exception {
        Identity emitter = TestOrganisations.user(TestOrganisations.EMITTER);
        Identity bank = TestOrganisations.user(TestOrganisations.BANK);
        assertEquals("FORBIDDEN", BlockRequests.status(network, emitter, "Deliver"));
        assertEquals("FORBIDDEN", BlockRequests.status(network, emitter, "DeliverWithPrivateData"));
        assertEquals("FORBIDDEN", BlockRequests.status(network, emitter, "Orderer"));
        assertEquals("SUCCESS", BlockRequests.status(network, emitter, "DeliverFiltered"));
        for (String kind : List.of("Deliver", "DeliverWithPrivateData", "Orderer", "DeliverFiltered")) {
            assertEquals("SUCCESS", BlockRequests.status(network, bank, kind));
        }
        try (CloseableIterator<?> events = network.gateway(TestOrganisations.BANK, emitter)
                .getNetwork(network.name())
                .getChaincodeEvents(TestNetwork.CHAINCODE)) {
            GatewayRuntimeException refusal = assertThrows(GatewayRuntimeException.class, events::hasNext);
            assertTrue(String.valueOf(refusal.getMessage()).contains("PERMISSION_DENIED"), refusal::getMessage);
        }
    }

    @Test
    void ledgerQueriesFollowTheSameRule() throws Exception {
        Identity emitter = TestOrganisations.user(TestOrganisations.EMITTER);
        GatewayException refusal = assertThrows(GatewayException.class, () -> system(emitter, "qscc")
                .evaluateTransaction("GetBlockByNumber", network.name(), "0"));
        assertEquals(
                "chaincode response 500, access denied for [GetBlockByNumber][" + network.name()
                        + "]: [failed evaluating policy on"
                        + " signed data during check policy [/Channel/Application/FullBlockReaders]: [signature set did"
                        + " not satisfy policy]]",
                said(refusal));
        assertTrue(system(TestOrganisations.user(TestOrganisations.BANK), "qscc")
                        .evaluateTransaction("GetBlockByNumber", network.name(), "0")
                        .length
                > 0);
    }

    private static String denied(String whose) {
        return "error validating proposal: access denied: channel [" + network.name() + "] creator org " + whose;
    }

    private static String malformed() {
        return denied("unknown, creator is malformed");
    }

    private static void assertRefused(String code, String message, Identity identity) {
        EndorseException refusal =
                assertThrows(EndorseException.class, () -> contract(identity).submitTransaction("put", "x", "1"));
        assertEquals(code, refusal.getStatus().getCode().name());
        assertEquals(message, said(refusal));
    }

    private static String said(GatewayException refusal) {
        try {
            return Outcome.refused("", refusal).refusal().details().get(0).message();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private static Contract contract(Identity identity) {
        return system(identity, TestNetwork.CHAINCODE);
    }

    private static Contract system(Identity identity, String chaincode) {
        return network.gateway(TestOrganisations.REGISTRAR, identity)
                .getNetwork(network.name())
                .getContract(chaincode);
    }

    private static Enrolment client(String name) {
        return Enrolment.client(name, Collections.emptySortedMap());
    }
}
