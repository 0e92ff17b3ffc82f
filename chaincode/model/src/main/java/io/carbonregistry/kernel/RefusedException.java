package io.carbonregistry.kernel;

import java.util.List;

/** Carries refusals out of rules and values to the way of a transaction, which answers with them. Has no stack trace. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** At least one refusal, in their order of precedence. */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.get(0).toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    /** One refusal, with the figures its reason names. */
    public static RefusedException because(Reason reason, Object... figures) {
        return new RefusedException(List.of(Refusal.of(reason, figures)));
    }

    /** The refusals, in their order of precedence. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
