package io.carbonregistry.client;

import io.carbonregistry.kernel.Refusal;

/** The registry said no. Nothing was written, and asking the same again is in vain until something changes. */
public final class Refused extends NotCommitted {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Refused for a reason. */
    public Refused(Refusal refusal) {
        super(refusal.reason() + " " + refusal.details());
        this.refusal = refusal;
    }

    /** The reason and its figures. */
    public Refusal refusal() {
        return refusal;
    }

    /** Whether it names a block: that has moved, or is not any more what it was when it was chosen, and another may do. */
    public boolean isOfBlock() {
        return refusal.reason().figures().contains("block");
    }
}
