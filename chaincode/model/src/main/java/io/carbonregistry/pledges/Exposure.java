package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a bank has lent on units, over one page of its pledges; pages add up.
 *
 * @param bank its office
 * @param loans how many
 * @param outstanding what is owed, in fen
 * @param units pledged, by class
 * @param bands what is owed by the share of the value that it comes to
 * @param debtors what is owed by each debtor
 * @param next where the sum goes on
 */
public record Exposure(
        Actor bank,
        long loans,
        long outstanding,
        List<Units> units,
        List<Band> bands,
        List<Debtor> debtors,
        Optional<String> next) {

    /**
     * Units of one class that are pledged.
     *
     * @param unitClass the class
     * @param vintage its vintage, where it has one
     * @param usableUntil the last day on which it has a use, where one is set
     * @param tonnes how many
     */
    public record Units(UnitClass unitClass, Optional<String> vintage, Optional<LocalDate> usableUntil, long tonnes) {

        /** These and others of the class. */
        public Units and(Units others) {
            return new Units(unitClass, vintage, usableUntil, Quantity.plus(tonnes, others.tonnes));
        }
    }

    /**
     * Loans whose share of the value lies within ten percent.
     *
     * @param upTo the upper end in percent; none for those that were never valued or whose units are worth nothing
     * @param loans how many
     * @param outstanding what is owed, in fen
     */
    public record Band(Optional<Integer> upTo, long loans, long outstanding) {}

    /**
     * What one debtor owes.
     *
     * @param account whose
     * @param loans how many
     * @param outstanding what is owed, in fen
     */
    public record Debtor(AccountId account, long loans, long outstanding) {}

    public Exposure {
        units = List.copyOf(units);
        bands = List.copyOf(bands);
        debtors = List.copyOf(debtors);
    }

    @Override
    public String toString() {
        return "Exposure[confided]";
    }
}
