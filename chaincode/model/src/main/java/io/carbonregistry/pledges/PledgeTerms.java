package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the parties of a pledge have agreed, as far as everybody on the channel sees it: never what is lent.
 *
 * @param debtor whose debt is secured
 * @param pledgor who holds the units
 * @param pledgee the office of the bank
 * @param kind for one debt, or for debts up to a maximum
 * @param behind the pledge that comes first on the same units, for one of the second rank
 * @param lines what is pledged, each class once
 * @param openUntil the last day on which it may be locked
 * @param debtUntil the last day of the debt
 * @param cureDays natural days from a declared default until enforcement may begin
 * @param contract the digest of the contract
 * @param loan what is published of the terms of the loan
 */
public record PledgeTerms(
        AccountId debtor,
        AccountId pledgor,
        Actor pledgee,
        Kind kind,
        Optional<ActRef> behind,
        List<PledgeLine> lines,
        LocalDate openUntil,
        LocalDate debtUntil,
        int cureDays,
        Digest contract,
        Digest loan) {

    private static final int MOST_CURE_DAYS = 3_650;

    /** What debt is secured. */
    public enum Kind {
        ORDINARY,
        /** Whatever is owed, up to a maximum (Civil Code art. 439). */
        MAXIMUM_AMOUNT
    }

    public PledgeTerms {
        lines = PledgeLine.eachOnce(lines);
        Text.require(pledgee.isOffice(), "pledgee", pledgee.value(), "the office of a bank");
        Text.require(0 <= cureDays && cureDays <= MOST_CURE_DAYS, "cure days", "" + cureDays, "0 to " + MOST_CURE_DAYS);
        Text.require(!openUntil.isAfter(debtUntil), "open until", "" + openUntil, "at the latest " + debtUntil);
    }

    /** 1, or 2 behind another. */
    public int rank() {
        return behind.isPresent() ? 2 : 1;
    }

    /** Whether somebody else's units secure the debt. */
    boolean isOfThirdParty() {
        return !pledgor.equals(debtor);
    }

    PledgeTerms until(LocalDate later) {
        return new PledgeTerms(
                debtor, pledgor, pledgee, kind, behind, lines, openUntil, later, cureDays, contract, loan);
    }

    PledgeTerms to(Actor other) {
        return new PledgeTerms(
                debtor, pledgor, other, kind, behind, lines, openUntil, debtUntil, cureDays, contract, loan);
    }

    PledgeTerms under(Digest otherContract) {
        return new PledgeTerms(
                debtor, pledgor, pledgee, kind, behind, lines, openUntil, debtUntil, cureDays, otherContract, loan);
    }

    PledgeTerms lending(Digest otherLoan, int otherCureDays) {
        return new PledgeTerms(
                debtor,
                pledgor,
                pledgee,
                kind,
                behind,
                lines,
                openUntil,
                debtUntil,
                otherCureDays,
                contract,
                otherLoan);
    }
}
