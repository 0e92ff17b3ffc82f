package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import java.util.List;
import java.util.Optional;

/**
 * What a bank has lent on units, over one page of its pledges; pages add up.
 *
 * @param bank its office
 * @param loans how many
 * @param outstanding what is owed, in fen
 * @param tonnes pledged, by class
 * @param bands what is owed by the share of the value that it comes to
 * @param debtors what is owed by each debtor
 * @param next where the sum goes on
 */
public record Exposure(
        Actor bank,
        long loans,
        long outstanding,
        List<PledgeLine> tonnes,
        List<Band> bands,
        List<Debtor> debtors,
        Optional<String> next) {

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
        tonnes = List.copyOf(tonnes);
        bands = List.copyOf(bands);
        debtors = List.copyOf(debtors);
    }

    @Override
    public String toString() {
        return "Exposure[confided]";
    }
}
