package io.carbonregistry.pledges;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.prices.PriceWindow;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the units of a pledge are worth.
 *
 * @param pledge which
 * @param asOf the last trading day that may count
 * @param windows the trading days that count for each class
 */
record Appraisal(ActRef pledge, LocalDate asOf, List<PriceWindow> windows) {

    /** Of each class that a pledge is over or that is to come to it. Pledge, loan and calendar were read. */
    static Appraisal of(ActRef pledge, LocalDate asOf, States states) {
        Pledge found = states.get(Pledge.key(pledge));
        PriceBasis basis = states.get(Loan.key(pledge)).terms().basis();
        Calendar calendar = states.get(Calendar.key());
        Stream<PledgeLine> coming = found.change().stream().flatMap(one -> one.asked().adds().stream());
        List<PriceWindow> windows = Stream.concat(found.lines().stream(), coming)
                .map(PledgeLine::unitClass)
                .distinct()
                .map(unitClass -> basis.asOf(asOf, unitClass, calendar))
                .toList();
        return new Appraisal(pledge, asOf, windows);
    }

    Keys reads() {
        return Keys.all(windows.stream()
                .map(window -> window.reads().and(Keys.needed(UnitClassDefinition.key(window.unitClass()))))
                .toList());
    }

    /** Each class is published; what has no use any more needs no price. */
    void require(States states, LocalDate day, RuleVersion terms, Rules rules) {
        windows.stream()
                .filter(window -> !isUseless(window, states, day, terms))
                .forEach(window -> window.requirePublished(states, rules));
    }

    /** The loan with what its units are worth. */
    Changes valued(States states, LocalDate day, RuleVersion terms) {
        Loan loan = states.get(Loan.key(pledge));
        List<ClassPrice> prices = windows.stream()
                .map(window -> new ClassPrice(
                        window.unitClass(), isUseless(window, states, day, terms) ? 0 : window.fen(states)))
                .toList();
        Cover cover = Cover.of(loan.covered(), states.get(Pledge.key(pledge)).lines(), prices);
        return Changes.none().put(Loan.key(pledge), loan.valued(cover.valuation(asOf, prices, loan.terms())));
    }

    private static boolean isUseless(PriceWindow window, States states, LocalDate day, RuleVersion terms) {
        return Vintages.end(states.get(UnitClassDefinition.key(window.unitClass())), terms)
                .filter(day::isAfter)
                .isPresent();
    }
}
