package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.End;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * That an emitter surrenders units for a compliance year: what is asked of it wherever the units come from, free or out of a pledge.
 *
 * @param account the emitter's account
 * @param unitClass the class
 * @param year the compliance year
 */
public record ComplianceSurrender(AccountId account, UnitClass unitClass, int year) {

    public ComplianceSurrender {
        Purpose.Compliance.requireYear(year);
    }

    /** What it looks at. */
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account));
    }

    /** The rules in their order of precedence: an emitter that may surrender, for no year to come. */
    public void require(States states, Circumstances now, Rules rules) {
        AccountStanding holder = states.get(AccountStanding.key(account));
        int today = now.day().getYear();
        rules.require(
                holder.type() == AccountType.EMITTER, Reason.WRONG_STATE, account, holder.type(), AccountType.EMITTER);
        rules.require(holder.maySurrender(), Reason.ACCOUNT_NOT_OPEN, account, holder.standing());
        rules.require(year <= today, Reason.TIME_ORDER, "compliance year", today, year);
    }

    /** The drawn blocks ended, under their certificate. */
    public Changes retiring(DrawnBlocks drawn, States states, Circumstances now) {
        return Retirement.under(
                new Retirement(End.Kind.SURRENDERED, unitClass, new Purpose.Compliance(year))
                        .certificate(drawn, List.of(account), states, now),
                drawn);
    }
}
