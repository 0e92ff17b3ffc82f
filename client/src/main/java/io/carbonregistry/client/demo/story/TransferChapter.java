package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Goods.CEA;
import static io.carbonregistry.client.demo.story.Goods.tonnes;
import static io.carbonregistry.client.demo.story.Somebody.CLERK;
import static io.carbonregistry.client.demo.story.Somebody.LIN;
import static io.carbonregistry.client.demo.story.Somebody.ZHAO;

import io.carbonregistry.accounts.SetLimits;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;

/** Units go to somebody who is trusted, with four eyes. */
final class TransferChapter implements Chapter {

    @Override
    public String title() {
        return "A transfer between two who trust each other";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "Steel lends units to power. Units go at once only to a trusted counterparty, and trust takes effect"
                                + " after four working days: time enough to notice a stolen key.");
        scene.page().gap();
        scene.isRefused(LIN, "sends power 20,000 t", transfer(scene, 20_000), Reason.NOT_TRUSTED);
        scene.do2(
                LIN,
                ZHAO,
                "trust power from steel's account",
                new TrustCounterparty(scene.id(), Goods.STEEL, Goods.POWER));
        scene.does(
                CLERK, "opens the day four working days later", new OpenDay(scene.id(), Story.FIRST_DAY.plusDays(4)));
        scene.do2(LIN, ZHAO, "send power 20,000 t as a loan", transfer(scene, 20_000));
        scene.do2(
                LIN,
                ZHAO,
                "limit steel to 50,000 t an act and 100,000 t a day, off the exchange",
                new SetLimits(scene.id(), Goods.STEEL, 50_000, 100_000));
        scene.isRefused(LIN, "sends power 60,000 t", transfer(scene, 60_000), Reason.LIMIT_EXCEEDED);
    }

    static TransferUnits transfer(Scene scene, long tonnes) {
        return new TransferUnits(
                scene.id(), Goods.STEEL, Goods.POWER, CEA, tonnes(tonnes), TransferReason.LOAN, Draws.none());
    }
}
