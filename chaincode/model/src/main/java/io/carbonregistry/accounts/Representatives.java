package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/** Rules on representatives that every act on a mandate shares. */
public final class Representatives {

    /** The organisations whose staff hold no units (Registration rules art. 28). */
    private static final List<String> PROHIBITED =
            List.of("RegulatorMSP", "RegistrarMSP", "ExchangeMSP", "VerifierMSP", "AuditorMSP");

    /** Every act of an account reads its mandate, so it stays short. */
    private static final int MOST_PERSONS = 20;

    private static final int MOST_KEYS = 10;

    private Representatives() {}

    /** What an act on a mandate reads: the mandate, and of an account what it is and whether it exists. */
    static Keys reads(Actor of) {
        Keys mandate = Keys.needed(Mandate.key(of));
        return account(of)
                .map(account -> mandate.and(Keys.needed(AccountStanding.key(account))))
                .orElse(mandate);
    }

    /** The same, where persons are appointed: to an office nobody is who may act for no technical body. */
    static Keys reads(Actor of, List<Representative> appointed) {
        return of.isOffice()
                ? reads(of)
                        .maybe(appointed.stream()
                                .map(one -> BannedPerson.key(one.person()))
                                .toList())
                : reads(of);
    }

    /** Nobody is appointed to an office who may act for no technical body. */
    static void requireNoneBanned(
            Actor of, List<Representative> appointed, States states, Circumstances now, Rules rules) {
        if (of.isOffice()) {
            appointed.forEach(one -> BannedPerson.requireNone(one.person(), states, now.day(), rules));
        }
    }

    /** The mandate may change at all, and so: its people may act for it, are few, and two of them still sign for each other. */
    static void requireMandate(Mandate before, Mandate after, States states, Rules rules) {
        Optional<AccountStanding> standing = account(before.actor()).map(id -> states.get(AccountStanding.key(id)));
        if (standing.isEmpty()) {
            requireSpokenFor(before, rules);
        }
        standing.ifPresent(one -> rules.require(one.exists(), Reason.ACCOUNT_NOT_OPEN, one.account(), one.standing()));
        for (Representative one : after.representatives()) {
            standing.ifPresentOrElse(
                    account -> requireEligible(one, account.type(), rules), () -> requireColleague(one, before, rules));
            rules.require(
                    one.keys().size() <= MOST_KEYS,
                    Reason.TOO_MANY,
                    "keys of " + one.person(),
                    MOST_KEYS,
                    one.keys().size());
        }
        int persons = after.representatives().size();
        rules.require(persons <= MOST_PERSONS, Reason.TOO_MANY, "representatives", MOST_PERSONS, persons);
        requireFourEyes(after, rules);
    }

    /** An office for which nobody speaks is closed, and stays so. */
    static void requireSpokenFor(Mandate office, Rules rules) {
        rules.require(
                !office.representatives().isEmpty(),
                Reason.WRONG_STATE,
                office.actor(),
                "closed",
                "an office that is not closed");
    }

    /** Staff of authorities, exchange and verification bodies act for official accounts alone. */
    static void requireEligible(Representative one, AccountType type, Rules rules) {
        String msp = one.person().msp();
        rules.require(type.isOfficial() || !PROHIBITED.contains(msp), Reason.PROHIBITED_HOLDER, one.person(), msp);
    }

    /** An office's officers come from the organisation that its officers come from. */
    private static void requireColleague(Representative one, Mandate office, Rules rules) {
        String msp = one.person().msp();
        rules.require(
                office.representatives().stream()
                        .allMatch(officer -> officer.person().msp().equals(msp)),
                Reason.NOT_OF_THIS_OFFICE,
                one.person(),
                office.actor());
    }

    private static Optional<AccountId> account(Actor of) {
        return of.isOffice() ? Optional.empty() : Optional.of(new AccountId(of.value()));
    }

    /** Somebody may initiate and somebody else may approve, each with an admitted key. */
    public static void requireFourEyes(Mandate mandate, Rules rules) {
        List<Representative> able = mandate.representatives().stream()
                .filter(one -> !one.keys().isEmpty())
                .toList();
        boolean pair = able.stream()
                .filter(one -> one.authority().includes(Authority.INITIATE))
                .anyMatch(one -> able.stream()
                        .filter(other -> !other.person().equals(one.person()))
                        .anyMatch(other -> other.authority().includes(Authority.APPROVE)));
        rules.require(pair, Reason.SECOND_APPROVER_MISSING, mandate.actor(), able.size());
    }
}
