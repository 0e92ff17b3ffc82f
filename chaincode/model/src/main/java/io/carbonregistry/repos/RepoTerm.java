package io.carbonregistry.repos;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Until when units of a class are sold: not across a surrender deadline, for then the seller may lack them, and not beyond the last day on
 * which they have a use.
 *
 * @param repo the act that proposed the repo
 * @param unitClass the class
 * @param due the day of the second leg
 */
record RepoTerm(ActRef repo, UnitClass unitClass, LocalDate due) {

    Keys reads() {
        return Keys.needed(RuleBook.key(RuleTopic.SECURITY), UnitClassDefinition.key(unitClass))
                .maybe(RepoWaiver.key(repo));
    }

    /** The rules in their order of precedence. */
    void require(States states, Circumstances now, Rules rules) {
        RuleVersion security = states.get(RuleBook.key(RuleTopic.SECURITY)).on(now.day());
        LocalDate deadline = deadline(security, now.day());
        Optional<LocalDate> end = states.get(UnitClassDefinition.key(unitClass))
                .vintage()
                .flatMap(vintage -> security.date(Rule.VINTAGE_END, vintage));
        boolean waived = states.find(RepoWaiver.key(repo))
                .filter(one -> !due.isAfter(one.until()))
                .isPresent();
        rules.require(due.isAfter(now.day()), Reason.TIME_ORDER, "the repo", now.day(), due);
        rules.require(waived || !due.isAfter(deadline), Reason.REPO_ACROSS_DEADLINE, repo, deadline, due);
        rules.require(
                waived || end.filter(due::isAfter).isEmpty(),
                Reason.REPO_BEYOND_VINTAGE,
                unitClass,
                end.map(LocalDate::toString).orElse("-"),
                due);
    }

    /** The next deadline that has not passed. */
    private static LocalDate deadline(RuleVersion security, LocalDate day) {
        MonthDay every = MonthDay.parse("--" + security.text(Rule.SURRENDER_DEADLINE));
        LocalDate thisYear = every.atYear(day.getYear());
        return thisYear.isBefore(day) ? every.atYear(day.getYear() + 1) : thisYear;
    }
}
