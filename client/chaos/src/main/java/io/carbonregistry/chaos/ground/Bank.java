package io.carbonregistry.chaos.ground;

import io.carbonregistry.accounts.EstablishOffice;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.pledges.AdmitPledgee;
import io.carbonregistry.pledges.Pledgee;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.prices.PriceRow;
import io.carbonregistry.prices.PublishPrice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A bank that lends on units. */
public final class Bank {

    /** Its office. */
    public static final Actor OFFICE = new Actor("office.bank");

    /** Who asks for it. */
    public static final UserName LENDS = new UserName("Bank", "lender");

    /** Who signs second for it. */
    public static final UserName SIGNS = new UserName("Bank", "second-lender");

    private static final UserName TRADER = new UserName("Exchange", "trader");
    private static final long FEN = 7_463;

    private Bank() {}

    /** Admits it to a market, and publishes the price of what it lends on. */
    static void admit(MarketPlace place) {
        Participants participants = place.participants();
        List<Representative> officers =
                Stream.of(LENDS, SIGNS).map(one -> enrolled(participants, one)).toList();
        place.people()
                .regulator()
                .sign(Stream.of(new EstablishOffice(MarketPlace.id(), OFFICE, Adcode.NATION, officers, "Licence")));
        place.people()
                .regulator()
                .sign(Stream.of(new AdmitPledgee(MarketPlace.id(), OFFICE, Pledgee.Kind.CITY_BANK, Optional.empty())));
        PriceRow row = new PriceRow(Ground.UNITS, PriceMethod.LISTED, FEN, FEN, FEN, FEN, FEN, 1);
        participants.as(TRADER).submit(new PublishPrice(MarketPlace.id(), MarketPlace.DAY, List.of(row)));
    }

    private static Representative enrolled(Participants participants, UserName one) {
        Organisation bank = participants.organisations().named(one.organisation());
        bank.enrol(Enrolment.client(
                one.user(), new TreeMap<>(Map.of("role", Role.BANK.name(), "office", OFFICE.value()))));
        return participants.representative(one, Role.BANK, Authority.BOTH);
    }
}
