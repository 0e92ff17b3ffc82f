package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;

/**
 * Ends a repo as a court has decided: the units go back to the seller, or stay with the buyer, free of the repo. Of an open one nothing is bound, so
 * nothing moves by it.
 *
 * @param account who has the units
 * @param repo the act that proposed it
 * @param unitClass the class that was to come back; where it was replaced and not given back yet, that one first
 * @param quantity the tonnes that were agreed
 * @param type as it was agreed
 * @param winner to whom the units go
 * @param document the judgment
 * @param draws of a closed repo the blocks that it binds; of an open one none
 */
public record ResolveRepo(
        ActId id,
        AccountId account,
        ActRef repo,
        UnitClass unitClass,
        Quantity quantity,
        RepoType type,
        Winner winner,
        String document,
        @Input Draws draws)
        implements Request<RepoUnitsMoved> {

    /** In whose favour. */
    public enum Winner {
        SELLER,
        BUYER
    }

    public ResolveRepo {
        Text.requirePhrase("document", document, 256);
    }

    @Override
    public Keys reads() {
        return Keys.needed(Repo.key(repo)).and(new RepoUnits(unitClass, quantity, type, draws).reads());
    }

    @Override
    public Keys readsThen(States first) {
        Repo running = first.get(Repo.key(repo));
        return RepoUnits.readsOf(running.seller(), decided(running));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoUnitsMoved> decide(States states, Circumstances now, Rules rules) {
        Repo found = states.get(Repo.key(repo));
        RepoWork.requireStatus(found, RepoStep.RESOLVE, now, rules);
        RepoUnits units = new RepoUnits(unitClass, quantity, type, draws);
        units.requireAgreed(found, decided(found), rules);
        DrawnBlocks drawn = requireBound(units, found, states, now, rules);
        rules.end();

        // From here on it must succeed.
        Repo after = found.replaced().isPresent() ? found.givenBack() : found.after(RepoStep.RESOLVE);
        return Decision.of(RepoUnitsMoved.by(RepoStep.RESOLVE, after, owner(found), unitClass, drawn, now))
                .writing(Repo.key(repo), after)
                .with(moved(drawn, found, now))
                .with(after.ended());
    }

    /** Units that go to the seller must be free of all else; those that stay where they are need not. */
    private DrawnBlocks requireBound(RepoUnits units, Repo found, States states, Circumstances now, Rules rules) {
        if (winner == Winner.BUYER) {
            return units.requireBound(found, states, rules);
        }
        RepoUnits.requireReceiver(found.seller(), decided(found), states, now, rules);
        return units.requireBoundAlone(found, states, now, rules);
    }

    /** What was replaced and not given back is decided on first, and then the rest by another act. */
    private static UnitClass decided(Repo found) {
        return found.replaced().orElse(found.unitClass());
    }

    private AccountId owner(Repo found) {
        return winner == Winner.SELLER ? found.seller() : found.buyer();
    }

    private Changes moved(DrawnBlocks drawn, Repo found, Circumstances now) {
        return winner == Winner.SELLER ? RepoUnits.returned(drawn, found, now) : RepoUnits.freed(drawn, found, now);
    }
}
