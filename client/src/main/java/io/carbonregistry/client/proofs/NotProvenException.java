package io.carbonregistry.client.proofs;

/** Something is not proven by what there is. */
public final class NotProvenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final String detail;

    /** Not proven for a reason. */
    public NotProvenException(Flaw flaw) {
        this(flaw, "");
    }

    /** As {@link #NotProvenException(Flaw)}, and where or what it is. */
    NotProvenException(Flaw flaw, String detail) {
        super(flaw.name());
        this.flaw = flaw;
        this.detail = detail;
    }

    /** Why it is not. */
    public Flaw flaw() {
        return flaw;
    }

    /** Where or what it is; empty where the flaw says it all. */
    public String detail() {
        return detail;
    }

    static void require(boolean holds, Flaw otherwise) {
        if (!holds) {
            throw new NotProvenException(otherwise);
        }
    }
}
