package io.carbonregistry.devledger.state;

import java.nio.ByteBuffer;

/**
 * Where a transaction stands and how it ended.
 *
 * @param validationCode the number of its {@code TxValidationCode}
 */
public record TransactionPlace(long block, int transaction, int validationCode) {

    byte[] encode() {
        return ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES)
                .putLong(block)
                .putInt(transaction)
                .putInt(validationCode)
                .array();
    }

    static TransactionPlace decode(byte[] encoded) {
        ByteBuffer buffer = ByteBuffer.wrap(encoded);
        return new TransactionPlace(buffer.getLong(), buffer.getInt(), buffer.getInt());
    }
}
