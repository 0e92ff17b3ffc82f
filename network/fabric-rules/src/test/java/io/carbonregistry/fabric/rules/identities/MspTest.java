package io.carbonregistry.fabric.rules.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.samples.SampleAuthority;
import io.carbonregistry.fabric.rules.samples.SampleOrganisation;
import io.carbonregistry.fabric.rules.samples.SampleSigner;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.msp.FabricCryptoConfig;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;
import org.junit.jupiter.api.Test;

class MspTest {
    private static final SampleOrganisation ORGANISATION = SampleOrganisation.of("Registrar");
    private static final SampleAuthority ROOT = ORGANISATION.authority();
    private static final String MSP_ID = ORGANISATION.mspId();
    private static final ByteString MESSAGE = ByteString.copyFromUtf8("message");

    private final Msp msp = msp(ORGANISATION.msp());

    @Test
    void eachMemberHasItsRoleAlone() {
        assertRole(ORGANISATION.client(), MSPRoleType.CLIENT);
        assertRole(ORGANISATION.peer(), MSPRoleType.PEER);
        assertRole(ORGANISATION.admin(), MSPRoleType.ADMIN);
        assertRole(ORGANISATION.orderer(), MSPRoleType.ORDERER);
    }

    @Test
    void theSignatureOfAnotherMessageOrPersonIsNone() {
        Identity client = identity(ORGANISATION.client());
        assertTrue(client.verify(MESSAGE, ORGANISATION.client().sign(MESSAGE)));
        assertFalse(client.verify(
                ByteString.copyFromUtf8("other"), ORGANISATION.client().sign(MESSAGE)));
        assertFalse(client.verify(MESSAGE, ORGANISATION.peer().sign(MESSAGE)));
        assertFalse(client.verify(MESSAGE, ByteString.EMPTY));
        assertFalse(client.verify(MESSAGE, MESSAGE));
    }

    @Test
    void aHighSignatureIsNone() {
        assertFalse(identity(ORGANISATION.client())
                .verify(MESSAGE, ORGANISATION.client().signHigh(MESSAGE)));
    }

    @Test
    void anExpiredMemberIsValidButNotInForce() {
        Identity expired = identity(ROOT.expired(MSP_ID, "old", "client"));
        assertTrue(expired.isValid());
        assertTrue(expired.isInForce(SampleAuthority.FOUNDED.plusSeconds(1)));
        assertFalse(expired.isInForce(Instant.parse("2026-06-01T00:00:00Z")));
    }

    @Test
    void aForeignAuthorityVouchesForNobody() {
        SampleSigner stranger = SampleAuthority.root("ca.Registrar").member(MSP_ID, "stranger", "client");
        assertThrows(InvalidIdentityException.class, () -> identity(stranger));
    }

    @Test
    void unitsMustNameExactlyOneRole() {
        assertFalse(identity(ROOT.member(MSP_ID, "nobody")).isValid());
        assertFalse(identity(ROOT.member(MSP_ID, "other", "sales")).isValid());
        assertFalse(identity(ROOT.member(MSP_ID, "both", "client", "peer")).isValid());
        assertTrue(identity(ROOT.member(MSP_ID, "one", "client", "sales")).isValid());
    }

    @Test
    void withoutNodeUnitsEveryMemberIsValidAndAdministratorsAreNamed() {
        Msp plain = msp(FabricMSPConfig.newBuilder()
                .setName(MSP_ID)
                .addRootCerts(ROOT.pem())
                .addAdmins(ORGANISATION.admin().pem()));
        assertTrue(plain.identity(ORGANISATION.client().pem()).isValid());
        assertFalse(plain.identity(ORGANISATION.client().pem()).hasRole(MSPRoleType.CLIENT));
        assertTrue(plain.identity(ORGANISATION.admin().pem()).isAdministrator());
        assertFalse(plain.identity(ORGANISATION.client().pem()).isAdministrator());
    }

    @Test
    void aRevokedMemberIsNotValid() {
        Msp revoking = msp(ORGANISATION.msp().addRevocationList(ROOT.revoke(ORGANISATION.client())));
        assertFalse(revoking.identity(ORGANISATION.client().pem()).isValid());
        assertTrue(revoking.identity(ORGANISATION.peer().pem()).isValid());
    }

    @Test
    void anotherAuthoritysRevocationCountsForNothing() {
        SampleAuthority other = SampleAuthority.root("ca.Registrar");
        for (SampleAuthority named : List.of(other, ROOT)) {
            Msp revoking = msp(ORGANISATION.msp().addRevocationList(other.revoke(ORGANISATION.client(), named)));
            assertTrue(revoking.identity(ORGANISATION.client().pem()).isValid());
        }
    }

    @Test
    void membersComeFromTheLastAuthorityOfAChainAlone() {
        SampleAuthority intermediate = ROOT.intermediate("ca2");
        Msp chained = msp(ORGANISATION.msp().addIntermediateCerts(intermediate.pem()));
        assertTrue(
                chained.identity(intermediate.member(MSP_ID, "below", "client").pem())
                        .isValid());
        assertFalse(chained.identity(ORGANISATION.client().pem()).isValid());
        assertThrows(InvalidIdentityException.class, () -> identity(intermediate.member(MSP_ID, "unknown", "client")));
    }

    @Test
    void anAuthorityIsNoMember() {
        assertThrows(InvalidIdentityException.class, () -> msp.identity(ROOT.pem()));
        SampleAuthority intermediate = ROOT.intermediate("ca2");
        Msp chained = msp(ORGANISATION.msp().addIntermediateCerts(intermediate.pem()));
        assertFalse(chained.identity(intermediate.pem()).isValid());
    }

    @Test
    void aCertificateForOtherUsesIsRefusedAsGoRefusesIt() {
        assertThrows(
                InvalidIdentityException.class,
                () -> identity(ROOT.restricted(MSP_ID, KeyPurposeId.id_kp_clientAuth, "narrow", "client")));
        assertTrue(identity(ROOT.restricted(MSP_ID, KeyPurposeId.id_kp_serverAuth, "server", "client"))
                .isValid());
    }

    @Test
    void aUnitMayBeBoundToAnAuthority() {
        SampleAuthority intermediate = ROOT.intermediate("ca2");
        SampleAuthority other = ROOT.intermediate("ca3");
        FabricNodeOUs.Builder units = ORGANISATION.msp().getFabricNodeOus().toBuilder()
                .setClientOuIdentifier(FabricOUIdentifier.newBuilder()
                        .setOrganizationalUnitIdentifier("client")
                        .setCertificate(intermediate.pem()));
        Msp bound = msp(ORGANISATION
                .msp()
                .addIntermediateCerts(intermediate.pem())
                .addIntermediateCerts(other.pem())
                .setFabricNodeOus(units));
        assertTrue(bound.identity(intermediate.member(MSP_ID, "right", "client").pem())
                .isValid());
        assertFalse(
                bound.identity(other.member(MSP_ID, "wrong", "client").pem()).isValid());
        assertTrue(bound.identity(other.member(MSP_ID, "peer", "peer").pem()).isValid());
    }

    @Test
    void aListedUnitIsAskedOfAll() {
        Msp listed = msp(ORGANISATION
                .msp()
                .addOrganizationalUnitIdentifiers(FabricOUIdentifier.newBuilder()
                        .setOrganizationalUnitIdentifier("sales")
                        .setCertificate(ROOT.pem())));
        assertFalse(listed.identity(ORGANISATION.client().pem()).isValid());
        assertTrue(
                listed.identity(ROOT.member(MSP_ID, "seller", "client", "sales").pem())
                        .isValid());
    }

    @Test
    void anOrganisationNeedsRootsAndAdministrators() {
        FabricMSPConfig.Builder empty = FabricMSPConfig.newBuilder().setName(MSP_ID);
        assertThrows(InvalidIdentityException.class, () -> msp(empty.clone()));
        assertThrows(InvalidIdentityException.class, () -> msp(empty.clone().addRootCerts(ROOT.pem())));
        assertThrows(
                InvalidIdentityException.class,
                () -> msp(ORGANISATION.msp().addRootCerts(ORGANISATION.client().pem())));
    }

    @Test
    void membersMaySignOverSha3() {
        Msp sha3 = msp(ORGANISATION
                .msp()
                .setCryptoConfig(FabricCryptoConfig.newBuilder().setSignatureHashFamily("SHA3")));
        Identity client = sha3.identity(ORGANISATION.client().pem());
        assertFalse(client.verify(MESSAGE, ORGANISATION.client().sign(MESSAGE)));
    }

    @Test
    void anIdentityIsNamedByTheHashOfItsLowCertificate() {
        for (int i = 0; i < 8; i++) {
            Identity identity = identity(ROOT.member(MSP_ID, "member" + i, "client"));
            EcdsaSignature signature =
                    EcdsaSignature.parse(identity.certificate().getSignature()).orElseThrow();
            assertTrue(signature.isLow(((EcdsaKey) identity.key()).order()));
            assertEquals(64, identity.id().length());
        }
    }

    private void assertRole(SampleSigner signer, MSPRoleType role) {
        Identity identity = identity(signer);
        assertTrue(identity.isValid());
        for (MSPRoleType each :
                new MSPRoleType[] {MSPRoleType.CLIENT, MSPRoleType.PEER, MSPRoleType.ADMIN, MSPRoleType.ORDERER}) {
            assertEquals(
                    each == role, Principal.of(Principal.role(MSP_ID, each)).isSatisfiedBy(identity));
            assertFalse(Principal.of(Principal.role("OtherMSP", each)).isSatisfiedBy(identity));
        }
        assertTrue(Principal.of(Principal.role(MSP_ID, MSPRoleType.MEMBER)).isSatisfiedBy(identity));
    }

    private Identity identity(SampleSigner signer) {
        return msp.identity(signer.pem());
    }

    private static Msp msp(FabricMSPConfig.Builder config) {
        return Msp.of(config.build(), MspVersion.V1_4_3);
    }
}
