package io.carbonregistry.pledges;

import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block as a pledge looks at it.
 *
 * @param block as it stands
 * @param day on which
 */
record PledgedBlock(UnitBlock block, LocalDate day) {

    /**
     * The rules in their order of precedence: no court has frozen it, it is in the registration sub-ledger, and nothing else binds it but
     * the pledge that comes first, if one does.
     */
    void requireAvailable(Optional<ActRef> first, Rules rules) {
        binding(Encumbrance.Kind.COURT_FREEZE)
                .findFirst()
                .ifPresent(one -> rules.require(false, Reason.FROZEN_BEFORE, block.key(), one.named()));
        rules.require(
                block.subLedger() == SubLedger.REGISTRATION,
                Reason.UNITS_NOT_AVAILABLE,
                block.key(),
                block.subLedger());
        others().findFirst()
                .ifPresent(one -> rules.require(false, Reason.UNITS_NOT_AVAILABLE, block.key(), one.kind()));
        List<String> pledges =
                binding(Encumbrance.Kind.PLEDGE).map(Encumbrance::named).toList();
        rules.require(
                pledges.equals(first.stream().map(ActRef::toString).toList()),
                Reason.FIRST_NOT_CONSENTING,
                block.key(),
                pledges.isEmpty() ? "-" : pledges.get(0));
    }

    /** The rules in their order of precedence: nothing but pledges binds it, and none comes before this one. */
    void requireUndisputed(Pledge pledge, Rules rules) {
        disputing().ifPresent(one -> rules.require(false, Reason.COLLISION, block.key(), one.named()));
        binding(Encumbrance.Kind.PLEDGE)
                .filter(one -> one.rank() < pledge.agreed().rank())
                .findFirst()
                .ifPresent(one -> rules.require(false, Reason.FIRST_NOT_CONSENTING, pledge.id(), one.named()));
    }

    /** No bank's peer guards it, which would have to endorse the sale and may not learn its price. */
    void requireUnguarded(Rules rules) {
        block.guards().stream()
                .findFirst()
                .ifPresent(guard -> rules.require(false, Reason.STILL_GUARDED, block.key(), guard));
    }

    /** What binds it besides pledges: who comes first, law leaves to people. */
    Optional<Encumbrance> disputing() {
        return Stream.concat(binding(Encumbrance.Kind.COURT_FREEZE), others()).findFirst();
    }

    /** The pledges that bind it, but one. */
    Stream<ActRef> pledgesBut(ActRef pledge) {
        return binding(Encumbrance.Kind.PLEDGE)
                .flatMap(one -> one.of().stream())
                .filter(one -> !one.equals(pledge));
    }

    private Stream<Encumbrance> binding(Encumbrance.Kind kind) {
        return block.encumbrances().stream().filter(one -> one.binds(day) && one.kind() == kind);
    }

    private Stream<Encumbrance> others() {
        return block.encumbrances().stream()
                .filter(one -> one.binds(day)
                        && one.kind() != Encumbrance.Kind.PLEDGE
                        && one.kind() != Encumbrance.Kind.COURT_FREEZE);
    }
}
