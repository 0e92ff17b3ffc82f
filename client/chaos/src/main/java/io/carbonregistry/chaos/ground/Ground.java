package io.carbonregistry.chaos.ground;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.bench.months.Months;
import io.carbonregistry.bench.scenarios.Transfers;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/** Founds what a storm rages over, and tells its names. */
public final class Ground {

    /** The class of all units. */
    public static final UnitClass UNITS = new UnitClass("storm");

    /** The Registrar's officers. */
    public static final UserName CLERK = new UserName("Registrar", "clerk");

    /** Who signs second for the Registrar. */
    public static final UserName CHIEF = new UserName("Registrar", "chief");

    /** Each account has so many blocks, more than acts under way draw from. */
    private static final int BLOCKS = 32;

    private Ground() {}

    /**
     * Two accounts, of which the first trusts the second.
     *
     * @param from who has units
     * @param to who is given some
     */
    public record Pair(AccountId from, AccountId to) {}

    /** The accounts of a client; those that all clients share have the number after the last. */
    public static Pair pair(int number) {
        return new Pair(new AccountId(UNITS + "-from-" + number), new AccountId(UNITS + "-to-" + number));
    }

    /** Lays it for so many clients, with so many facilities whose months can be attested. */
    public static MarketPlace lay(NetworkFolder folder, Participants participants, int clients, int facilities) {
        MarketPlace place = MarketPlace.found(folder, participants, 0);
        Transfers.prepare(place, UNITS.value(), clients + 1, BLOCKS);
        Bank.admit(place);
        Months.of(place, facilities).found();
        return place;
    }

    /** The acts that attest a month, one a company, in the same order for everybody. */
    public static List<AttestMonths> months(NetworkFolder folder, int facilities) {
        MarketPlace place = MarketPlace.founded(new Participants(folder.organisations(), 1));
        return Months.of(place, facilities).attestations();
    }
}
