package io.carbonregistry.fabric.rules.chain;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockHashes;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.Msps;
import io.carbonregistry.fabric.rules.policies.SignedData;
import io.carbonregistry.fabric.rules.policies.Signers;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Consenter;
import org.hyperledger.fabric.protos.common.IdentifierHeader;
import org.hyperledger.fabric.protos.common.LastConfig;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.common.OrdererBlockMetadata;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** The orderers' signatures on blocks. They cover the header, and by it all envelopes, but not the peers' flags. */
public final class BlockSignatures {
    /** The policy that a block's signatures must satisfy. */
    public static final String POLICY = "/Channel/Orderer/BlockValidation";

    private BlockSignatures() {}

    /** Whether those have signed that the configuration asks for: one orderer's organisation, or a quorum. */
    public static boolean areSufficient(Block block, ChannelConfig config) {
        return config.policy(POLICY)
                .map(policy -> policy.isSatisfiedBy(signers(block, config)))
                .orElse(false);
    }

    /** The orderers whose signatures on a block hold by the channel's configuration, those that are named by number too. */
    public static List<Identity> signers(Block block, ChannelConfig config) {
        Metadata metadata = metadata(block);
        List<SignedData> claims = metadata.getSignaturesList().stream()
                .map(signature -> claim(block, metadata.getValue(), signature, config))
                .flatMap(Optional::stream)
                .toList();
        return Signers.of(claims, config.msps());
    }

    /** How many signatures a block bears. */
    public static int count(Block block) {
        return metadata(block).getSignaturesCount();
    }

    /** Whom the signatures on a block name by certificate, whether they hold or not: serialised identities. */
    public static List<ByteString> creators(Block block) {
        return metadata(block).getSignaturesList().stream()
                .map(MetadataSignature::getSignatureHeader)
                .filter(header -> !header.isEmpty())
                .map(header -> Wire.parse(SignatureHeader.parser(), header, "signature header of a block")
                        .getCreator())
                .toList();
    }

    /** The numbers by which signatures on a block name consenters: who they are stands in the channel's configuration alone. */
    public static List<Integer> consenters(Block block) {
        return metadata(block).getSignaturesList().stream()
                .filter(signature -> signature.getSignatureHeader().isEmpty())
                .map(MetadataSignature::getIdentifierHeader)
                .filter(header -> !header.isEmpty())
                .map(BlockSignatures::number)
                .toList();
    }

    /** The orderers whose signatures on a block hold, as far as the signatures name them by certificate and not by number. */
    public static List<Identity> signers(Block block, Msps msps) {
        Metadata metadata = metadata(block);
        return Signers.of(
                metadata.getSignaturesList().stream()
                        .filter(signature -> !signature.getSignatureHeader().isEmpty())
                        .map(signature -> claim(block, metadata.getValue(), signature))
                        .toList(),
                msps);
    }

    /** What the orderers say of the block: by which configuration block it was made, and the consensus's own data. */
    public static OrdererBlockMetadata ordererMetadata(Block block) {
        return Wire.parse(OrdererBlockMetadata.parser(), metadata(block).getValue(), "orderers' metadata");
    }

    /**
     * The block with an orderer's signature.
     *
     * @param lastConfig the number of the last configuration block, this one included
     * @param nonce bytes that no other signature of this orderer has
     */
    public static Block sign(Block block, long lastConfig, ByteString nonce, BlockSigner signer) {
        ByteString value = OrdererBlockMetadata.newBuilder()
                .setLastConfig(LastConfig.newBuilder().setIndex(lastConfig))
                .build()
                .toByteString();
        ByteString header = SignatureHeader.newBuilder()
                .setCreator(signer.identity())
                .setNonce(nonce)
                .build()
                .toByteString();
        Metadata signed = Metadata.newBuilder()
                .setValue(value)
                .addSignatures(MetadataSignature.newBuilder()
                        .setSignatureHeader(header)
                        .setSignature(signer.sign(signedBytes(block, value, header))))
                .build();
        return block.with(BlockMetadataIndex.SIGNATURES, signed.toByteString());
    }

    private static Metadata metadata(Block block) {
        return Wire.parse(Metadata.parser(), block.metadata(BlockMetadataIndex.SIGNATURES), "block's signatures");
    }

    private static ByteString signedBytes(Block block, ByteString value, ByteString header) {
        return value.concat(header).concat(BlockHashes.headerBytes(block.header()));
    }

    private static Optional<SignedData> claim(
            Block block, ByteString value, MetadataSignature signature, ChannelConfig config) {
        ByteString header = signature.getSignatureHeader();
        ByteString number = signature.getIdentifierHeader();
        if (config.capabilities().isByzantine() && header.isEmpty() && !number.isEmpty()) {
            return consenter(number, config)
                    .map(identity ->
                            new SignedData(signedBytes(block, value, number), identity, signature.getSignature()));
        }
        return Optional.of(claim(block, value, signature));
    }

    private static SignedData claim(Block block, ByteString value, MetadataSignature signature) {
        ByteString header = signature.getSignatureHeader();
        ByteString creator = Wire.parse(SignatureHeader.parser(), header, "signature header of a block")
                .getCreator();
        return new SignedData(signedBytes(block, value, header), creator, signature.getSignature());
    }

    private static Optional<ByteString> consenter(ByteString header, ChannelConfig config) {
        int number = number(header);
        return config.ordererSettings().consenters().stream()
                .filter(consenter -> consenter.getId() == number)
                .map(BlockSignatures::identity)
                .findFirst();
    }

    private static int number(ByteString header) {
        return Wire.parse(IdentifierHeader.parser(), header, "identifier header of a block")
                .getIdentifier();
    }

    private static ByteString identity(Consenter consenter) {
        return SerializedIdentity.newBuilder()
                .setMspid(consenter.getMspId())
                .setIdBytes(consenter.getIdentity())
                .build()
                .toByteString();
    }
}
