package io.carbonregistry.client;

/**
 * The act was ordered and is invalid: most often because others had changed what it had read, more times than it was tried
 * again. Nothing was written; the same request may be sent again.
 */
public final class Conflict extends NotCommitted {

    private static final long serialVersionUID = 1L;

    private final String transaction;
    private final String code;

    /** A transaction that ended with a validation code. */
    public Conflict(String transaction, String code) {
        super("transaction " + transaction + " is invalid: " + code);
        this.transaction = transaction;
        this.code = code;
    }

    /** The last transaction that was tried. */
    public String transaction() {
        return transaction;
    }

    /** Fabric's name for why it is invalid. */
    public String code() {
        return code;
    }
}
