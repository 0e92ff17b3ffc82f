package io.carbonregistry.fabric.rules;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Parser;

/** Reads protocol buffers, and names what could not be read. */
public final class Wire {
    private Wire() {}

    /**
     * The message that these bytes hold.
     *
     * @param what the message's name in an error
     * @throws MalformedException when the bytes are no such message
     */
    public static <T> T parse(Parser<T> parser, ByteString bytes, String what) {
        try {
            return parser.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new MalformedException("The " + what + " can't be read", e);
        }
    }
}
