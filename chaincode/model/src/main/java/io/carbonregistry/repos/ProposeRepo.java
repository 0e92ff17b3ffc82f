package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.Ceiling;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Proposes to sell units and to buy as many back on a day. Nothing moves yet: the buyer accepts, pays, and the seller delivers.
 *
 * @param seller who sells and buys back
 * @param buyer who buys and gives back
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param type what the buyer may do meanwhile
 * @param substitutes the classes by which the seller may replace the units
 * @param delivery the last day for the first leg; afterwards the proposal lapses
 * @param due the day of the second leg
 * @param cash what is published of the money
 * @param sums the money
 */
public record ProposeRepo(
        ActId id,
        AccountId seller,
        AccountId buyer,
        UnitClass unitClass,
        Quantity quantity,
        RepoType type,
        List<UnitClass> substitutes,
        LocalDate delivery,
        LocalDate due,
        Digest cash,
        @Confided ConfidedCash sums)
        implements Request<RepoProposed> {

    private static final int MOST_SUBSTITUTES = 20;

    public ProposeRepo {
        substitutes = List.copyOf(substitutes);
        boolean others = !substitutes.contains(unitClass)
                && substitutes.stream().distinct().count() == substitutes.size();
        Text.require(
                others && substitutes.size() <= MOST_SUBSTITUTES,
                "substitutes",
                substitutes.size() + " classes",
                "at most " + MOST_SUBSTITUTES + " other classes, each once");
        Text.require(delivery.isBefore(due), "delivery", delivery.toString(), "a day before " + due);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(seller.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(seller))
                .and(RepoUnits.readsOf(buyer, unitClass))
                .and(term().reads())
                .and(Ceiling.reads(seller))
                .alsoNeeded(substitutes.stream().map(UnitClassDefinition::key).toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoProposed> decide(States states, Circumstances now, Rules rules) {
        rules.require(!seller.equals(buyer), Reason.SAME_ACCOUNT, seller);
        states.get(AccountStanding.key(seller)).requireMayPay(rules);
        RepoUnits.requireReceiver(buyer, unitClass, states, now, rules);
        rules.require(!delivery.isBefore(now.day()), Reason.TIME_ORDER, "the delivery", now.day(), delivery);
        term().require(states, now, rules);
        Ceiling.of(seller, states, now.day()).requirePerAct(quantity, rules);
        sums.require(cash, Repo.key(term().repo()), rules);
        rules.end();

        // From here on it must succeed.
        Repo proposed = proposed(now);
        return Decision.of(new RepoProposed(proposed, now.day()))
                .writing(Repo.key(proposed.act()), proposed)
                .writing(RepoPrices.key(proposed.act()), new RepoPrices(List.of(sums.given())))
                .writing(IncomingRepo.key(buyer, proposed.act()), IncomingRepo.PROPOSED);
    }

    private RepoTerm term() {
        return new RepoTerm(new ActRef(seller.actor(), id), unitClass, due);
    }

    private Repo proposed(Circumstances now) {
        return new Repo(
                now.act(),
                now.intent(),
                seller,
                buyer,
                unitClass,
                quantity,
                type,
                substitutes,
                delivery,
                due,
                cash,
                Repo.Status.PROPOSED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
