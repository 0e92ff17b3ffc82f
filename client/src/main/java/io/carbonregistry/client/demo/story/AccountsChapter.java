package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Somebody.CHEN;
import static io.carbonregistry.client.demo.story.Somebody.CHIEF;
import static io.carbonregistry.client.demo.story.Somebody.CLERK;
import static io.carbonregistry.client.demo.story.Somebody.DEPUTY;
import static io.carbonregistry.client.demo.story.Somebody.HE;
import static io.carbonregistry.client.demo.story.Somebody.LIN;
import static io.carbonregistry.client.demo.story.Somebody.MINISTER;
import static io.carbonregistry.client.demo.story.Somebody.SUN;
import static io.carbonregistry.client.demo.story.Somebody.WANG;
import static io.carbonregistry.client.demo.story.Somebody.ZHAO;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Reason;
import java.util.List;
import java.util.Optional;

/** Accounts are opened. */
final class AccountsChapter implements Chapter {

    @Override
    public String title() {
        return "Accounts";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "One holder, one account. Each account names the persons who may initiate and those who may approve, with"
                                + " their keys. The Registrar's clerk proposes, the chief signs second.");
        scene.page().gap();
        open(scene, "open the nation's account", Goods.NATION, AccountType.NATION, "Nation", MINISTER, DEPUTY);
        openWithFourEyes(scene);
        open(
                scene,
                "open an account for Wang and Chen: power",
                Goods.POWER,
                AccountType.EMITTER,
                "Wuhan Power",
                WANG,
                CHEN);
        open(
                scene,
                "open an institution's account: green-bank",
                Goods.BANK,
                AccountType.INSTITUTION,
                "Green Bank",
                SUN,
                HE);
        scene.isRefused(
                CLERK,
                "opens a second account for Hubei Steel",
                account(scene, new AccountId("steel-2"), AccountType.EMITTER, "Hubei Steel", LIN, ZHAO),
                Reason.HOLDER_HAS_ACCOUNT);
    }

    private static void openWithFourEyes(Scene scene) {
        OpenAccount steel = account(scene, Goods.STEEL, AccountType.EMITTER, "Hubei Steel", LIN, ZHAO);
        ActRef proposed = scene.proposed(CLERK, steel);
        scene.isRefused(
                CLERK, "approves what the clerk initiated", new ApproveAct(proposed, steel), Reason.SAME_PERSON);
        scene.approves(CHIEF, CLERK + " + " + CHIEF, "open an account for Lin and Zhao: steel", proposed, steel);
    }

    private static void open(
            Scene scene, String what, AccountId id, AccountType type, String holder, Somebody one, Somebody other) {
        scene.do2(CLERK, CHIEF, what, account(scene, id, type, holder, one, other));
    }

    private static OpenAccount account(
            Scene scene, AccountId id, AccountType type, String holder, Somebody one, Somebody other) {
        return new OpenAccount(
                scene.id(),
                id,
                type,
                new Holder(holder.replace(' ', '-'), Optional.of(holder)),
                type == AccountType.NATION ? Adcode.NATION : new Adcode("420100"),
                List.of(scene.representative(one, Authority.INITIATE), scene.representative(other, Authority.APPROVE)));
    }
}
