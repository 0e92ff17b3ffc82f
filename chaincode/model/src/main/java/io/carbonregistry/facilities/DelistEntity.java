package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Asks for a company to be taken off a year's list (Order 19 art. 11).
 *
 * @param year which
 * @param account the company's account
 * @param because the grounds, such as closure or two years below the threshold
 */
public record DelistEntity(ActId id, int year, AccountId account, Grounds because) implements Request<EntityDelisted> {

    public DelistEntity {
        EntityYear.requireYear(year);
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), EntityYear.key(year, account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<EntityDelisted> decide(States states, Circumstances now, Rules rules) {
        EntityYear before = states.get(EntityYear.key(year, account));
        rules.require(before.isListed(), Reason.ENTITY_NOT_LISTED, account, year);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new EntityDelisted(now.act(), year, account, because, now.day()))
                .writing(
                        EntityYear.key(year, account),
                        new EntityYear(
                                year,
                                account,
                                before.sector(),
                                EntityYear.Standing.DELISTED,
                                now.act(),
                                before.locked()));
    }
}
