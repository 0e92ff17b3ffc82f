package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.projection.Balance;
import io.carbonregistry.client.projection.ClassBalance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells balances to a person: a line a class, a column a standing. */
final class BalanceLines {

    private static final String ROW = "%-16s%13s%13s%13s%13s%13s%13s";

    private BalanceLines() {}

    static Stream<String> of(Blocks blocks, List<ClassBalance> classes) {
        String heading = ROW.formatted(
                blocks.say("class"),
                blocks.say("registration"),
                blocks.say("trading"),
                blocks.say("surrendered"),
                blocks.say("cancelled"),
                blocks.say("carried-out"),
                blocks.say("annulled"));
        return Stream.concat(Stream.of(heading), classes.stream().map(BalanceLines::row));
    }

    private static String row(ClassBalance one) {
        Balance balance = one.balance();
        return ROW.formatted(
                one.unitClass(),
                tonnes(balance.registration()),
                tonnes(balance.trading()),
                tonnes(balance.surrendered()),
                tonnes(balance.cancelled()),
                tonnes(balance.carriedOut()),
                tonnes(balance.annulled()));
    }

    private static String tonnes(long tonnes) {
        return String.format(Locale.ROOT, "%,d", tonnes);
    }
}
