package io.carbonregistry.facilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Plant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The year's list: each rule refused in order of precedence, then granted; and what anybody may see. */
class EntitiesTest {

    private static final DelistEntity DELIST =
            new DelistEntity(new ActId("d1"), 2026, Plant.STEEL, new Grounds("closed down"));

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void aCompanyIsListedOnceAYear() {
        EnlistEntities list = Plant.list("l1", 2026, Plant.STEEL);
        market.refuse(Founding.CLERK, list, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, list, Reason.NOT_FOUND);
        Holders.open(market, "steel");
        AccountId person = Holders.open(market, "person", AccountType.PERSON);
        AccountStanding elsewhere = market.find(AccountStanding.key(person)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(person), elsewhere.at(new Adcode("310000"))));
        EnlistEntities both = Plant.list("l1", 2026, Plant.STEEL, person);
        market.refuse(Founding.HUBEI, both, Reason.WRONG_JURISDICTION);
        market.put(Changes.none().put(AccountStanding.key(person), elsewhere));
        market.refuse(Founding.HUBEI, both, Reason.WRONG_STATE);
        Holders.stand(market, person, AccountStanding.Standing.CLOSED);
        market.refuse(Founding.HUBEI, both, Reason.ACCOUNT_NOT_OPEN);
        ActRef act = new ActRef(Founding.PROVINCE, list.id());
        assertEquals(new EntitiesEnlisted(act, 2026, list.lines(), "Notice", Founding.DAY), plant.province(list));
        market.refuse(Founding.HUBEI, Plant.list("l2", 2026, Plant.STEEL), Reason.WRONG_STATE);
        plant.province(Plant.list("l3", 2027, Plant.STEEL));
    }

    @Test
    void aCompanyThatWasTakenOffMayBeListedAgain() {
        Holders.open(market, "steel");
        market.refuse(Founding.HUBEI, DELIST, Reason.NOT_FOUND);
        plant.province(Plant.list("l1", 2026, Plant.STEEL));
        market.refuse(Founding.CLERK, DELIST, Reason.ROLE_NOT_ALLOWED);
        assertEquals(
                new EntityDelisted(
                        new ActRef(Founding.PROVINCE, DELIST.id()), 2026, Plant.STEEL, DELIST.because(), Founding.DAY),
                plant.province(DELIST));
        market.refuse(
                Founding.HUBEI,
                new DelistEntity(new ActId("d2"), 2026, Plant.STEEL, DELIST.because()),
                Reason.ENTITY_NOT_LISTED);
        plant.province(Plant.list("l2", 2026, Plant.STEEL));
        EntityPage page = market.answer(
                People.holder("BankMSP", "anybody", "BANK"),
                new ListEntities(2026, 10, Optional.empty()),
                EntityPage.class);
        assertEquals(
                List.of(Plant.STEEL),
                page.entities().stream()
                        .filter(EntityYear::isListed)
                        .map(EntityYear::account)
                        .toList());
    }

    @Test
    void aListHasEachCompanyOnce() {
        assertThrows(RefusedException.class, () -> Plant.list("l1", 2026, Plant.STEEL, Plant.STEEL));
        assertThrows(RefusedException.class, () -> Plant.list("l1", 26, Plant.STEEL));
    }
}
