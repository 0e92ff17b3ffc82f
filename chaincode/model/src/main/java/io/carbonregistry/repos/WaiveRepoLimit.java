package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;

/**
 * Lets one repo run across a surrender deadline and beyond its vintage's last day of use; the seller's province decides. It may be waived before the repo
 * is proposed, by the id that the proposal will have.
 *
 * @param repo the act that proposes it
 * @param until the latest day of its second leg
 * @param because why
 */
public record WaiveRepoLimit(ActId id, ActRef repo, LocalDate until, Grounds because)
        implements Request<RepoLimitWaived> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(new AccountId(repo.actor().value())));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoLimitWaived> decide(States states, Circumstances now, Rules rules) {
        rules.require(until.isAfter(now.day()), Reason.TIME_ORDER, "the waiver", now.day(), until);
        rules.end();

        // From here on it must succeed.
        RepoWaiver waiver = new RepoWaiver(repo, until, because, now.act());
        return Decision.of(new RepoLimitWaived(waiver, now.day())).writing(RepoWaiver.key(repo), waiver);
    }
}
