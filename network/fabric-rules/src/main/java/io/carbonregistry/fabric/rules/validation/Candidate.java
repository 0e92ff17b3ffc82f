package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.fabric.rules.transactions.ReadWriteSet;
import java.util.Objects;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.jspecify.annotations.Nullable;

/** A transaction under examination: what was read of it so far, and the flag that it has so far. */
final class Candidate {
    private final int index;
    private @Nullable Envelope envelope;
    private @Nullable EndorsedAction action;
    private ReadWriteSet sets = ReadWriteSet.EMPTY;
    private TxValidationCode code = TxValidationCode.VALID;
    private String reason = "";

    Candidate(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    boolean isValid() {
        return code == TxValidationCode.VALID;
    }

    TxValidationCode code() {
        return code;
    }

    String reason() {
        return reason;
    }

    /** The envelope, which every candidate has that is still valid. */
    Envelope envelope() {
        return Objects.requireNonNull(envelope);
    }

    /** Whether its headers could be read. */
    boolean isReadable() {
        return envelope != null;
    }

    void envelope(Envelope read) {
        this.envelope = read;
    }

    /** The action, which every endorser transaction has that is still valid. */
    EndorsedAction action() {
        return Objects.requireNonNull(action);
    }

    boolean hasAction() {
        return action != null;
    }

    void action(EndorsedAction read) {
        this.action = read;
    }

    ReadWriteSet sets() {
        return sets;
    }

    void sets(ReadWriteSet read) {
        this.sets = read;
    }

    void fail(TxValidationCode flag, String why) {
        this.code = flag;
        this.reason = why;
    }

    /** Runs one step of the examination, unless an earlier one has failed. */
    void run(Runnable step) {
        if (isValid()) {
            try {
                step.run();
            } catch (InvalidTransactionException e) {
                fail(e.code(), e.reason());
            }
        }
    }
}
