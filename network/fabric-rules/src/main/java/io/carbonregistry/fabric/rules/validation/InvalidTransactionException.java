package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.MalformedException;
import java.util.function.Supplier;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Ends the examination of a transaction with the flag that Fabric gives it. */
final class InvalidTransactionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final TxValidationCode code;

    InvalidTransactionException(TxValidationCode code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    TxValidationCode code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    static void require(boolean holds, TxValidationCode code, String reason) {
        if (!holds) {
            throw new InvalidTransactionException(code, reason);
        }
    }

    /** What can be read, or the flag for a transaction in which it can't. */
    static <T> T read(TxValidationCode code, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MalformedException e) {
            throw new InvalidTransactionException(code, String.valueOf(e.getMessage()));
        }
    }
}
