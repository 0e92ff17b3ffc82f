package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Somebody.CLERK;
import static io.carbonregistry.client.demo.story.Somebody.LIN;
import static io.carbonregistry.client.demo.story.Somebody.MINISTER;
import static io.carbonregistry.client.demo.story.Somebody.ZHAO;

import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.registry.HaltRegistry;
import io.carbonregistry.registry.ResumeRegistry;

/** Everything stops, and goes on. */
final class HaltChapter implements Chapter {

    @Override
    public String title() {
        return "A halt";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "Something looks wrong. One officer stops the whole registry at once; it reopens when the Registrar says"
                                + " it is ready and the Regulator agrees.");
        scene.page().gap();
        scene.does(
                MINISTER, "halts the registry", new HaltRegistry(scene.id(), new Grounds("An alarm at the exchange")));
        scene.isRefused(LIN, "sends power 1,000 t", TransferChapter.transfer(scene, 1_000), Reason.REGISTRY_HALTED);
        scene.do2(CLERK, MINISTER, "reopen the registry", new ResumeRegistry(scene.id(), new Grounds("A false alarm")));
        scene.do2(LIN, ZHAO, "send power 1,000 t", TransferChapter.transfer(scene, 1_000));
    }
}
