package io.carbonregistry.fabric.rules.blocks;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import io.carbonregistry.fabric.rules.MalformedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockMetadata;

/**
 * The form of a block inside a block file: number, data hash, previous hash, counted envelopes, counted metadata, all
 * as varints and length-prefixed bytes.
 */
final class BlockEncoding {
    private BlockEncoding() {}

    static byte[] encode(Block block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(block.message().getSerializedSize() + 64);
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            out.writeUInt64NoTag(block.number());
            out.writeBytesNoTag(block.header().getDataHash());
            out.writeBytesNoTag(block.previousHash());
            writeAll(out, block.envelopes());
            writeAll(out, block.message().getMetadata().getMetadataList());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory doesn't fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static Block decode(byte[] bytes) {
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        try {
            BlockHeader.Builder header = BlockHeader.newBuilder()
                    .setNumber(in.readUInt64())
                    .setDataHash(in.readBytes())
                    .setPreviousHash(in.readBytes());
            BlockData.Builder data = BlockData.newBuilder();
            for (long left = in.readUInt64(); left > 0; left--) {
                data.addData(in.readBytes());
            }
            BlockMetadata.Builder metadata = BlockMetadata.newBuilder();
            for (long left = in.readUInt64(); left > 0; left--) {
                metadata.addMetadata(in.readBytes());
            }
            return new Block(org.hyperledger.fabric.protos.common.Block.newBuilder()
                    .setHeader(header)
                    .setData(data)
                    .setMetadata(metadata)
                    .build());
        } catch (IOException e) {
            throw new MalformedException("The stored block can't be read", e);
        }
    }

    private static void writeAll(CodedOutputStream out, List<ByteString> items) throws IOException {
        out.writeUInt64NoTag(items.size());
        for (ByteString item : items) {
            out.writeBytesNoTag(item);
        }
    }
}
