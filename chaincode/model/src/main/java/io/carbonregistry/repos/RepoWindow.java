package io.carbonregistry.repos;

import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.transfers.Trust;
import java.time.LocalDate;

/**
 * The window between the acceptance and the first leg, as any transfer has that goes to somebody who is not trusted: in it the seller's people can
 * still find out that somebody sells in their name.
 *
 * @param repo as it stands
 */
record RepoWindow(Repo repo) {

    /** What is read to know how long it is. */
    static Keys length() {
        return Keys.needed(RuleBook.key(RuleTopic.TRANSFERS), Calendar.key());
    }

    /** What is read to know whether there is one. */
    Keys reads() {
        return trust().reads();
    }

    /** The first day after it, if the repo is accepted today. */
    static LocalDate first(States states, Circumstances now) {
        long days = states.get(RuleBook.key(RuleTopic.TRANSFERS)).on(now.day()).number(Rule.TRANSFER_WINDOW);
        return states.get(Calendar.key()).after(now.day(), days);
    }

    /** It ends before the last day of delivery: nobody is to pay for what cannot be delivered. */
    void requireShort(LocalDate first, States states, Circumstances now, Rules rules) {
        require(trust().holds(states, now.day()) || !first.isAfter(repo.delivery()), first, rules);
    }

    /** It has ended. */
    void requireOver(States states, Circumstances now, Rules rules) {
        LocalDate first = repo.opens().orElse(repo.due());
        require(trust().holds(states, now.day()) || !now.day().isBefore(first), first, rules);
    }

    private void require(boolean holds, LocalDate first, Rules rules) {
        rules.require(holds, Reason.REPO_WINDOW_RUNS, repo.act(), repo.buyer(), first, repo.delivery());
    }

    private Trust trust() {
        return new Trust(repo.seller(), repo.buyer());
    }
}
