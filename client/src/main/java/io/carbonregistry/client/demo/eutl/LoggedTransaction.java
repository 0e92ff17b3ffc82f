package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.units.Quantity;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A transaction of the log: the lines that share its id.
 *
 * @param id the log's id
 * @param lines those that could be read, in the log's order
 * @param whole whether all could be read
 */
record LoggedTransaction(String id, List<Line> lines, boolean whole) {

    LoggedTransaction {
        lines = List.copyOf(lines);
    }

    /** Its type; of several, the first. */
    String type() {
        return lines.isEmpty() ? "unknown" : lines.get(0).type();
    }

    Line first() {
        return lines.get(0);
    }

    Set<AccountId> senders() {
        return distinct(Line::from);
    }

    Set<AccountId> receivers() {
        return distinct(Line::to);
    }

    <T> Set<T> distinct(Function<Line, T> what) {
        return lines.stream().map(what).collect(Collectors.toUnmodifiableSet());
    }

    /** All its units. */
    Quantity quantity() {
        return new Quantity(Quantity.total(lines.stream().map(Line::quantity).toList()));
    }
}
