package io.carbonregistry.devledger.blocks;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.blocks.TornTail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells a block that was being appended when the process died from a damaged one. What a dying process leaves is the
 * beginning of a block: if a whole block can be read from it, its length was changed later, and what follows it would
 * be lost by cutting.
 */
final class UnfinishedBlock {

    private UnfinishedBlock() {}

    static void require(Path file, TornTail tail, long block, ByteString previousHash) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(tail.offset());
            if (isWhole(CodedInputStream.newInstance(in), block, previousHash)) {
                throw new DamagedChainException(block, "the length in front of it is not its own");
            }
        }
    }

    private static boolean isWhole(CodedInputStream in, long block, ByteString previousHash) throws IOException {
        try {
            in.readUInt64();
            if (in.readUInt64() != block) {
                throw new DamagedChainException(block, "its place holds the beginning of something else");
            }
            in.readBytes();
            if (!in.readBytes().equals(previousHash)) {
                throw new DamagedChainException(block, "it does not follow the block before it");
            }
            skipAll(in);
            skipAll(in);
            return true;
        } catch (InvalidProtocolBufferException e) {
            return false;
        }
    }

    private static void skipAll(CodedInputStream in) throws IOException {
        for (long left = in.readUInt64(); left > 0; left--) {
            in.skipRawBytes(in.readUInt32());
        }
    }
}
