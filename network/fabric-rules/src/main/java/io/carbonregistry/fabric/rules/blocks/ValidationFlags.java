package io.carbonregistry.fabric.rules.blocks;

import com.google.protobuf.ByteString;
import java.util.List;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * A peer's verdicts on a block's transactions, one byte each, in the block's order. They stand outside of the block's
 * hash and the orderer's signature.
 */
public record ValidationFlags(ByteString bytes) {

    /** The flags of these verdicts. */
    public static ValidationFlags of(List<TxValidationCode> codes) {
        byte[] bytes = new byte[codes.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) codes.get(i).getNumber();
        }
        return new ValidationFlags(ByteString.copyFrom(bytes));
    }

    /** How many transactions have a flag. */
    public int size() {
        return bytes.size();
    }

    /** The verdict on one transaction; UNRECOGNIZED for a number that Fabric doesn't know. */
    public TxValidationCode get(int transaction) {
        TxValidationCode code = TxValidationCode.forNumber(bytes.byteAt(transaction) & 0xff);
        return code == null ? TxValidationCode.UNRECOGNIZED : code;
    }

    /** Whether a transaction is valid. */
    public boolean isValid(int transaction) {
        return get(transaction) == TxValidationCode.VALID;
    }

    /** These flags with another verdict on one transaction. */
    public ValidationFlags with(int transaction, TxValidationCode code) {
        byte[] changed = bytes.toByteArray();
        changed[transaction] = (byte) code.getNumber();
        return new ValidationFlags(ByteString.copyFrom(changed));
    }
}
