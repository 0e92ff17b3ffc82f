package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.client.demo.Figures;
import io.carbonregistry.client.demo.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A reconciliation for a person.
 *
 * @param page where to
 */
public record ReconciliationText(Page page) {

    /** Tells it. */
    public void tell(Reconciliation result) {
        page.chapter("Transactions");
        page.table(counts(result));
        page.chapter("Units");
        page.table(units(result));
        page.gap();
        page.say(
                result.isConserved()
                        ? "The ledger has exactly what was issued, and has let go of exactly what granted acts retired."
                        : "THE LEDGER DOES NOT HAVE WHAT GRANTED ACTS SAY.");
        page.chapter("Ledger");
        Figures.invariants(page, result.ledger());
        page.say(String.format(
                Locale.ROOT,
                "%,d acts granted in %.1f s: %,d a second, each signed by two persons.",
                result.granted(),
                result.duration().toMillis() / 1000.0,
                result.actsPerSecond()));
    }

    private static List<List<String>> counts(Reconciliation result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("what", "how many", "why"));
        rows.add(row("lines read", result.lines(), ""));
        rows.add(row("transactions", result.transactions(), ""));
        rows.add(row("granted", result.granted(), ""));
        result.refused().forEach((reason, count) -> rows.add(row("refused", count, reason)));
        result.leftOut()
                .forEach((type, reasons) ->
                        reasons.forEach((reason, count) -> rows.add(row("left out, type " + type, count, reason))));
        return rows;
    }

    private static List<List<String>> units(Reconciliation result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("class", "standing", "units"));
        result.units().forEach((unitClass, flow) -> {
            rows.add(List.of(unitClass.value(), "in: issued", Figures.of(flow.in())));
            rows.add(List.of("", "out: retired", Figures.of(flow.out())));
            standing(flow.standing()).forEach(rows::add);
        });
        return rows;
    }

    private static List<List<String>> standing(SortedMap<?, Long> standing) {
        List<List<String>> rows = new ArrayList<>();
        standing.forEach((condition, units) -> rows.add(
                List.of("", condition.toString().toLowerCase(Locale.ROOT).replace('_', ' '), Figures.of(units))));
        return rows;
    }

    private static List<String> row(String what, long count, String why) {
        return List.of(what, Figures.of(count), why);
    }
}
