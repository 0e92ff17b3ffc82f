package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.pledges.Exposure;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a bank has lent on units, all pages together.
 *
 * @param bank its office
 * @param loans how many
 * @param outstandingFen what is owed
 * @param units pledged, by class and so by vintage
 * @param bands what is owed by the share of the value that it comes to
 * @param debtors what each debtor owes, the largest first
 */
record ExposureSheet(
        Actor bank,
        long loans,
        long outstandingFen,
        List<Exposure.Units> units,
        List<Band> bands,
        List<Debtor> debtors) {

    /** Loans whose share of the value is at most so many percent and more than ten less; a dash where it is not known. */
    record Band(String ltvPercent, long loans, long outstandingFen) {}

    /** What one debtor owes, and which share of all that is. */
    record Debtor(AccountId account, long loans, long outstandingFen, String sharePercent) {}

    /** Loans of one kind. */
    private record Part(long loans, long fen) {

        Part and(Part other) {
            return new Part(loans + other.loans, Quantity.plus(fen, other.fen));
        }
    }

    /** The pages added up. */
    static ExposureSheet of(Actor bank, List<Exposure> pages) {
        long outstanding = pages.stream().mapToLong(Exposure::outstanding).reduce(0, Quantity::plus);
        return new ExposureSheet(
                bank,
                pages.stream().mapToLong(Exposure::loans).sum(),
                outstanding,
                units(pages),
                bands(pages),
                debtors(pages, outstanding));
    }

    private static List<Exposure.Units> units(List<Exposure> pages) {
        SortedMap<UnitClass, Exposure.Units> sums = new TreeMap<>();
        pages.stream()
                .flatMap(page -> page.units().stream())
                .forEach(one -> sums.merge(one.unitClass(), one, Exposure.Units::and));
        return List.copyOf(sums.values());
    }

    private static List<Band> bands(List<Exposure> pages) {
        SortedMap<Integer, Part> sums = new TreeMap<>();
        pages.stream()
                .flatMap(page -> page.bands().stream())
                .forEach(band -> sums.merge(
                        band.upTo().orElse(Integer.MAX_VALUE), new Part(band.loans(), band.outstanding()), Part::and));
        return sums.entrySet().stream()
                .map(sum -> new Band(
                        sum.getKey() == Integer.MAX_VALUE ? "-" : "<=" + sum.getKey(),
                        sum.getValue().loans(),
                        sum.getValue().fen()))
                .toList();
    }

    private static List<Debtor> debtors(List<Exposure> pages, long outstanding) {
        SortedMap<AccountId, Part> sums = new TreeMap<>();
        pages.stream()
                .flatMap(page -> page.debtors().stream())
                .forEach(debtor ->
                        sums.merge(debtor.account(), new Part(debtor.loans(), debtor.outstanding()), Part::and));
        return sums.entrySet().stream()
                .map(sum -> new Debtor(
                        sum.getKey(),
                        sum.getValue().loans(),
                        sum.getValue().fen(),
                        share(sum.getValue().fen(), outstanding)))
                .sorted(Comparator.comparing(Debtor::outstandingFen).reversed())
                .toList();
    }

    /** In percent with one decimal. */
    private static String share(long fen, long outstanding) {
        return outstanding == 0
                ? "-"
                : BigDecimal.valueOf(fen)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(outstanding), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
