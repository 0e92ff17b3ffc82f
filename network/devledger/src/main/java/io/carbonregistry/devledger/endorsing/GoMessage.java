package io.carbonregistry.devledger.endorsing;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Parser;
import io.carbonregistry.fabric.rules.MalformedException;

/** Reads messages and complains in the words of Fabric's programs, which clients may know. */
public final class GoMessage {

    private GoMessage() {}

    /**
     * The message that these bytes hold.
     *
     * @param name the message's name in Fabric's complaint
     * @throws MalformedException when they hold none
     */
    public static <T> T parse(Parser<T> parser, ByteString bytes, String name) {
        try {
            return parser.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new MalformedException(
                    "error unmarshalling " + name + ": proto: cannot parse invalid wire-format data");
        }
    }
}
