package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;

/** Whose step in the course of a pledge it is. */
public enum Party {
    DEBTOR,
    /** Whoever holds the units. */
    PLEDGOR,
    /** Whoever owes or whoever holds the units. */
    DEBTOR_OR_PLEDGOR,
    PLEDGEE,
    /** Whom the claim is assigned to. */
    ASSIGNEE,
    /** One of the two who agree: whoever holds the units, and the pledgee. */
    PLEDGOR_OR_PLEDGEE,
    /** An authority, which the table of permissions names; the first pledgee, whom another pledge names. */
    OTHER;

    /** Whether an actor is this party of a pledge. */
    boolean is(Pledge pledge, Actor actor) {
        boolean debtor = is(pledge.agreed().debtor(), actor);
        boolean pledgor = is(pledge.agreed().pledgor(), actor);
        boolean pledgee = pledge.agreed().pledgee().equals(actor);
        return switch (this) {
            case DEBTOR -> debtor;
            case PLEDGOR -> pledgor;
            case DEBTOR_OR_PLEDGOR -> debtor || pledgor;
            case PLEDGEE -> pledgee;
            case ASSIGNEE -> pledge.assignedTo().filter(actor::equals).isPresent();
            case PLEDGOR_OR_PLEDGEE -> pledgor || pledgee;
            case OTHER -> true;
        };
    }

    private static boolean is(AccountId account, Actor actor) {
        return account.actor().equals(actor);
    }
}
