package io.carbonregistry.client.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.holdings.ClassHolding;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.Holding;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgedUnits;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.verification.GetYear;
import io.carbonregistry.verification.YearFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares what companies with pledged units have free with what their attested months let expect: pledges are read from the projection, values and
 * holdings asked of the ledger, which shows them to whom it may.
 *
 * @param projection what the blocks tell
 * @param registry asks the ledger
 * @param terms the rules on security in force
 */
public record Shortfalls(Projection projection, Registry registry, RuleVersion terms) {

    private static final String ALLOWANCES = "CEA";
    private static final int MONTHS = 12;

    /**
     * What was found.
     *
     * @param companies that fall short, in the order of their accounts
     * @param withheld how many others there are whose figures this office may not see
     */
    public record Found(List<Shortfall> companies, long withheld) {}

    /** The day on which units are due for a year. */
    public LocalDate due(int year) {
        return LocalDate.parse(year + 1 + "-" + terms.text(Rule.SURRENDER_DEADLINE));
    }

    /** The companies of a place that fall short for a year. */
    public Found of(int year, Adcode place) {
        Map<AccountId, List<Pledge>> holders = projection.all(Pledge.class, Pledge.KEYS).stream()
                .filter(pledge -> pledge.status().binds())
                .filter(pledge -> place.covers(place(pledge.agreed().pledgor())))
                .collect(Collectors.groupingBy(pledge -> pledge.agreed().pledgor(), TreeMap::new, Collectors.toList()));
        List<Shortfall> found = new ArrayList<>();
        long withheld = 0;
        for (Map.Entry<AccountId, List<Pledge>> holder : holders.entrySet()) {
            Optional<YearFigures> figures = figures(year, holder.getKey());
            withheld += figures.isEmpty() ? 1 : 0;
            figures.map(known -> shortfall(year, holder.getKey(), holder.getValue(), known))
                    .filter(one -> one.missing() > 0)
                    .ifPresent(found::add);
        }
        return new Found(found, withheld);
    }

    private Optional<YearFigures> figures(int year, AccountId account) {
        try {
            return Optional.of(registry.query(new GetYear(year, account)));
        } catch (Refused refused) {
            if (refused.refusal().reason() == Reason.WRONG_JURISDICTION) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Shortfall shortfall(int year, AccountId account, List<Pledge> pledges, YearFigures figures) {
        long months = figures.months().stream()
                .map(version -> version.month())
                .distinct()
                .count();
        long forecast = months == 0 ? 0 : -Math.floorDiv(-Math.multiplyExact(figures.tonnes(), MONTHS), months);
        long free = free(account, due(year));
        return new Shortfall(
                account,
                place(account),
                pledges.stream().map(Pledge::id).toList(),
                pledges.stream()
                        .flatMap(pledge -> pledge.units().stream())
                        .mapToLong(PledgedUnits::tonnes)
                        .sum(),
                free,
                months,
                figures.tonnes(),
                forecast,
                Math.max(0, forecast - free));
    }

    private long free(AccountId account, LocalDate due) {
        long free = 0;
        Optional<String> after = Optional.empty();
        do {
            Holding page = registry.query(new GetHolding(account, after));
            free += page.classes().stream()
                    .filter(one -> isUsable(one, due))
                    .mapToLong(one -> one.in(Condition.REGISTRATION_AVAILABLE)
                            + one.in(Condition.TRADING_AVAILABLE)
                            + one.in(Condition.BOUGHT))
                    .sum();
            after = page.next();
        } while (after.isPresent());
        return free;
    }

    /** An allowance whose vintage has not lost its use by the day. */
    private boolean isUsable(ClassHolding holding, LocalDate due) {
        return projection
                .find(UnitClassDefinition.key(holding.unitClass()))
                .filter(one -> one.kind().equals(ALLOWANCES))
                .filter(one -> one.vintage()
                        .flatMap(vintage -> terms.date(Rule.VINTAGE_END, vintage))
                        .filter(due::isAfter)
                        .isEmpty())
                .isPresent();
    }

    private Adcode place(AccountId account) {
        return projection
                .find(AccountStanding.key(account))
                .map(AccountStanding::adcode)
                .orElseThrow(() -> new IllegalStateException("no " + account));
    }
}
