package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Somebody.JUDGE;
import static io.carbonregistry.client.demo.story.Somebody.LIN;
import static io.carbonregistry.client.demo.story.Somebody.SECOND_JUDGE;

import io.carbonregistry.accounts.FreezeAccount;
import io.carbonregistry.accounts.UnfreezeAccount;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;

/** A court freezes an account. */
final class FreezeChapter implements Chapter {

    @Override
    public String title() {
        return "A freeze";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "A court freezes steel's account: one signature suffices, for a freeze that waits comes too late. It wins"
                                + " over everything in flight. Lifting it takes two.");
        scene.page().gap();
        scene.does(
                JUDGE,
                "freezes steel's account",
                new FreezeAccount(scene.id(), Goods.STEEL, new Grounds("Order (2026) 114 of the Wuhan court")));
        scene.isRefused(LIN, "sends power 1,000 t", TransferChapter.transfer(scene, 1_000), Reason.ACCOUNT_NOT_OPEN);
        scene.do2(
                JUDGE,
                SECOND_JUDGE,
                "lift the freeze",
                new UnfreezeAccount(scene.id(), Goods.STEEL, new Grounds("The case is settled")));
    }
}
