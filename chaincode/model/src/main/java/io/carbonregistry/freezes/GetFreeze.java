package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks how a freeze stands: its place in line, and what was deducted from it.
 *
 * @param account whose units it binds
 * @param unitClass of which class
 * @param freeze the act that ordered it
 */
public record GetFreeze(AccountId account, UnitClass unitClass, ActRef freeze) implements Query<FreezeDetails> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public FreezeDetails answer(Ledger ledger, Caller caller) {
        Freeze found = ledger.get(Freeze.key(account, unitClass, freeze));
        LocalDate day = ledger.get(Registry.key()).day();
        List<Deduction> deductions = ledger.scan(Deduction.class, Deduction.keys(freeze), "", Paging.MOST).stream()
                .map(Ledger.Entry::state)
                .toList();
        return new FreezeDetails(found, found.statusOn(day), place(ledger, day), deductions, day);
    }

    /** One more than those that wait in front of it. */
    private Optional<Integer> place(Ledger ledger, LocalDate day) {
        List<ActRef> line = ledger.find(FreezeLine.key(account, unitClass)).stream()
                .flatMap(some -> some.keys().stream().map(ledger::get))
                .filter(one -> one.waitsOn(day))
                .map(Freeze::act)
                .toList();
        return Optional.of(line.indexOf(freeze) + 1).filter(place -> place > 0);
    }
}
