package io.carbonregistry.pledges;

import static io.carbonregistry.pledges.PledgeStatus.ACCEPTED;
import static io.carbonregistry.pledges.PledgeStatus.CLOSED;
import static io.carbonregistry.pledges.PledgeStatus.DEFAULTED;
import static io.carbonregistry.pledges.PledgeStatus.DRAWN;
import static io.carbonregistry.pledges.PledgeStatus.ENFORCED;
import static io.carbonregistry.pledges.PledgeStatus.ENFORCING;
import static io.carbonregistry.pledges.PledgeStatus.LOCKED;
import static io.carbonregistry.pledges.PledgeStatus.PERFECTED;
import static io.carbonregistry.pledges.PledgeStatus.PROPOSED;
import static io.carbonregistry.pledges.PledgeStatus.REJECTED;
import static io.carbonregistry.pledges.PledgeStatus.RELEASED;
import static io.carbonregistry.pledges.PledgeStatus.UNLOCKED;
import static io.carbonregistry.pledges.PledgeStatus.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The course of a pledge as one table: whose step it is, from where, and where it leads. The rules, the tests and the page on it read it here. */
// Error Prone takes every Set for mutable; these are not.
@SuppressWarnings("ImmutableEnumChecker")
public enum PledgeStep {
    PROPOSE(Party.DEBTOR, in(), PROPOSED),
    CONSENT(Party.PLEDGOR, in(PROPOSED, ACCEPTED)),
    CONSENT_TO_RANK(Party.OTHER, in(PROPOSED, ACCEPTED)),
    WITHDRAW(Party.DEBTOR, in(PROPOSED, ACCEPTED), WITHDRAWN),
    ACCEPT(Party.PLEDGEE, in(PROPOSED), ACCEPTED),
    REJECT(Party.PLEDGEE, in(PROPOSED), REJECTED),
    /** Where this registry is the statutory one, the lock itself perfects. */
    LOCK(Party.OTHER, in(ACCEPTED), LOCKED),
    UNLOCK(Party.OTHER, in(LOCKED), UNLOCKED),
    RECORD_NOTICE(Party.PLEDGEE, in(LOCKED), PERFECTED),
    EXTEND_NOTICE(Party.PLEDGEE, in(PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    AMEND_NOTICE(Party.PLEDGEE, in(PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    CANCEL_NOTICE(Party.PLEDGEE, in(RELEASED, CLOSED)),
    DRAW_DOWN(Party.PLEDGEE, in(PERFECTED), DRAWN),
    RECORD_BALANCE(Party.PLEDGEE, in(DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    VALUE(Party.OTHER, in(PROPOSED, ACCEPTED, LOCKED, PERFECTED, DRAWN, DEFAULTED, ENFORCING)),
    ASK_RELEASE(Party.DEBTOR_OR_PLEDGOR, in(PERFECTED, DRAWN, DEFAULTED, ENFORCING)),
    RELEASE(Party.PLEDGEE, in(LOCKED, PERFECTED, DRAWN, DEFAULTED, ENFORCING), RELEASED),
    ORDER_RELEASE(Party.OTHER, in(LOCKED, PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED), RELEASED),
    PROPOSE_CHANGE(Party.PLEDGOR_OR_PLEDGEE, in(PERFECTED, DRAWN)),
    ACCEPT_CHANGE(Party.PLEDGOR_OR_PLEDGEE, in(PERFECTED, DRAWN)),
    EXECUTE_CHANGE(Party.OTHER, in(PERFECTED, DRAWN)),
    DECLARE_DEFAULT(Party.PLEDGEE, in(DRAWN), DEFAULTED),
    CURE_DEFAULT(Party.PLEDGEE, in(DEFAULTED), DRAWN),
    BEGIN_ENFORCEMENT(Party.PLEDGEE, in(DEFAULTED), ENFORCING),
    SELL(Party.OTHER, in(ENFORCING, ENFORCED), ENFORCED),
    RETURN_UNITS(Party.PLEDGEE, in(ENFORCED)),
    CLOSE(Party.PLEDGEE, in(ENFORCED), CLOSED),
    OBJECT(Party.DEBTOR_OR_PLEDGOR, in(PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    PROVE_SUIT(Party.DEBTOR_OR_PLEDGOR, in(PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    END_OBJECTION(Party.OTHER, in(PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    ASSIGN(Party.PLEDGEE, in(LOCKED, PERFECTED, DRAWN, DEFAULTED)),
    ACCEPT_ASSIGNMENT(Party.ASSIGNEE, in(LOCKED, PERFECTED, DRAWN, DEFAULTED)),
    REBIND(Party.PLEDGEE, in(LOCKED, PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    SURRENDER(Party.PLEDGOR, in(LOCKED, PERFECTED, DRAWN)),
    REPORT_COLLISION(Party.OTHER, in(LOCKED, PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED)),
    /** What was reported is decided wherever the pledge has come to meanwhile. */
    RESOLVE_COLLISION(
            Party.OTHER, in(UNLOCKED, LOCKED, PERFECTED, DRAWN, RELEASED, DEFAULTED, ENFORCING, ENFORCED, CLOSED)),
    /** Units left by the act of an earlier rank. */
    LOSE_UNITS(Party.OTHER, in(LOCKED, PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED));

    private final Party party;
    private final Optional<PledgeStatus> to;
    private final Set<PledgeStatus> from;

    PledgeStep(Party party, Set<PledgeStatus> from) {
        this(party, from, Optional.empty());
    }

    PledgeStep(Party party, Set<PledgeStatus> from, PledgeStatus to) {
        this(party, from, Optional.of(to));
    }

    PledgeStep(Party party, Set<PledgeStatus> from, Optional<PledgeStatus> to) {
        this.party = party;
        this.from = from;
        this.to = to;
    }

    /** Whose step it is. */
    public Party party() {
        return party;
    }

    /** From where it may be taken; nowhere for what begins a pledge. */
    public Set<PledgeStatus> from() {
        return from;
    }

    /** Where it leads from a status, by itself. */
    public PledgeStatus after(PledgeStatus before) {
        return to.orElse(before);
    }

    private static Set<PledgeStatus> in(PledgeStatus... some) {
        Set<PledgeStatus> set = EnumSet.noneOf(PledgeStatus.class);
        Collections.addAll(set, some);
        return Collections.unmodifiableSet(set);
    }
}
