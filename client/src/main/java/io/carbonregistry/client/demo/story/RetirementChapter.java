package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Goods.CEA;
import static io.carbonregistry.client.demo.story.Goods.tonnes;
import static io.carbonregistry.client.demo.story.Somebody.CHEN;
import static io.carbonregistry.client.demo.story.Somebody.LIN;
import static io.carbonregistry.client.demo.story.Somebody.WANG;
import static io.carbonregistry.client.demo.story.Somebody.ZHAO;

import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.SurrenderUnits;

/** Units leave for good. */
final class RetirementChapter implements Chapter {

    @Override
    public String title() {
        return "Surrender and cancellation";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "An emitter surrenders units for what it has emitted; anybody may cancel units of their own will. What has"
                                + " ended never comes back, and a certificate names its serials.");
        scene.page().gap();
        scene.do2(LIN, ZHAO, "surrender 250,000 t of steel's units for 2025", surrender(scene, 250_000));
        scene.isRefused(LIN, "surrenders 40,000 t more", surrender(scene, 40_000), Reason.INSUFFICIENT_HOLDING);
        scene.do2(
                WANG,
                CHEN,
                "cancel 500 t of power's units for a carbon neutral marathon",
                new CancelUnits(
                        scene.id(),
                        Goods.POWER,
                        CEA,
                        tonnes(500),
                        "A carbon neutral marathon",
                        "The runners of Wuhan",
                        Draws.none()));
    }

    private static SurrenderUnits surrender(Scene scene, long tonnes) {
        return new SurrenderUnits(scene.id(), Goods.STEEL, CEA, tonnes(tonnes), 2025, Draws.none());
    }
}
