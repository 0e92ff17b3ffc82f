package io.carbonregistry.fabric.rules.blocks;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.UnsafeByteOperations;
import io.carbonregistry.fabric.rules.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.hyperledger.fabric.protos.common.BlockHeader;

/** The hashes that bind a chain of blocks, as Fabric computes them. */
public final class BlockHashes {
    private BlockHashes() {}

    /** The DER of a header (number, previous hash, data hash): what is hashed, and what orderers sign. */
    public static ByteString headerBytes(BlockHeader header) {
        ASN1EncodableVector fields = new ASN1EncodableVector();
        fields.add(new ASN1Integer(unsigned(header.getNumber())));
        fields.add(new DEROctetString(header.getPreviousHash().toByteArray()));
        fields.add(new DEROctetString(header.getDataHash().toByteArray()));
        try {
            return UnsafeByteOperations.unsafeWrap(new DERSequence(fields).getEncoded("DER"));
        } catch (IOException e) {
            throw new UncheckedIOException("A header of numbers and bytes always has a DER form", e);
        }
    }

    /** The hash by which the next block names this header. */
    public static ByteString header(BlockHeader header) {
        return Sha256.of(headerBytes(header));
    }

    /** The hash of a block's envelopes, joined without separators. */
    public static ByteString data(List<ByteString> envelopes) {
        return Sha256.of(envelopes);
    }

    /**
     * The commit hash that a peer adds to a block: over the flags, the updates and the commit hash before.
     *
     * @param updates the updates' deterministic bytes, see {@code Updates.commitBytes}
     * @param previous the commit hash of the block before; empty for block 1
     */
    public static ByteString commit(ValidationFlags flags, ByteString updates, ByteString previous) {
        return Sha256.of(varint(flags.size()), flags.bytes(), updates, previous);
    }

    private static ByteString varint(int value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(5);
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            out.writeUInt32NoTag(value);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory doesn't fail to be written", e);
        }
        return ByteString.copyFrom(bytes.toByteArray());
    }

    private static BigInteger unsigned(long number) {
        return new BigInteger(Long.toUnsignedString(number));
    }
}
