package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.lifecycle.DefinitionWrites;
import io.carbonregistry.fabric.rules.policies.ApplicationPolicies;
import io.carbonregistry.fabric.rules.policies.PolicyText;
import io.carbonregistry.fabric.rules.samples.SampleChannel;
import io.carbonregistry.fabric.rules.samples.SampleSigner;
import io.carbonregistry.fabric.rules.samples.SampleTransaction;
import io.carbonregistry.fabric.rules.samples.Sets;
import io.carbonregistry.fabric.rules.state.ReplayedState;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.List;
import org.hyperledger.fabric.protos.peer.ApplicationPolicy;
import org.hyperledger.fabric.protos.peer.CollectionConfig;
import org.hyperledger.fabric.protos.peer.CollectionConfigPackage;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeEndorsementInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeValidationInfo;

/** A channel on which one chaincode is defined, which both organisations must endorse. */
final class SampleLedger {
    static final String CHAINCODE = "registry";
    static final String PLAIN = "plain";
    static final String GUARDED = "guarded";

    private final SampleChannel channel = SampleChannel.create();
    private final ChannelConfig config = channel.config();
    private final ReplayedState state = new ReplayedState();
    private Block last = channel.genesis();

    SampleLedger() {
        define(CHAINCODE, policy("AND('RegistrarMSP.peer','RegulatorMSP.peer')"));
    }

    SampleChannel channel() {
        return channel;
    }

    ReplayedState state() {
        return state;
    }

    SampleSigner client() {
        return channel.registrar().client();
    }

    SampleSigner peer() {
        return channel.registrar().peer();
    }

    SampleSigner otherPeer() {
        return channel.regulator().peer();
    }

    static ByteString policy(String text) {
        return ApplicationPolicies.of(PolicyText.parse(text));
    }

    void define(String name, ByteString policy) {
        ChaincodeDefinition definition = new ChaincodeDefinition(
                name,
                1,
                ChaincodeEndorsementInfo.newBuilder()
                        .setVersion("1")
                        .setEndorsementPlugin("escc")
                        .build(),
                ChaincodeValidationInfo.newBuilder()
                        .setValidationPlugin("vscc")
                        .setValidationParameter(policy)
                        .build(),
                CollectionConfigPackage.newBuilder()
                        .addConfig(
                                collection(StaticCollectionConfig.newBuilder().setName(PLAIN)))
                        .addConfig(collection(StaticCollectionConfig.newBuilder()
                                .setName(GUARDED)
                                .setEndorsementPolicy(ApplicationPolicy.newBuilder()
                                        .setSignaturePolicy(PolicyText.parse("OR('RegulatorMSP.peer')")))))
                        .build());
        Updates updates = new Updates();
        DefinitionWrites.of(definition)
                .forEach((key, value) -> updates.put(key, new Update(value, ByteString.EMPTY, new Version(0, 0))));
        state.apply(updates, List.of());
    }

    SampleTransaction write(String key) {
        return endorsed(Sets.in(CHAINCODE).write(key, "1"));
    }

    SampleTransaction writeBy(SampleSigner creator) {
        return SampleTransaction.of(
                        creator, CHAINCODE, Sets.of(Sets.in(CHAINCODE).write("a", "1")))
                .endorsedBy(peer(), otherPeer());
    }

    SampleTransaction endorsed(Sets... sets) {
        return by(sets).endorsedBy(peer(), otherPeer());
    }

    SampleTransaction by(Sets... sets) {
        return SampleTransaction.of(client(), CHAINCODE, Sets.of(sets));
    }

    BlockVerdict validate(ByteString... envelopes) {
        return new Validator().validate(channel.next(last, envelopes), config, state);
    }

    List<TxValidationCode> flags(ByteString... envelopes) {
        return validate(envelopes).verdicts().stream().map(Verdict::code).toList();
    }

    TxValidationCode flag(ByteString envelope) {
        return flags(envelope).get(0);
    }

    BlockVerdict commit(ByteString... envelopes) {
        BlockVerdict verdict = validate(envelopes);
        last = channel.next(last, envelopes);
        state.apply(verdict.updates(), verdict.transactionIds());
        return verdict;
    }

    long height() {
        return last.number();
    }

    private static CollectionConfig collection(StaticCollectionConfig.Builder config) {
        return CollectionConfig.newBuilder().setStaticCollectionConfig(config).build();
    }
}
