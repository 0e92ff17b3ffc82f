package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides the lines of an allocation one after the other, each over the results of its predecessors. */
final class Allocating {

    private final UnitClass unitClass;
    private final States states;
    private final Receivers receivers;
    private final Map<AccountId, Allocation> allocations = new TreeMap<>();
    private final List<AccountTonnes> passed = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();

    Allocating(UnitClass unitClass, States states, Receivers receivers) {
        this.unitClass = unitClass;
        this.states = states;
        this.receivers = receivers;
    }

    /** One line passes and counts, or is refused and contributes nothing. */
    void decide(AccountTonnes line) {
        AccountId account = line.account();
        Allocation before = allocations.getOrDefault(account, onLedger(account));
        try {
            require(line, before, Rules.stopping());
            allocations.put(account, before.allocating(line.quantity().value()));
            passed.add(line);
        } catch (RefusedException e) {
            refused.add(RefusedLine.of(line, e.refusals().get(0)));
        }
    }

    /** The rules of a line in their order of precedence. */
    private void require(AccountTonnes line, Allocation before, Rules rules) {
        AccountId account = line.account();
        rules.require(
                states.find(AccountStanding.key(account)).isPresent(), Reason.NOT_FOUND, AccountStanding.key(account));
        receivers.requireMayReceive(account, rules);
        receivers.requireMayHold(account, rules);
        rules.require(
                before.open() > 0 || before.planned() == 0,
                Reason.ALREADY_ALLOCATED,
                account,
                unitClass,
                before.planned(),
                before.allocated());
        rules.require(
                line.quantity().value() <= before.open(),
                Reason.PLAN_EXCEEDED,
                account,
                unitClass,
                before.open(),
                line.quantity());
    }

    List<AccountTonnes> passed() {
        return List.copyOf(passed);
    }

    List<RefusedLine> refused() {
        return List.copyOf(refused);
    }

    Changes changes() {
        return Changes.all(allocations.values().stream()
                .map(one -> Changes.none().put(Allocation.key(unitClass, one.account()), one))
                .toList());
    }

    private Allocation onLedger(AccountId account) {
        return states.find(Allocation.key(unitClass, account)).orElseGet(() -> Allocation.none(unitClass, account));
    }
}
