package io.carbonregistry.client.clearances;

/** Some units are not cleared. */
public final class NotClearedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ClearanceFlaw flaw;
    private final String what;

    /** Not cleared for a reason, and because of what. */
    public NotClearedException(ClearanceFlaw flaw, Object what) {
        super(flaw + " " + what);
        this.flaw = flaw;
        this.what = String.valueOf(what);
    }

    /** Why not. */
    public ClearanceFlaw flaw() {
        return flaw;
    }

    /** Because of what. */
    public String what() {
        return what;
    }

    static void require(boolean holds, ClearanceFlaw otherwise, Object what) {
        if (!holds) {
            throw new NotClearedException(otherwise, what);
        }
    }
}
