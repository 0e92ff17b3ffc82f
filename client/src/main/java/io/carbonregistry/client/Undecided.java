package io.carbonregistry.client;

/**
 * The transaction was sent for ordering and no peer has told what became of it. It may still be committed. Sending the same
 * request again is safe: its id makes sure that it is done once.
 */
public final class Undecided extends NotCommitted {

    private static final long serialVersionUID = 1L;

    private final String transaction;

    /** A transaction that nobody has told about. */
    public Undecided(String transaction) {
        super("it is not known what became of transaction " + transaction);
        this.transaction = transaction;
    }

    /** The transaction's id, by which it can be asked for. */
    public String transaction() {
        return transaction;
    }
}
