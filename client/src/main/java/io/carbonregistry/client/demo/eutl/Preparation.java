package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.PlanLine;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.UnitClass;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be there before the first act of a log: classes under caps, accounts, trust, plans and opening balances.
 *
 * @param units each class and the kind of unit it stands for
 * @param accounts every account that acts name, and what it is for
 * @param trust who must trust whom
 * @param plans what must be planned of each class, for it to be allocated
 * @param seeds opening balances
 * @param issued how much of each class the log's own acts issue
 */
record Preparation(
        SortedMap<UnitClass, Line.Units> units,
        SortedMap<AccountId, AccountType> accounts,
        Set<Trust> trust,
        SortedMap<UnitClass, List<PlanLine>> plans,
        Seeds seeds,
        SortedMap<UnitClass, Long> issued) {

    /** The part of a cap from which everything is planned. */
    static final String SECTOR = "EUTL";

    static Preparation of(List<LoggedTransaction> transactions, List<ReplayedAct> acts) {
        return new Preparation(
                units(transactions, acts), accounts(acts), trust(acts), plans(acts), Seeds.of(acts), issued(acts));
    }

    /** The cap of a class: what is issued of it, and at least what is planned. */
    long cap(UnitClass unitClass) {
        long planned = plans.getOrDefault(unitClass, List.of()).stream()
                .mapToLong(line -> line.quantity().value())
                .sum();
        return Math.max(seeds.total(unitClass) + issued.getOrDefault(unitClass, 0L), Math.max(planned, 1));
    }

    private static SortedMap<UnitClass, Line.Units> units(
            Collection<LoggedTransaction> transactions, List<ReplayedAct> acts) {
        Set<UnitClass> used = acts.stream()
                .flatMap(act -> act.movements().stream())
                .map(Movement::unitClass)
                .collect(Collectors.toSet());
        SortedMap<UnitClass, Line.Units> units = new TreeMap<>();
        transactions.stream()
                .flatMap(one -> one.lines().stream())
                .map(Line::units)
                .filter(one -> used.contains(one.unitClass()))
                .forEach(one -> units.putIfAbsent(one.unitClass(), one));
        return units;
    }

    /** An account that allocates is an official one; every other is an emitter's. */
    private static SortedMap<AccountId, AccountType> accounts(List<ReplayedAct> acts) {
        SortedMap<AccountId, AccountType> accounts = new TreeMap<>();
        acts.forEach(act -> act.accounts().forEach(account -> accounts.put(account, AccountType.EMITTER)));
        requests(acts, AllocateUnits.class).forEach(act -> accounts.put(act.from(), AccountType.NATION));
        return accounts;
    }

    private static Set<Trust> trust(List<ReplayedAct> acts) {
        return requests(acts, TransferUnits.class)
                .filter(act -> !act.from().equals(act.to()))
                .map(act -> new Trust(act.from(), act.to()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SortedMap<UnitClass, List<PlanLine>> plans(List<ReplayedAct> acts) {
        return byClass(requests(acts, AllocateUnits.class), AllocateUnits::unitClass, act -> act.lines().stream()
                .map(line -> new PlanLine(line.account(), SECTOR, line.quantity())));
    }

    private static SortedMap<UnitClass, Long> issued(List<ReplayedAct> acts) {
        SortedMap<UnitClass, Long> issued = new TreeMap<>();
        requests(acts, IssueUnits.class).forEach(act -> act.lines()
                .forEach(line -> issued.merge(act.unitClass(), line.quantity().value(), Long::sum)));
        return issued;
    }

    private static <R, T> SortedMap<UnitClass, List<T>> byClass(
            Stream<R> requests, Function<R, UnitClass> unitClass, Function<R, Stream<T>> lines) {
        return requests.collect(
                Collectors.groupingBy(unitClass, TreeMap::new, Collectors.flatMapping(lines, Collectors.toList())));
    }

    private static <R> Stream<R> requests(List<ReplayedAct> acts, Class<R> type) {
        return acts.stream().map(ReplayedAct::request).filter(type::isInstance).map(type::cast);
    }

    /** The kinds of unit that accounts must be allowed to hold. */
    Set<String> kinds() {
        return units.values().stream().map(Line.Units::kind).collect(Collectors.toCollection(TreeSet::new));
    }
}
