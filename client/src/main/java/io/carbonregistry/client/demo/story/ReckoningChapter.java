package io.carbonregistry.client.demo.story;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.demo.Figures;
import io.carbonregistry.client.demo.LedgerCheck;
import io.carbonregistry.client.demo.LedgerFindings;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.GetTotals;
import io.carbonregistry.holdings.Tonnes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where everything stands in the end. */
final class ReckoningChapter implements Chapter {

    private final long start = System.nanoTime();

    @Override
    public String title() {
        return "The reckoning";
    }

    @Override
    public void tell(Scene scene) {
        double seconds = (System.nanoTime() - start) / 1e9;
        Registry auditor = scene.as(Somebody.AUDITOR);
        scene.page().say("The auditor asks where every tonne is, and reads all blocks again.");
        scene.page().gap();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("account", "standing", "tonnes"));
        for (AccountId account : List.of(Goods.NATION, Goods.STEEL, Goods.POWER, Goods.BANK)) {
            auditor.query(new GetHolding(account, Optional.empty()))
                    .of(Goods.CEA)
                    .tonnes()
                    .forEach(one -> rows.add(row(account.value(), one)));
        }
        List<Tonnes> totals =
                auditor.query(new GetTotals(Goods.CEA, Optional.empty())).tonnes();
        totals.forEach(one -> rows.add(row("all " + Goods.CEA, one)));
        scene.page().table(rows);
        scene.page().gap();
        LedgerFindings found = LedgerCheck.of(auditor);
        Figures.invariants(scene.page(), found);
        scene.page()
                .say(String.format(
                        Locale.ROOT,
                        "Told one after the other, %d signatures in %.1f s: %.0f acts a second.",
                        found.transactions(),
                        seconds,
                        found.transactions() / seconds));
        if (!found.violations().isEmpty()) {
            throw new IllegalStateException("invariants are broken");
        }
    }

    private static List<String> row(String account, Tonnes tonnes) {
        return List.of(
                account,
                tonnes.condition().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Figures.of(tonnes.tonnes()));
    }
}
