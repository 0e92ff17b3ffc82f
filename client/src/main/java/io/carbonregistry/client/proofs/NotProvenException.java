package io.carbonregistry.client.proofs;

/** Something is not proven by what there is. */
public final class NotProvenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    /** Not proven for a reason. */
    public NotProvenException(Flaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    /** Why it is not. */
    public Flaw flaw() {
        return flaw;
    }

    static void require(boolean holds, Flaw otherwise) {
        if (!holds) {
            throw new NotProvenException(otherwise);
        }
    }
}
