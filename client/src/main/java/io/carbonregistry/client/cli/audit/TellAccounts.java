package io.carbonregistry.client.cli.audit;

import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.client.projection.AccountFilter;
import io.carbonregistry.client.projection.AccountSheet;
import io.carbonregistry.kernel.Adcode;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry audit accounts}: accounts, what each holds, and what they have together. */
@Command(name = "accounts")
final class TellAccounts implements Callable<Integer> {

    private final Blocks blocks;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "audit.type")
    private Optional<AccountType> type = Optional.empty();

    @Option(names = "--within", paramLabel = "ADCODE", descriptionKey = "audit.within")
    private Optional<String> within = Optional.empty();

    TellAccounts(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Integer call() {
        AccountFilter filter = new AccountFilter(type, within.map(Adcode::new));
        return blocks.tell(projection -> projection.accounts(filter), this::lines);
    }

    private Stream<String> lines(AccountSheet sheet) {
        Stream<String> accounts = sheet.accounts().stream().map(TellAccounts::line);
        Stream<String> sums = Stream.concat(Stream.of(""), BalanceLines.of(blocks, sheet.sums()));
        return Stream.concat(Stream.concat(accounts, sums), EntryLines.end(blocks, Optional.empty(), sheet.block()));
    }

    private static String line(AccountSheet.Line line) {
        String held = line.classes().stream()
                .map(each -> each.unitClass() + " " + each.balance().held() + " t")
                .collect(Collectors.joining(", "));
        return "%-24s %-12s %-8s %-10s %s"
                .formatted(line.account(), line.type(), line.adcode(), line.standing(), held)
                .stripTrailing();
    }
}
