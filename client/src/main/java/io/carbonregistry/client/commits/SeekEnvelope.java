package io.carbonregistry.client.commits;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.carbonregistry.client.gateway.Signatory;
import java.security.SecureRandom;
import java.time.Instant;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekNewest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.orderer.SeekSpecified;

/**
 * Asks for a channel's blocks without end. The gateway's own requests cannot begin at the newest block, whose arrival is what
 * shows that the stream has begun.
 */
record SeekEnvelope(String channel, Signatory signatory) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 24;

    /** From the newest block on. */
    Envelope fromNewest() {
        return from(SeekPosition.newBuilder().setNewest(SeekNewest.getDefaultInstance()));
    }

    /** From a block on. */
    Envelope from(long block) {
        return from(position(block));
    }

    private Envelope from(SeekPosition.Builder start) {
        SeekInfo seek = SeekInfo.newBuilder()
                .setStart(start)
                .setStop(position(Long.MAX_VALUE))
                .setBehavior(SeekInfo.SeekBehavior.BLOCK_UNTIL_READY)
                .build();
        ByteString payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(channelHeader().toByteString())
                        .setSignatureHeader(signatureHeader().toByteString()))
                .setData(seek.toByteString())
                .build()
                .toByteString();
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(signatory.sign(payload))
                .build();
    }

    private ChannelHeader channelHeader() {
        Instant now = Instant.now();
        return ChannelHeader.newBuilder()
                .setType(HeaderType.DELIVER_SEEK_INFO_VALUE)
                .setChannelId(channel)
                .setTimestamp(
                        Timestamp.newBuilder().setSeconds(now.getEpochSecond()).setNanos(now.getNano()))
                .build();
    }

    private SignatureHeader signatureHeader() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return SignatureHeader.newBuilder()
                .setCreator(signatory.creator())
                .setNonce(ByteString.copyFrom(nonce))
                .build();
    }

    private static SeekPosition.Builder position(long block) {
        return SeekPosition.newBuilder().setSpecified(SeekSpecified.newBuilder().setNumber(block));
    }
}
