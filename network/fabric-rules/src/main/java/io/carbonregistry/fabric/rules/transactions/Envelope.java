package io.carbonregistry.fabric.rules.transactions;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.Wire;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/**
 * What a client signed and an orderer put into a block.
 *
 * @param message the envelope: a payload's bytes and the creator's signature over them
 * @param payload headers and data
 * @param channelHeader type, channel, transaction id and the client's own timestamp
 * @param signatureHeader creator and nonce
 */
public record Envelope(
        org.hyperledger.fabric.protos.common.Envelope message,
        Payload payload,
        ChannelHeader channelHeader,
        SignatureHeader signatureHeader) {

    /** Reads an envelope with its headers. */
    public static Envelope parse(ByteString bytes) {
        return of(Wire.parse(org.hyperledger.fabric.protos.common.Envelope.parser(), bytes, "envelope"));
    }

    /** Reads the headers of an envelope. */
    public static Envelope of(org.hyperledger.fabric.protos.common.Envelope message) {
        return of(message, Wire.parse(Payload.parser(), message.getPayload(), "payload"));
    }

    /** Reads the headers of a payload that was read already. */
    public static Envelope of(org.hyperledger.fabric.protos.common.Envelope message, Payload payload) {
        if (!payload.hasHeader()) {
            throw new MalformedException("The payload has no header");
        }
        return new Envelope(
                message,
                payload,
                Wire.parse(ChannelHeader.parser(), payload.getHeader().getChannelHeader(), "channel header"),
                Wire.parse(SignatureHeader.parser(), payload.getHeader().getSignatureHeader(), "signature header"));
    }

    /** The kind of transaction; UNRECOGNIZED for a number that Fabric doesn't know. */
    public HeaderType type() {
        HeaderType type = HeaderType.forNumber(channelHeader.getType());
        return type == null ? HeaderType.UNRECOGNIZED : type;
    }

    /** The channel that it is meant for. */
    public String channelId() {
        return channelHeader.getChannelId();
    }

    /** The id in the header, or where that is empty the one computed from nonce and creator, as peers index it. */
    public String transactionId() {
        return channelHeader.getTxId().isEmpty() ? computedId() : channelHeader.getTxId();
    }

    /** The id that nonce and creator make: SHA-256 over both, in lower-case hexadecimal. */
    public String computedId() {
        return transactionId(signatureHeader.getNonce(), signatureHeader.getCreator());
    }

    /** The transaction id of a nonce and a creator. */
    public static String transactionId(ByteString nonce, ByteString creator) {
        return HexFormat.of().formatHex(Sha256.of(nonce, creator).toByteArray());
    }

    /** The id under which a peer indexes an envelope, valid or not, when it can be read at all. */
    public static Optional<String> indexedId(ByteString bytes) {
        try {
            Payload payload = Wire.parse(
                    Payload.parser(),
                    Wire.parse(org.hyperledger.fabric.protos.common.Envelope.parser(), bytes, "envelope")
                            .getPayload(),
                    "payload");
            String stated = Wire.parse(
                            ChannelHeader.parser(), payload.getHeader().getChannelHeader(), "channel header")
                    .getTxId();
            return payload.hasHeader() && !stated.isEmpty()
                    ? Optional.of(stated)
                    : Optional.of(parse(bytes).computedId());
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    /** The client's word for when it made the proposal. */
    public Instant timestamp() {
        return Instant.ofEpochSecond(
                channelHeader.getTimestamp().getSeconds(),
                channelHeader.getTimestamp().getNanos());
    }

    /** The serialised identity that signed the envelope. */
    public ByteString creator() {
        return signatureHeader.getCreator();
    }
}
