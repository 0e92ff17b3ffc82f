package io.carbonregistry.fabric.network.channels;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.carbonregistry.identities.Identity;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.ConfigSignature;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/**
 * A change of a channel with the signatures that it needs.
 *
 * @param channel whose
 * @param difference the change, as Fabric computes it
 */
record SignedUpdate(String channel, ByteString difference) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 24;

    /** The envelope that {@code peer channel update} sends. */
    ByteString by(List<Identity> signers) {
        ConfigUpdateEnvelope.Builder update = ConfigUpdateEnvelope.newBuilder().setConfigUpdate(difference);
        signers.forEach(signer -> update.addSignatures(signature(signer)));
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder().setChannelHeader(header().toByteString()))
                .setData(update.build().toByteString())
                .build();
        return Envelope.newBuilder().setPayload(payload.toByteString()).build().toByteString();
    }

    private ChannelHeader header() {
        return ChannelHeader.newBuilder()
                .setType(HeaderType.CONFIG_UPDATE_VALUE)
                .setChannelId(channel)
                .setTimestamp(Timestamp.newBuilder().setSeconds(Instant.now().getEpochSecond()))
                .build();
    }

    private ConfigSignature signature(Identity signer) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        SerializedIdentity creator = SerializedIdentity.newBuilder()
                .setMspid(signer.mspId())
                .setIdBytes(ByteString.copyFromUtf8(signer.certificatePem()))
                .build();
        ByteString header = SignatureHeader.newBuilder()
                .setCreator(creator.toByteString())
                .setNonce(ByteString.copyFrom(nonce))
                .build()
                .toByteString();
        byte[] signature = signer.sign(header.concat(difference).toByteArray());
        return ConfigSignature.newBuilder()
                .setSignatureHeader(header)
                .setSignature(ByteString.copyFrom(signature))
                .build();
    }
}
