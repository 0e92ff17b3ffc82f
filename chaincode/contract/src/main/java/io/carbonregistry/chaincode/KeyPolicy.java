package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import java.util.SortedSet;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.MetaDataKeys;
import org.hyperledger.fabric.protos.peer.StateMetadata;

/**
 * The endorsement policy of a single key, in the form in which a key's metadata hold it. The shim makes the same, with a library
 * for its log that nothing else here needs.
 */
final class KeyPolicy {

    private KeyPolicy() {}

    /** That a peer of each of these organisations must endorse; nobody in particular, if there are none. */
    static StateMetadata of(SortedSet<String> mspIds) {
        return StateMetadata.newBuilder()
                .setMetakey(MetaDataKeys.VALIDATION_PARAMETER.name())
                .setValue(mspIds.isEmpty() ? ByteString.EMPTY : allOf(mspIds))
                .build();
    }

    /** In the order of the MSP ids, so that all endorsers make the same bytes of it. */
    private static ByteString allOf(SortedSet<String> mspIds) {
        SignaturePolicyEnvelope.Builder policy = SignaturePolicyEnvelope.newBuilder();
        NOutOf.Builder all = NOutOf.newBuilder().setN(mspIds.size());
        for (String mspId : mspIds) {
            all.addRules(SignaturePolicy.newBuilder().setSignedBy(policy.getIdentitiesCount()));
            policy.addIdentities(peerOf(mspId));
        }
        return policy.setRule(SignaturePolicy.newBuilder().setNOutOf(all))
                .build()
                .toByteString();
    }

    private static MSPPrincipal peerOf(String mspId) {
        MSPRole role = MSPRole.newBuilder()
                .setMspIdentifier(mspId)
                .setRole(MSPRole.MSPRoleType.PEER)
                .build();
        return MSPPrincipal.newBuilder()
                .setPrincipalClassification(MSPPrincipal.Classification.ROLE)
                .setPrincipal(role.toByteString())
                .build();
    }
}
