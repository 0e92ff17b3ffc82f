package io.carbonregistry.devledger.organisations;

import java.util.List;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** Explicit signature policies: each names every organisation that counts. */
public final class Policies {

    private Policies() {}

    /** One signature of a member of any of these. */
    public static SignaturePolicyEnvelope anyMember(List<String> mspIds) {
        return outOf(1, mspIds, MSPRoleType.MEMBER);
    }

    /** The signatures of a peer of each of these. */
    public static SignaturePolicyEnvelope allPeers(List<String> mspIds) {
        return outOf(mspIds.size(), mspIds, MSPRoleType.PEER);
    }

    /** The signatures of administrators of more than half of these. */
    public static SignaturePolicyEnvelope mostAdministrators(List<String> mspIds) {
        return outOf(mspIds.size() / 2 + 1, mspIds, MSPRoleType.ADMIN);
    }

    /** The signature of an orderer of any of these. */
    public static SignaturePolicyEnvelope anyOrderer(List<String> mspIds) {
        return outOf(1, mspIds, MSPRoleType.ORDERER);
    }

    private static SignaturePolicyEnvelope outOf(int count, List<String> mspIds, MSPRoleType role) {
        List<SignaturePolicy> each = IntStream.range(0, mspIds.size())
                .mapToObj(
                        index -> SignaturePolicy.newBuilder().setSignedBy(index).build())
                .toList();
        SignaturePolicy rule = SignaturePolicy.newBuilder()
                .setNOutOf(SignaturePolicy.NOutOf.newBuilder().setN(count).addAllRules(each))
                .build();
        return SignaturePolicyEnvelope.newBuilder()
                .setRule(rule)
                .addAllIdentities(
                        mspIds.stream().map(mspId -> principal(mspId, role)).toList())
                .build();
    }

    private static MSPPrincipal principal(String mspId, MSPRoleType role) {
        MSPRole named =
                MSPRole.newBuilder().setMspIdentifier(mspId).setRole(role).build();
        return MSPPrincipal.newBuilder()
                .setPrincipalClassification(MSPPrincipal.Classification.ROLE)
                .setPrincipal(named.toByteString())
                .build();
    }
}
