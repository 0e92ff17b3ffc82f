package io.carbonregistry.bench.market;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.CapTerms;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.SectorTonnes;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mints the units of one class. Issuing within a class is serial on purpose, so what is to be quick is minted in several.
 *
 * @param people who signs
 * @param unitClass the class
 */
public record Mint(People people, UnitClass unitClass) {

    /** The part of the cap from which everything is planned. */
    public static final String SECTOR = "POWER";

    /** As much as a block of two megabytes holds with ease. */
    private static final int LINES = 2_000;

    private static final Quantity CAP = new Quantity(1_000_000_000_000_000L);
    private static final String BASIS = "Benchmark";

    /** Defines the class and caps it. */
    public static Mint of(People people, String name) {
        UnitClass unitClass = new UnitClass(name);
        people.issuing()
                .sign(Stream.of(new DefineUnitClass(
                        MarketPlace.id(), unitClass, "CEA", Optional.of("2024"), Optional.empty())));
        CapTerms terms = new CapTerms(CAP, List.of(new SectorTonnes(SECTOR, CAP)), BASIS);
        people.regulator().sign(Stream.of(new ApproveCap(MarketPlace.id(), unitClass, terms)));
        return new Mint(people, unitClass);
    }

    /** Issues to each account so many blocks of so many tonnes each. */
    public void blocks(List<AccountId> accounts, int each, long tonnes) {
        List<AccountTonnes> lines = accounts.stream()
                .flatMap(
                        account -> Collections.nCopies(each, new AccountTonnes(account, new Quantity(tonnes))).stream())
                .toList();
        for (int from = 0; from < lines.size(); from += LINES) {
            List<AccountTonnes> some = lines.subList(from, Math.min(lines.size(), from + LINES));
            people.issuing().sign(Stream.of(new IssueUnits(MarketPlace.id(), unitClass, some, BASIS)));
        }
    }
}
