package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.End;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.Collection;

/**
 * What every retirement writes: the blocks ended, and one certificate.
 *
 * @param kind surrendered or cancelled
 * @param unitClass the class
 * @param purpose what for
 */
record Retirement(End.Kind kind, UnitClass unitClass, Purpose purpose) {

    /** Certifies what is drawn, account by account. */
    Certificate certificate(DrawnBlocks drawn, Collection<AccountId> accounts, States states, Circumstances now) {
        return new Certificate(
                now.act(),
                kind,
                unitClass,
                new Quantity(drawn.total()),
                accounts.stream()
                        .map(account -> retired(drawn, account, states))
                        .toList(),
                purpose,
                now.day());
    }

    /** Ends what is drawn, under its certificate. */
    static Changes under(Certificate certificate, DrawnBlocks drawn) {
        return drawn.becoming(block -> block.ended(certificate.kind()), certificate.act())
                .put(Certificate.key(certificate.act()), certificate);
    }

    private static RetiredHolding retired(DrawnBlocks drawn, AccountId account, States states) {
        DrawnBlocks own = drawn.of(account);
        String holder = states.get(AccountStanding.key(account)).holder();
        return new RetiredHolding(account, holder, new Quantity(own.total()), own.ranges());
    }
}
