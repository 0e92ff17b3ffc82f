package io.carbonregistry.fabric.rules.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.Principal;
import io.carbonregistry.fabric.rules.samples.SampleChannel;
import io.carbonregistry.fabric.rules.samples.SampleSigner;
import java.util.List;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.common.CombinedPrincipal;
import org.hyperledger.fabric.protos.common.MSPIdentityAnonymity;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPPrincipal.Classification;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.common.OrganizationUnit;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.junit.jupiter.api.Test;

class SignaturePolicyTest {
    private static final ByteString MESSAGE = ByteString.copyFromUtf8("message");
    private static final SampleChannel CHANNEL = SampleChannel.create();
    private static final ChannelConfig CONFIG = CHANNEL.config();
    private static final SampleSigner PEER = CHANNEL.registrar().peer();
    private static final SampleSigner PEER2 = CHANNEL.registrar().authority().member("RegistrarMSP", "peer1", "peer");
    private static final SampleSigner CLIENT = CHANNEL.registrar().client();
    private static final SampleSigner OTHER = CHANNEL.regulator().peer();

    @Test
    void aSignerCountsOnce() {
        String two = "AND('RegistrarMSP.peer','RegistrarMSP.peer')";
        assertPolicy(false, two, PEER);
        assertPolicy(false, two, PEER, PEER);
        assertPolicy(true, two, PEER, PEER2);
        assertPolicy(true, two, PEER2, OTHER, PEER);
    }

    @Test
    void signersAreTakenInTheirOrderEvenWhereAnotherChoiceWouldDo() {
        String policy = "AND('RegistrarMSP.member','RegistrarMSP.peer')";
        assertPolicy(true, policy, CLIENT, PEER);
        assertPolicy(false, policy, PEER, CLIENT);
    }

    @Test
    void aGateThatFailsTakesNobody() {
        String policy = "OutOf(1, AND('RegistrarMSP.peer','RegistrarMSP.client'), 'RegistrarMSP.peer')";
        assertPolicy(true, policy, PEER);
        assertPolicy(true, "AND(OR('RegistrarMSP.peer'), OutOf(0,'RegistrarMSP.peer'))", PEER);
        assertPolicy(false, "OutOf(2,'RegistrarMSP.peer')", PEER, PEER2);
    }

    @Test
    void aWrongSignatureCountsForNothing() {
        SignedData forged = new SignedData(MESSAGE, PEER.identity(), OTHER.sign(MESSAGE));
        SignedData right = claim(PEER);
        assertEquals(List.of(), Signers.of(List.of(forged), CONFIG.msps()));
        assertEquals(1, Signers.of(List.of(forged, right, right), CONFIG.msps()).size());
        assertEquals(List.of(), Signers.of(List.of(new SignedData(MESSAGE, MESSAGE, MESSAGE)), CONFIG.msps()));
    }

    @Test
    void principalsOfAllKinds() {
        MSPPrincipal peer = Principal.role("RegistrarMSP", MSPRoleType.PEER);
        MSPPrincipal self = principal(Classification.IDENTITY, PEER.identity());
        assertPrincipal(true, self, PEER);
        assertPrincipal(false, self, PEER2);
        assertPrincipal(true, combined(peer, self), PEER);
        assertPrincipal(false, combined(peer, self), PEER2);
        assertPrincipal(false, combined(), PEER);
        assertPrincipal(true, combined(combined(peer), combined(self)), PEER);
        OrganizationUnit unit = OrganizationUnit.newBuilder()
                .setMspIdentifier("RegistrarMSP")
                .setOrganizationalUnitIdentifier("peer")
                .setCertifiersIdentifier(identity(PEER).units().get(0).certifiers())
                .build();
        assertPrincipal(true, principal(Classification.ORGANIZATION_UNIT, unit.toByteString()), PEER);
        assertPrincipal(false, principal(Classification.ORGANIZATION_UNIT, unit.toByteString()), CLIENT);
        OrganizationUnit elsewhere =
                unit.toBuilder().clearCertifiersIdentifier().build();
        assertPrincipal(false, principal(Classification.ORGANIZATION_UNIT, elsewhere.toByteString()), PEER);
        MSPIdentityAnonymity anonymous = MSPIdentityAnonymity.newBuilder()
                .setAnonymityType(MSPIdentityAnonymity.MSPIdentityAnonymityType.ANONYMOUS)
                .build();
        assertPrincipal(true, principal(Classification.ANONYMITY, ByteString.EMPTY), PEER);
        assertPrincipal(false, principal(Classification.ANONYMITY, anonymous.toByteString()), PEER);
        assertPrincipal(false, principal(Classification.ROLE, ByteString.copyFromUtf8("\1\2\3")), PEER);
    }

    @Test
    void aPolicyWithAGateThatLeadsNowhereIsRefused() {
        SignaturePolicyEnvelope.Builder policy = PolicyText.parse("OR('A.peer')").toBuilder();
        assertThrows(
                MalformedException.class,
                () -> SignaturePolicy.of(policy.clone().clearIdentities().build()));
        assertThrows(
                MalformedException.class,
                () -> SignaturePolicy.of(policy.clone().clearRule().build()));
        SignaturePolicyEnvelope empty = policy.clone()
                .setRule(org.hyperledger.fabric.protos.common.SignaturePolicy.newBuilder()
                        .setNOutOf(NOutOf.newBuilder()
                                .addRules(org.hyperledger.fabric.protos.common.SignaturePolicy.getDefaultInstance())))
                .build();
        assertThrows(MalformedException.class, () -> SignaturePolicy.of(empty));
    }

    @Test
    void groupsBelowDecideImplicitPolicies() {
        assertChannelPolicy(true, "/Channel/Application/Readers", CLIENT);
        assertChannelPolicy(true, "/Channel/Readers", OTHER);
        assertChannelPolicy(
                false, "/Channel/Application/Admins", CHANNEL.registrar().admin());
        assertChannelPolicy(
                true,
                "/Channel/Application/Admins",
                CHANNEL.registrar().admin(),
                CHANNEL.regulator().admin());
        assertChannelPolicy(false, "/Channel/Application/Endorsement", PEER, PEER2);
        assertChannelPolicy(true, "/Channel/Application/Endorsement", PEER, OTHER);
        assertChannelPolicy(false, "/Channel/Application/Regulator/Endorsement", PEER);
    }

    private static void assertChannelPolicy(boolean expected, String path, SampleSigner... signers) {
        assertEquals(expected, CONFIG.policy(path).orElseThrow().isSatisfiedBy(signed(signers)));
    }

    private static void assertPolicy(boolean expected, String text, SampleSigner... signers) {
        SignaturePolicy policy = SignaturePolicy.of(PolicyText.parse(text));
        assertEquals(expected, policy.isSatisfiedBy(signed(signers)));
    }

    private static void assertPrincipal(boolean expected, MSPPrincipal principal, SampleSigner signer) {
        assertEquals(expected, Principal.of(principal).isSatisfiedBy(identity(signer)));
    }

    private static List<Identity> signed(SampleSigner... signers) {
        return Signers.of(Stream.of(signers).map(SignaturePolicyTest::claim).toList(), CONFIG.msps());
    }

    private static SignedData claim(SampleSigner signer) {
        return new SignedData(MESSAGE, signer.identity(), signer.sign(MESSAGE));
    }

    private static Identity identity(SampleSigner signer) {
        return CONFIG.msps().identity(signer.identity());
    }

    private static MSPPrincipal principal(Classification kind, ByteString content) {
        return MSPPrincipal.newBuilder()
                .setPrincipalClassification(kind)
                .setPrincipal(content)
                .build();
    }

    private static MSPPrincipal combined(MSPPrincipal... parts) {
        return principal(
                Classification.COMBINED,
                CombinedPrincipal.newBuilder()
                        .addAllPrincipals(List.of(parts))
                        .build()
                        .toByteString());
    }
}
