package io.carbonregistry.devledger.organisations;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.ValidationFlags;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.identities.Organisation;
import java.time.Instant;
import java.util.List;
import org.hyperledger.fabric.protos.common.BlockDataHashingStructure;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.HashingAlgorithm;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.LastConfig;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.OrdererBlockMetadata;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.orderer.BatchSize;
import org.hyperledger.fabric.protos.orderer.BatchTimeout;
import org.hyperledger.fabric.protos.orderer.ChannelRestrictions;
import org.hyperledger.fabric.protos.orderer.ConsensusType;
import org.hyperledger.fabric.protos.peer.ACLs;
import org.hyperledger.fabric.protos.peer.APIResource;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Makes block 0: the channel's configuration, which says who is on it, who may do what, and how blocks are cut. */
public final class Genesis {

    /** What only those may ask who may see full blocks. */
    private static final List<String> FULL_BLOCK_RESOURCES = List.of(
            "event/Block",
            "gateway/ChaincodeEvents",
            "qscc/GetChainInfo",
            "qscc/GetBlockByNumber",
            "qscc/GetBlockByHash",
            "qscc/GetTransactionByID",
            "qscc/GetBlockByTxID");

    private static final String FULL_BLOCK_READERS = "FullBlockReaders";

    private final String channel;
    private final Members members;
    private final BatchSettings batches;

    public Genesis(String channel, Members members, BatchSettings batches) {
        this.channel = channel;
        this.members = members;
        this.batches = batches;
    }

    /** The block, complete with what a peer adds to it, deprecated places included. */
    @SuppressWarnings("deprecation")
    public Block block(Instant now, ByteString nonce) {
        ByteString config = ConfigEnvelope.newBuilder()
                .setConfig(Config.newBuilder().setChannelGroup(channelGroup().build()))
                .build()
                .toByteString();
        Payload payload = Payload.newBuilder()
                .setHeader(header(now, nonce))
                .setData(config)
                .build();
        ByteString envelope = org.hyperledger.fabric.protos.common.Envelope.newBuilder()
                .setPayload(payload.toByteString())
                .build()
                .toByteString();
        LastConfig lastConfig = LastConfig.getDefaultInstance();
        OrdererBlockMetadata about =
                OrdererBlockMetadata.newBuilder().setLastConfig(lastConfig).build();
        return Block.after(null, List.of(envelope))
                .with(BlockMetadataIndex.SIGNATURES, metadata(about.toByteString()))
                .with(BlockMetadataIndex.LAST_CONFIG, metadata(lastConfig.toByteString()))
                .with(ValidationFlags.of(List.of(TxValidationCode.VALID)));
    }

    private Header header(Instant now, ByteString nonce) {
        SignatureHeader signature = SignatureHeader.newBuilder().setNonce(nonce).build();
        ChannelHeader header = ChannelHeader.newBuilder()
                .setType(HeaderType.CONFIG_VALUE)
                .setVersion(1)
                .setChannelId(channel)
                .setTimestamp(Timestamp.newBuilder().setSeconds(now.getEpochSecond()))
                .setTxId(Envelope.transactionId(nonce, ByteString.EMPTY))
                .build();
        return Header.newBuilder()
                .setChannelHeader(header.toByteString())
                .setSignatureHeader(signature.toByteString())
                .build();
    }

    private ConfigTree channelGroup() {
        // The readers of the channel as a whole are those whom orderers send blocks, which are full ones.
        return new ConfigTree()
                .access(members.fullBlockReaders(), members.all())
                .capability("V2_0")
                .value(
                        "HashingAlgorithm",
                        HashingAlgorithm.newBuilder().setName("SHA256").build())
                .value(
                        "BlockDataHashingStructure",
                        BlockDataHashingStructure.newBuilder().setWidth(-1).build())
                .group("Orderer", ordererGroup())
                .group("Application", applicationGroup());
    }

    private ConfigTree ordererGroup() {
        ConfigTree group = new ConfigTree()
                .access(members.fullBlockReaders(), members.all())
                .policy("BlockValidation", Policies.anyOrderer(members.ordering()))
                .capability("V2_0")
                .value(
                        "ConsensusType",
                        ConsensusType.newBuilder().setType("solo").build())
                .value("BatchSize", batchSize())
                .value(
                        "BatchTimeout",
                        BatchTimeout.newBuilder()
                                .setTimeout(batches.timeout().toMillis() + "ms")
                                .build())
                .value("ChannelRestrictions", ChannelRestrictions.getDefaultInstance());
        for (Organisation organisation : members.organisations()) {
            if (members.ordering().contains(organisation.mspId())) {
                group.group(organisation.name(), organisationGroup(organisation));
            }
        }
        return group;
    }

    private BatchSize batchSize() {
        return BatchSize.newBuilder()
                .setMaxMessageCount(batches.maxMessages())
                .setPreferredMaxBytes(batches.preferredMaxBytes())
                .setAbsoluteMaxBytes(batches.absoluteMaxBytes())
                .build();
    }

    private ConfigTree applicationGroup() {
        ConfigTree group = new ConfigTree()
                .access(members.all(), members.all())
                .policy("Endorsement", Policies.allPeers(members.endorsing()))
                .policy("LifecycleEndorsement", Policies.allPeers(members.endorsing()))
                .policy(FULL_BLOCK_READERS, Policies.anyMember(members.fullBlockReaders()))
                .capability("V2_5")
                .value("ACLs", accessControl());
        for (Organisation organisation : members.organisations()) {
            group.group(organisation.name(), organisationGroup(organisation));
        }
        return group;
    }

    private static ACLs accessControl() {
        APIResource readers = APIResource.newBuilder()
                .setPolicyRef("/Channel/Application/" + FULL_BLOCK_READERS)
                .build();
        ACLs.Builder lists = ACLs.newBuilder();
        FULL_BLOCK_RESOURCES.forEach(resource -> lists.putAcls(resource, readers));
        return lists.build();
    }

    private static ConfigTree organisationGroup(Organisation organisation) {
        List<String> itself = List.of(organisation.mspId());
        return new ConfigTree()
                .access(itself, itself)
                .policy("Endorsement", Policies.allPeers(itself))
                .value("MSP", MspConfiguration.of(organisation));
    }

    private static ByteString metadata(ByteString value) {
        return Metadata.newBuilder().setValue(value).build().toByteString();
    }
}
