package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.util.Optional;

/**
 * Asks that an account's own limits off the exchange be others. Lower ones count at once; higher ones after the delay in working
 * days that trust takes too, for whoever steals keys would raise them first. Other lanes count with the higher ones.
 *
 * @param account the holder's account
 * @param tonnesPerAct tonnes that one act may move
 * @param tonnesPerDay tonnes that may be moved in a day
 * @param lanes into how many lanes the daily limit is divided; as many as there are, if it isn't said
 */
public record SetLimits(ActId id, AccountId account, long tonnesPerAct, long tonnesPerDay, Optional<Integer> lanes)
        implements Request<LimitsSet> {

    public SetLimits {
        requireTonnes(tonnesPerAct);
        requireTonnes(tonnesPerDay);
        lanes.ifPresent(count ->
                Text.require(1 <= count && count <= Lane.MOST, "lanes", count.toString(), "1 to " + Lane.MOST));
    }

    /** With as many lanes as there are. */
    public SetLimits(ActId id, AccountId account, long tonnesPerAct, long tonnesPerDay) {
        this(id, account, tonnesPerAct, tonnesPerDay, Optional.empty());
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Delay.reads().maybe(Limits.key(account)).and(Keys.needed(AccountStanding.key(account)));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<LimitsSet> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        Limits before = Limits.of(account, states).on(now.day());
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
        Limits set = before.becoming(
                tonnesPerAct, tonnesPerDay, lanes.orElse(before.planned()), now.day(), Delay.end(states, now));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new LimitsSet(now.act(), set, now.day())).writing(Limits.key(account), set);
    }

    private static void requireTonnes(long tonnes) {
        Text.require(0 <= tonnes && tonnes <= Whole.MAX, "limit", Long.toString(tonnes), "0 or more whole tonnes");
    }
}
