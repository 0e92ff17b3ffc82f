package io.carbonregistry.client.cli.audit;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.projection.BalanceSheet;
import io.carbonregistry.client.projection.Projection;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry audit balances}: what an account, or all together, have or had after a block. */
@Command(name = "balances")
final class TellBalances implements Callable<Integer> {

    private final Blocks blocks;

    @Option(names = "--account", paramLabel = "ACCOUNT", descriptionKey = "audit.account")
    private Optional<String> account = Optional.empty();

    @Option(names = "--block", paramLabel = "NUMBER", descriptionKey = "audit.as-of")
    private Optional<Long> block = Optional.empty();

    TellBalances(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Integer call() {
        Optional<AccountId> owner = account.map(AccountId::new);
        return blocks.tell(projection -> sheet(projection, owner), this::lines);
    }

    private BalanceSheet sheet(Projection projection, Optional<AccountId> owner) {
        long asOf = block.orElseGet(() -> projection.height() - 1);
        return owner.map(one -> projection.balances(one, asOf)).orElseGet(() -> projection.totals(asOf));
    }

    private Stream<String> lines(BalanceSheet sheet) {
        return Stream.concat(
                BalanceLines.of(blocks, sheet.classes()), EntryLines.end(blocks, Optional.empty(), sheet.block()));
    }
}
