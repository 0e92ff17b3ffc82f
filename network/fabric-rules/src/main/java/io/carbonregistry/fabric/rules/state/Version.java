package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import java.util.Comparator;

/**
 * The place at which a key was last written.
 *
 * @param block the block's number, unsigned
 * @param transaction the transaction's place in it, from 0, unsigned
 */
public record Version(long block, long transaction) implements Comparable<Version> {
    private static final Comparator<Version> ORDER = Comparator.comparing(Version::block, Long::compareUnsigned)
            .thenComparing(Version::transaction, Long::compareUnsigned);

    /** The version that a read set names. */
    public static Version of(org.hyperledger.fabric.protos.ledger.rwset.kvrwset.Version version) {
        return new Version(version.getBlockNum(), version.getTxNum());
    }

    /** The version as a read set names it. */
    public org.hyperledger.fabric.protos.ledger.rwset.kvrwset.Version message() {
        return org.hyperledger.fabric.protos.ledger.rwset.kvrwset.Version.newBuilder()
                .setBlockNum(block)
                .setTxNum(transaction)
                .build();
    }

    /** Bytes that sort as versions do: each number without leading zero bytes, after a byte that counts them. */
    public ByteString sortableBytes() {
        return sortable(block).concat(sortable(transaction));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    private static ByteString sortable(long number) {
        int width = (71 - Long.numberOfLeadingZeros(number)) / 8;
        byte[] bytes = new byte[width + 1];
        bytes[0] = (byte) width;
        for (int i = 0; i < width; i++) {
            bytes[width - i] = (byte) (number >>> (8 * i));
        }
        return ByteString.copyFrom(bytes);
    }
}
