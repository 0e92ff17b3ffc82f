package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Goods.CEA;
import static io.carbonregistry.client.demo.story.Goods.tonnes;
import static io.carbonregistry.client.demo.story.Somebody.LIN;
import static io.carbonregistry.client.demo.story.Somebody.SUN;

import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import java.util.List;

/** All that is wrong, at once. */
final class DryRunChapter implements Chapter {

    @Override
    public String title() {
        return "Asking first";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "An act stops at the first rule that does not hold. A dry run goes through all of them, writes nothing,"
                                + " and tells everything that is in the way.");
        scene.page().gap();
        List<Refusal> refusals = scene.as(LIN)
                .dryRun(new TransferUnits(
                        scene.id(),
                        Goods.STEEL,
                        Goods.BANK,
                        CEA,
                        tonnes(2_500_000),
                        TransferReason.SALE,
                        Draws.none()));
        if (refusals.size() < 2) {
            throw new IllegalStateException("the story says that several rules are in the way: " + refusals);
        }
        refusals.forEach(one -> scene.tell(LIN.toString(), "would send green-bank 2,500,000 t", one));
        scene.isRefused(
                SUN,
                "surrenders for a bank",
                new SurrenderUnits(scene.id(), Goods.BANK, CEA, tonnes(1), 2025, Draws.none()),
                Reason.ROLE_NOT_ALLOWED);
    }
}
