package io.carbonregistry.client.permissions;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What became of one question. */
enum Cell {
    /** Not for this role. */
    ROLE,
    /** Not for this person. */
    PERSON,
    /** Not as the account stands. */
    STANDING,
    /** It may be asked; what it asks about is not there, so that its own rules were not tried. */
    NOTHING_THERE,
    /** It may be asked. */
    ASKED;

    private static final Set<Reason> PERSONAL = EnumSet.of(
            Reason.NOT_REPRESENTED, Reason.KEY_NOT_ADMITTED, Reason.WRONG_JURISDICTION, Reason.ATTRIBUTE_MISSING);

    static Cell of(List<Refusal> refusals, AccountId account) {
        if (refusals.stream().anyMatch(one -> one.reason() == Reason.ROLE_NOT_ALLOWED)) {
            return ROLE;
        }
        if (refusals.stream().anyMatch(one -> PERSONAL.contains(one.reason()))) {
            return PERSON;
        }
        if (refusals.stream().anyMatch(one -> isOfStanding(one, account))) {
            return STANDING;
        }
        return refusals.stream().anyMatch(one -> one.reason() == Reason.NOT_FOUND) ? NOTHING_THERE : ASKED;
    }

    private static boolean isOfStanding(Refusal refusal, AccountId account) {
        return (refusal.reason() == Reason.ACCOUNT_NOT_OPEN || refusal.reason() == Reason.ACCOUNT_RESTRICTED)
                && account.toString().equals(refusal.details().get("account"));
    }

    /** Whether it was let through. */
    boolean isLetThrough() {
        return this == ASKED || this == NOTHING_THERE;
    }
}
