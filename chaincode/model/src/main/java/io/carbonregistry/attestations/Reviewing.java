package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Overlay;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes the steps of a review one after the other, each over the results of its predecessors. */
final class Reviewing {

    private final States states;
    private final Circumstances now;
    private final List<MonthStep> passed = new ArrayList<>();
    private final List<RefusedMonth> refused = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Changes changes = Changes.none();

    Reviewing(States states, Circumstances now) {
        this.states = states;
        this.now = now;
    }

    /** What steps are decided on. */
    static Keys reads(List<MonthVersion> months) {
        return Keys.none()
                .alsoNeeded(months.stream()
                        .map(month -> AccountStanding.key(month.entity()))
                        .toList())
                .maybe(months.stream()
                        .map(month -> EntityYear.key(month.month().year(), month.entity()))
                        .toList())
                .maybe(months.stream().map(Reviewing::head).toList())
                .maybe(months.stream().map(MonthReview::key).toList());
    }

    /** What provinces have said of the cities where the companies are. */
    static Keys readsThen(List<MonthVersion> months, States first) {
        return Keys.none()
                .maybe(months.stream()
                        .map(month -> first.get(AccountStanding.key(month.entity())))
                        .map(standing -> Delegation.key(standing.adcode()))
                        .toList());
    }

    /** One step is taken, or is refused and contributes nothing. */
    void decide(MonthVersion month, Function<States, MonthStep> step) {
        States before = new Overlay(states, changes);
        try {
            take(step.apply(before), before);
        } catch (RefusedException e) {
            refused.add(RefusedMonth.of(month, e.refusals().get(0)));
            refusals.addAll(e.refusals());
        }
    }

    private void take(MonthStep step, States before) {
        MonthVersion month = step.month();
        passed.add(step);
        changes = changes.put(head(month), before.get(head(month)).after(step, now.act()))
                .put(MonthReview.key(month), MonthReview.of(month, before).with(step, now));
    }

    private static Key<AttestedMonth> head(MonthVersion month) {
        return AttestedMonth.key(month.facility(), month.month());
    }

    /** One step at least was taken. */
    void requireAny(Rules rules) {
        if (passed.isEmpty()) {
            refusals.forEach(refusal -> rules.require(false, () -> refusal));
        }
    }

    List<MonthStep> passed() {
        return List.copyOf(passed);
    }

    List<RefusedMonth> refused() {
        return List.copyOf(refused);
    }

    Changes changes() {
        return changes;
    }
}
