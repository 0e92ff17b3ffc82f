package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.Optional;

/**
 * That a company is on a year's list of key emitting units (Order 19 art. 8 to 11).
 *
 * @param year which
 * @param account the company's account
 * @param sector the code of the sector it is listed for; its facilities may be of others too
 * @param standing whether it is on the list
 * @param act the act that put it there or took it off
 * @param locked the act that locked its year, from which on its months change by restatement alone
 */
public record EntityYear(
        int year, AccountId account, String sector, Standing standing, ActRef act, Optional<ActRef> locked)
        implements State {

    /** Whether a company is on the list. */
    public enum Standing {
        LISTED,
        DELISTED
    }

    /** Where it stands. */
    public static Key<EntityYear> key(int year, AccountId account) {
        return Key.of(EntityYear.class, "listed", year, account);
    }

    /** How the keys of a year's list start. */
    public static String keys(int year) {
        return "listed/" + year + "/";
    }

    /** Whether it is on the list. */
    public boolean isListed() {
        return standing == Standing.LISTED;
    }

    /** The company is on the year's list. */
    public static void requireListed(States states, int year, AccountId account, Rules rules) {
        rules.require(
                states.find(key(year, account)).filter(EntityYear::isListed).isPresent(),
                Reason.ENTITY_NOT_LISTED,
                account,
                year);
    }

    /** From an act on, its months change by restatement alone. */
    public EntityYear lockedBy(ActRef by) {
        return new EntityYear(year, account, sector, standing, act, Optional.of(by));
    }

    static boolean isLocked(States states, int year, AccountId account) {
        return states.find(key(year, account)).flatMap(EntityYear::locked).isPresent();
    }

    /** The company's year is not locked; one that is on no list is not. */
    public static void requireUnlocked(States states, int year, AccountId account, Rules rules) {
        Optional<ActRef> locking = states.find(key(year, account)).flatMap(EntityYear::locked);
        rules.require(
                locking.isEmpty(),
                Reason.YEAR_LOCKED,
                account,
                year,
                locking.map(ActRef::toString).orElse("-"));
    }

    /** A year that can have a list. */
    public static void requireYear(int year) {
        Text.require(2000 <= year && year <= 2999, "year", Integer.toString(year), "2000 to 2999");
    }
}
