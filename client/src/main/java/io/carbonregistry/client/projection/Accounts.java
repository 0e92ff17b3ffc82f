package io.carbonregistry.client.projection;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.units.UnitClass;
import io.carbonregistry.wire.Records;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Goes over all accounts, which no peer would do for anybody. */
record Accounts(KeptStates states, Balances balances, Records records) {

    AccountSheet sheet(AccountFilter filter, long block) {
        List<AccountSheet.Line> lines =
                states.range("standing/", "standing/\u007f", Integer.MAX_VALUE).values().stream()
                        .map(bytes -> records.read(AccountStanding.class, bytes))
                        .filter(filter::accepts)
                        .map(account -> new AccountSheet.Line(
                                account.account(),
                                account.type(),
                                account.adcode(),
                                account.standing(),
                                balances.of(account.account().value(), Place.LAST)))
                        .toList();
        return new AccountSheet(lines, sums(lines), block);
    }

    private static List<ClassBalance> sums(List<AccountSheet.Line> lines) {
        Map<UnitClass, Balance> sums = new TreeMap<>();
        lines.stream()
                .flatMap(line -> line.classes().stream())
                .forEach(each -> sums.merge(each.unitClass(), each.balance(), Balance::plus));
        return sums.entrySet().stream()
                .map(sum -> new ClassBalance(sum.getKey(), sum.getValue()))
                .toList();
    }
}
