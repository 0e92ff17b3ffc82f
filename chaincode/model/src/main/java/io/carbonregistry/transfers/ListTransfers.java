package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the transfers of an account, a page at a time.
 *
 * @param account whose
 * @param direction those it has proposed, whatever became of them, or those that wait for it
 * @param after the last transfer of the page before
 */
public record ListTransfers(AccountId account, Direction direction, Optional<ActRef> after)
        implements Query<ListTransfers.Page> {

    private static final int PAGE = 100;

    /** Which side of a transfer. */
    public enum Direction {
        OUTGOING,
        INCOMING
    }

    /**
     * A page.
     *
     * @param transfers in the order of their keys
     * @param more whether there may be more after the last
     */
    public record Page(List<Transfer> transfers, boolean more) {}

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public Page answer(Ledger ledger, Caller caller) {
        List<Transfer> found = direction == Direction.OUTGOING ? outgoing(ledger) : incoming(ledger);
        return new Page(found, found.size() == PAGE);
    }

    private List<Transfer> outgoing(Ledger ledger) {
        String from = after.map(act -> Transfer.key(act).text()).orElse("");
        return ledger.scan(Transfer.class, "transfer/" + account + "/", from, PAGE).stream()
                .map(Ledger.Entry::state)
                .toList();
    }

    private List<Transfer> incoming(Ledger ledger) {
        String prefix = "incoming/" + account + "/";
        String from = after.map(act -> prefix + act).orElse("");
        return ledger.scan(IncomingTransfer.class, prefix, from, PAGE).stream()
                .map(entry -> ActRef.parse(entry.key().text().substring(prefix.length())))
                .flatMap(act -> ledger.find(Transfer.key(act)).stream())
                .toList();
    }
}
