package io.carbonregistry.client.demo.story;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;

/** What the story is about. */
final class Goods {

    static final UnitClass CEA = new UnitClass("CEA-2024");
    static final AccountId NATION = new AccountId("nation");
    static final AccountId STEEL = new AccountId("steel");
    static final AccountId POWER = new AccountId("power");
    static final AccountId BANK = new AccountId("green-bank");

    private Goods() {}

    static Quantity tonnes(long tonnes) {
        return new Quantity(tonnes);
    }

    static AccountTonnes line(AccountId account, long tonnes) {
        return new AccountTonnes(account, new Quantity(tonnes));
    }
}
