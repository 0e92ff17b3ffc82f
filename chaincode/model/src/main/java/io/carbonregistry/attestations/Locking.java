package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.YearsMonths.MonthOfFacility;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Overlay;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Locks companies' years one after the other, each over the results of its predecessors. */
final class Locking {

    private final int year;
    private final States states;
    private final Circumstances now;
    private final List<LockYear.Line> passed = new ArrayList<>();
    private final List<RefusedEntity> refused = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Changes changes = Changes.none();

    Locking(int year, States states, Circumstances now) {
        this.year = year;
        this.states = states;
        this.now = now;
    }

    /** One line passes and counts, or is refused and contributes nothing. */
    void decide(LockYear.Line line, Rules whole) {
        States before = new Overlay(states, changes);
        try {
            require(line, before, whole.ofLine());
            passed.add(line);
            changes = changes.put(
                    EntityYear.key(year, line.account()),
                    before.get(EntityYear.key(year, line.account())).lockedBy(now.act()));
        } catch (RefusedException e) {
            refused.add(new RefusedEntity(line.account(), e.refusals().get(0)));
            refusals.addAll(e.refusals());
        }
    }

    /** The rules of a line in their order of precedence. */
    private void require(LockYear.Line line, States before, Rules rules) {
        AccountId account = line.account();
        YearsMonths months = new YearsMonths(year, account, before);
        EntityYear.requireListed(before, year, account, rules);
        EntityYear.requireUnlocked(before, year, account, rules);
        rules.require(!months.isEmpty(), Reason.FACILITIES_MISSING, account, year);
        requireNamed(line, new LinkedHashSet<>(months.open()), rules);
        rules.end();
    }

    /** What is open and what the decision names as open are the same. */
    private void requireNamed(LockYear.Line line, Set<MonthOfFacility> open, Rules rules) {
        AccountId account = line.account();
        Set<MonthOfFacility> named = line.open().stream()
                .map(one -> new MonthOfFacility(one.facility(), one.month()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<MonthOfFacility> unnamed =
                open.stream().filter(one -> !named.contains(one)).toList();
        unnamed.stream()
                .findFirst()
                .ifPresent(first -> rules.require(
                        false, Reason.MONTHS_OPEN, account, year, unnamed.size(), first.facility(), first.month()));
        named.stream()
                .filter(one -> !open.contains(one))
                .findFirst()
                .ifPresent(one -> rules.require(false, Reason.MONTH_NOT_OPEN, one.facility(), one.month(), account));
    }

    /** One line at least passed. */
    void requireAny(Rules rules) {
        if (passed.isEmpty()) {
            refusals.forEach(refusal -> rules.require(false, () -> refusal));
        }
    }

    List<LockYear.Line> passed() {
        return List.copyOf(passed);
    }

    List<RefusedEntity> refused() {
        return List.copyOf(refused);
    }

    Changes changes() {
        return changes;
    }
}
