package io.carbonregistry.fabric.rules.samples;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.ValidationFlags;
import io.carbonregistry.fabric.rules.chain.BlockSignatures;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.protos.common.Capabilities;
import org.hyperledger.fabric.protos.common.Capability;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.Policy;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.orderer.BatchSize;
import org.hyperledger.fabric.protos.orderer.BatchTimeout;
import org.hyperledger.fabric.protos.orderer.ConsensusType;
import org.hyperledger.fabric.protos.peer.ACLs;
import org.hyperledger.fabric.protos.peer.APIResource;

/** A channel of two organisations, of which the first orders. */
public record SampleChannel(SampleOrganisation registrar, SampleOrganisation regulator, ConfigGroup group) {
    /** Its name. */
    public static final String NAME = "registry";

    /** A channel of two new organisations. */
    public static SampleChannel create() {
        SampleOrganisation registrar = SampleOrganisation.of("Registrar");
        SampleOrganisation regulator = SampleOrganisation.of("Regulator");
        ConfigGroup application = withMeta(ConfigGroup.newBuilder(), "Admins", ImplicitMetaPolicy.Rule.MAJORITY)
                .putGroups("Registrar", registrar.group())
                .putGroups("Regulator", regulator.group())
                .putValues("Capabilities", capabilities("V2_5"))
                .putValues(
                        "ACLs",
                        value(ACLs.newBuilder()
                                .putAcls(
                                        "qscc/GetBlock",
                                        APIResource.newBuilder()
                                                .setPolicyRef("Readers")
                                                .build())
                                .build()))
                .putPolicies("Endorsement", meta("Endorsement", ImplicitMetaPolicy.Rule.MAJORITY))
                .putPolicies("LifecycleEndorsement", meta("Endorsement", ImplicitMetaPolicy.Rule.MAJORITY))
                .build();
        ConfigGroup orderer = withMeta(ConfigGroup.newBuilder(), "Admins", ImplicitMetaPolicy.Rule.MAJORITY)
                .putGroups("Registrar", registrar.group())
                .putValues("Capabilities", capabilities("V2_0"))
                .putValues(
                        "BatchTimeout",
                        value(BatchTimeout.newBuilder().setTimeout("1.5s").build()))
                .putValues(
                        "BatchSize",
                        value(BatchSize.newBuilder().setMaxMessageCount(500).build()))
                .putValues(
                        "ConsensusType",
                        value(ConsensusType.newBuilder().setType("etcdraft").build()))
                .putPolicies("BlockValidation", SampleOrganisation.signature("OR('RegistrarMSP.orderer')"))
                .build();
        ConfigGroup channel = withMeta(ConfigGroup.newBuilder(), "Admins", ImplicitMetaPolicy.Rule.MAJORITY)
                .putGroups("Application", application)
                .putGroups("Orderer", orderer)
                .putValues("Capabilities", capabilities("V2_0"))
                .build();
        return new SampleChannel(registrar, regulator, channel);
    }

    /** This channel with another configuration. */
    public SampleChannel with(ConfigGroup other) {
        return new SampleChannel(registrar, regulator, other);
    }

    /** The configuration. */
    public ChannelConfig config() {
        return ChannelConfig.of(NAME, Config.newBuilder().setChannelGroup(group).build());
    }

    /** Block 0, flagged as a peer flags it. */
    public Block genesis() {
        ConfigEnvelope envelope = ConfigEnvelope.newBuilder()
                .setConfig(Config.newBuilder().setChannelGroup(group))
                .build();
        Block block = Block.after(null, List.of(envelope(envelope, HeaderType.CONFIG, registrar.orderer())));
        return block.with(new ValidationFlags(ByteString.copyFrom(new byte[1])));
    }

    /** A block after another one, signed by the orderer, not flagged. */
    public Block next(Block previous, ByteString... envelopes) {
        Block block = Block.after(previous, List.of(envelopes));
        return BlockSignatures.sign(block, 0, ByteString.copyFromUtf8("nonce"), registrar.orderer());
    }

    /** A signed envelope around some data. */
    public static ByteString envelope(Message data, HeaderType type, SampleSigner signer) {
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(ChannelHeader.newBuilder()
                                .setChannelId(NAME)
                                .setType(type.getNumber())
                                .build()
                                .toByteString())
                        .setSignatureHeader(SignatureHeader.newBuilder()
                                .setCreator(signer.identity())
                                .setNonce(ByteString.copyFromUtf8("nonce"))
                                .build()
                                .toByteString()))
                .setData(data.toByteString())
                .build();
        return Envelope.newBuilder()
                .setPayload(payload.toByteString())
                .setSignature(signer.sign(payload.toByteString()))
                .build()
                .toByteString();
    }

    /** A configuration value. */
    public static ConfigValue value(Message message) {
        return ConfigValue.newBuilder()
                .setModPolicy("Admins")
                .setValue(message.toByteString())
                .build();
    }

    private static ConfigGroup.Builder withMeta(
            ConfigGroup.Builder group, String modPolicy, ImplicitMetaPolicy.Rule admins) {
        return group.setModPolicy(modPolicy)
                .putPolicies("Readers", meta("Readers", ImplicitMetaPolicy.Rule.ANY))
                .putPolicies("Writers", meta("Writers", ImplicitMetaPolicy.Rule.ANY))
                .putPolicies("Admins", meta("Admins", admins));
    }

    private static ConfigPolicy meta(String below, ImplicitMetaPolicy.Rule rule) {
        return ConfigPolicy.newBuilder()
                .setModPolicy("Admins")
                .setPolicy(Policy.newBuilder()
                        .setType(Policy.PolicyType.IMPLICIT_META_VALUE)
                        .setValue(ImplicitMetaPolicy.newBuilder()
                                .setSubPolicy(below)
                                .setRule(rule)
                                .build()
                                .toByteString()))
                .build();
    }

    private static ConfigValue capabilities(String name) {
        return value(Capabilities.newBuilder()
                .putAllCapabilities(Map.of(name, Capability.getDefaultInstance()))
                .build());
    }
}
