package io.carbonregistry.fabric.rules.validation;

import static io.carbonregistry.fabric.rules.validation.InvalidTransactionException.require;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.configuration.Organisation;
import io.carbonregistry.fabric.rules.identities.Principal;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.lifecycle.ImplicitCollection;
import io.carbonregistry.fabric.rules.policies.ApplicationPolicies;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.StateKey;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * By which policies the state of one chaincode is guarded: its own, and those of its collections.
 *
 * @param definition the chaincode's definition; empty for the lifecycle itself
 * @param policy the ApplicationPolicy for its state
 */
record ValidationRule(Optional<ChaincodeDefinition> definition, ByteString policy, ChannelConfig config) {
    private static final String LIFECYCLE_POLICY = "/Channel/Application/LifecycleEndorsement";
    private static final String PLUGIN = "vscc";

    static ValidationRule of(String namespace, ChannelConfig config, CommittedState state) {
        if (namespace.equals(ChaincodeDefinition.NAMESPACE)) {
            return new ValidationRule(Optional.empty(), lifecyclePolicy(config), config);
        }
        Optional<ChaincodeDefinition> found = find(state, namespace);
        requireNotLegacy(found, namespace, state);
        ChaincodeDefinition definition = found.filter(
                        each -> !each.validation().getValidationPlugin().isEmpty()
                                && !each.validation().getValidationParameter().isEmpty())
                .orElseThrow(() -> new InvalidTransactionException(
                        TxValidationCode.INVALID_CHAINCODE, "The channel has no chaincode " + namespace));
        if (!definition.validation().getValidationPlugin().equals(PLUGIN)) {
            throw new CannotValidateException("The chaincode " + namespace + " is validated by a plugin of its own");
        }
        return new ValidationRule(found, definition.validation().getValidationParameter(), config);
    }

    /** The ApplicationPolicy of a collection; the chaincode's own where the collection has none. */
    ByteString policy(String collection) {
        Optional<String> implicit = ImplicitCollection.mspId(collection);
        if (implicit.isPresent()) {
            return ImplicitCollection.policy(implicit.get(), config)
                    .orElseThrow(() -> new InvalidTransactionException(
                            TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                            "The channel has no organisation of the MSP " + implicit.get()));
        }
        Optional<StaticCollectionConfig> found = definition.flatMap(each -> each.collection(collection));
        require(
                found.isPresent(),
                TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                "There is no collection '" + collection + "'");
        return found.filter(StaticCollectionConfig::hasEndorsementPolicy)
                .map(each -> each.getEndorsementPolicy().toByteString())
                .orElse(policy);
    }

    private static Optional<ChaincodeDefinition> find(CommittedState state, String namespace) {
        try {
            return ChaincodeDefinition.find(state, namespace);
        } catch (MalformedException e) {
            throw new CannotValidateException("The definition of " + namespace + " can't be read", e);
        }
    }

    private static void requireNotLegacy(Optional<ChaincodeDefinition> found, String name, CommittedState state) {
        if (found.isEmpty() && !name.isEmpty() && state.version(StateKey.of("lscc", name)) != null) {
            throw new CannotValidateException(name + " was defined by the lifecycle before V2_0");
        }
    }

    private static ByteString lifecyclePolicy(ChannelConfig config) {
        List<String> mspIds = config.applicationOrganisations().stream()
                .map(Organisation::mspId)
                .toList();
        return config.policy(LIFECYCLE_POLICY).isPresent()
                ? ApplicationPolicies.reference(LIFECYCLE_POLICY)
                : ApplicationPolicies.of(anyMembers(mspIds.size() / 2 + 1, mspIds));
    }

    private static SignaturePolicyEnvelope anyMembers(int needed, List<String> mspIds) {
        SignaturePolicyEnvelope.Builder policy = SignaturePolicyEnvelope.newBuilder();
        NOutOf.Builder gate = NOutOf.newBuilder().setN(needed);
        for (String mspId : mspIds) {
            gate.addRules(SignaturePolicy.newBuilder().setSignedBy(policy.getIdentitiesCount()));
            policy.addIdentities(Principal.role(mspId, MSPRoleType.MEMBER));
        }
        return policy.setRule(SignaturePolicy.newBuilder().setNOutOf(gate)).build();
    }
}
