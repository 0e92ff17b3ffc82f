package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * Reports that something besides pledges binds a pledged block, which ends sales and surrenders with 615: province and court see it until one of
 * them has decided. Any party of the pledge reports it, and any authority that meets it.
 *
 * @param account the debtor's or the holder's; others report in the name of their office
 * @param pledge which
 * @param unitClass the class of the block
 * @param last the last serial of the block, as the refusal names it
 */
public record ReportCollision(ActId id, Optional<AccountId> account, ActRef pledge, UnitClass unitClass, long last)
        implements Request<PledgeStepped> {

    public ReportCollision {
        Text.require(1 <= last && last <= Whole.MAX, "last", Long.toString(last), "a serial");
    }

    @Override
    public Optional<Actor> actor() {
        return account.map(AccountId::actor);
    }

    @Override
    public Keys reads() {
        return course().reads().maybe(Collision.key(pledge), block());
    }

    @Override
    public Keys readsThen(States first) {
        return Keys.none()
                .alsoNeeded(first.find(block()).stream()
                        .map(one -> AccountStanding.key(one.owner()))
                        .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().find(states);
        requireConcerned(before, now, rules);
        course().require(states, now, rules);
        Optional<UnitBlock> found = states.find(block()).filter(one -> one.bears(Encumbrance.Kind.PLEDGE, pledge));
        rules.require(found.isPresent(), Reason.BLOCK_MOVED, block());
        Optional<Encumbrance> other = found.flatMap(one -> new PledgedBlock(one, now.day()).disputing());
        rules.require(
                found.isEmpty() || other.isPresent(),
                Reason.WRONG_STATE,
                block(),
                "bound by pledges alone",
                "something else that binds it");
        rules.require(
                states.find(Collision.key(pledge)).isEmpty(),
                Reason.WRONG_STATE,
                pledge,
                "reported",
                "no collision that waits for a decision");
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now)
                .writing(Collision.key(pledge), collision(found.orElseThrow(), other.orElseThrow(), states, now));
    }

    private Collision collision(UnitBlock block, Encumbrance other, States states, Circumstances now) {
        return new Collision(
                pledge,
                block.owner(),
                states.get(AccountStanding.key(block.owner())).adcode(),
                unitClass,
                block.range(),
                other,
                now.act(),
                now.day());
    }

    /** A bank and a company report of their own; an authority of anybody's. */
    private static void requireConcerned(Pledge found, Circumstances now, Rules rules) {
        Role role = now.caller().role();
        boolean party = Party.DEBTOR_OR_PLEDGOR.is(found, now.actor()) || Party.PLEDGEE.is(found, now.actor());
        rules.require(party || (role != Role.BANK && role != Role.EMITTER), Reason.NOT_FOUND, Pledge.key(found.id()));
    }

    private Key<UnitBlock> block() {
        return UnitBlock.key(unitClass, last);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.REPORT_COLLISION);
    }
}
