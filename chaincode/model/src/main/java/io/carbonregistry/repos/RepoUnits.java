package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Receiver;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;

/**
 * The units of one leg.
 *
 * @param unitClass the class
 * @param quantity how many, as whoever gives them says
 * @param type of the repo, as whoever gives them says
 * @param draws which blocks
 */
record RepoUnits(UnitClass unitClass, Quantity quantity, RepoType type, Draws draws) {

    Keys reads() {
        return Keys.none().maybe(draws.keys(unitClass));
    }

    /** What is read to know whether somebody may have them. */
    static Keys readsOf(AccountId receiver, UnitClass unitClass) {
        return new Receiver(receiver, unitClass).reads();
    }

    /** The receiver's account is open enough, and may hold the class: title passes to it. */
    static void requireReceiver(
            AccountId receiver, UnitClass unitClass, States states, Circumstances now, Rules rules) {
        boolean mayHold = new Receiver(receiver, unitClass).mayHold(states, now.day());
        states.get(AccountStanding.key(receiver)).requireMayReceive(rules);
        rules.require(mayHold, Reason.BUYER_MAY_NOT_HOLD, receiver, unitClass);
    }

    /** They are what the repo says. */
    void requireAgreed(Repo repo, UnitClass agreed, Rules rules) {
        rules.require(
                unitClass.equals(agreed) && quantity.equals(repo.quantity()) && type == repo.type(),
                Reason.TERMS_DIFFER,
                repo.act(),
                said(repo.quantity(), agreed, repo.type()),
                said(quantity, unitClass, type));
    }

    private static String said(Quantity tonnes, UnitClass of, RepoType under) {
        return tonnes + " " + of + " " + under;
    }

    /** They are the giver's, free, and as many as said. */
    DrawnBlocks requireFree(AccountId giver, States states, Circumstances now, Rules rules) {
        DrawnBlocks drawn = draws.from(states, unitClass);
        states.get(AccountStanding.key(giver)).requireMayPay(rules);
        drawn.requireAvailable(giver, SubLedger.REGISTRATION, quantity, now.day(), rules);
        return drawn;
    }

    /** They are those that a closed repo binds, as many as said; what binds them besides stays. An open one binds none. */
    DrawnBlocks requireBound(Repo repo, States states, Rules rules) {
        DrawnBlocks drawn = (repo.isClosed() ? draws : Draws.none()).from(states, unitClass);
        drawn.requireBearing(repo.binding().kind(), repo.act(), rules);
        drawn.requireTotal(repo.isClosed() ? quantity.value() : 0, rules);
        return drawn;
    }

    /** The same, and nothing binds them besides, so that they may go to somebody else. */
    DrawnBlocks requireBoundAlone(Repo repo, States states, Circumstances now, Rules rules) {
        DrawnBlocks drawn = requireBound(repo, states, rules);
        drawn.requireFreeBut(repo::binds, now.day(), rules);
        return drawn;
    }

    /**
     * They are those that the buyer gives back: of a closed repo the very ones, of an open one any that are free. What is owed is
     * given back out of a restricted account too.
     */
    DrawnBlocks requireReturnable(Repo repo, States states, Circumstances now, Rules rules) {
        states.get(AccountStanding.key(repo.buyer())).requireMayReceive(rules);
        if (repo.isClosed()) {
            return requireBoundAlone(repo, states, now, rules);
        }
        DrawnBlocks drawn = draws.from(states, unitClass);
        drawn.requireAvailable(repo.buyer(), SubLedger.REGISTRATION, quantity, now.day(), rules);
        return drawn;
    }

    /** They become the buyer's, bound where the repo is closed. */
    static Changes delivered(DrawnBlocks drawn, Repo repo, Circumstances now) {
        return drawn.becoming(
                block -> repo.isClosed()
                        ? block.ownedBy(repo.buyer(), SubLedger.REGISTRATION).bind(repo.binding())
                        : block.ownedBy(repo.buyer(), SubLedger.REGISTRATION),
                now.act());
    }

    /** They are the seller's again, bound by nothing. */
    static Changes returned(DrawnBlocks drawn, Repo repo, Circumstances now) {
        return drawn.movedTo(repo.seller(), now.act());
    }

    /** They stay where they are, and are free of the repo. */
    static Changes freed(DrawnBlocks drawn, Repo repo, Circumstances now) {
        return drawn.becoming(block -> block.without(repo::binds), now.act());
    }
}
