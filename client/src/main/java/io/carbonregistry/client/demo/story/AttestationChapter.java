package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Somebody.CHEN;
import static io.carbonregistry.client.demo.story.Somebody.DEPUTY;
import static io.carbonregistry.client.demo.story.Somebody.MINISTER;
import static io.carbonregistry.client.demo.story.Somebody.SUN;
import static io.carbonregistry.client.demo.story.Somebody.WANG;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.attestations.BundledActs;
import io.carbonregistry.client.attestations.FacilityBundle;
import io.carbonregistry.client.attestations.MonthBundle;
import io.carbonregistry.client.proofs.Authorities;
import io.carbonregistry.client.proofs.Disclosure;
import io.carbonregistry.client.proofs.NotProvenException;
import io.carbonregistry.client.proofs.Proving;
import io.carbonregistry.client.proofs.TransactionProof;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.ReviewPlan;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A month of a plant is attested, and one row of it shown to a bank. */
final class AttestationChapter implements Chapter {

    @Override
    public String title() {
        return "A month of a plant";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "What a plant measured in January goes to the two authorities and into no block: the blocks hold a salted"
                                + " root of it, so that nobody can change it and one row can be shown to somebody.");
        scene.page().gap();
        PowerUnit plant = new PowerUnit();
        prepareGround(scene, plant);
        MonthBundle month = plant.january(scene);
        AttestMonths act = BundledActs.of(month).get(0);
        ActRef proposed = scene.proposed(WANG, act);
        Committed<Fact> done = scene.as(CHEN).submit(new ApproveAct(proposed, act));
        FacilityBundle unit = month.facilities().get(0);
        scene.page()
                .act(
                        WANG + " + " + CHEN,
                        "attest January of unit-1: " + unit.rows().rows().size() + " rows, root "
                                + act.lines().get(0).root().value().substring(0, 16) + "…",
                        done.block());
        disclose(scene, unit, TransactionProof.of(done.envelope().orElseThrow(), done.block()));
    }

    private static void prepareGround(Scene scene, PowerUnit plant) {
        scene.do2(
                MINISTER,
                DEPUTY,
                "publish the guideline for power",
                new PublishGuideline(scene.id(), plant.guideline()));
        List<EnlistEntities.Line> lines = List.of(new EnlistEntities.Line(Goods.POWER, "POWER"));
        scene.do2(
                MINISTER,
                DEPUTY,
                "put power on the list of 2026",
                new EnlistEntities(scene.id(), 2026, lines, "Notice on the list of 2026"));
        scene.do2(WANG, MINISTER, "register power's unit-1", plant.registered(scene.id()));
        scene.do2(WANG, CHEN, "file its plan for 2026", plant.planned(scene.id()));
        scene.does(
                MINISTER,
                "finds the plan right",
                new ReviewPlan(scene.id(), Goods.POWER, PowerUnit.UNIT, 2026, 1, Plan.Status.VALID, Optional.empty()));
    }

    /** The bank has the file and the authorities' certificates, and asks nobody. */
    private static void disclose(Scene scene, FacilityBundle unit, TransactionProof proof) {
        ParameterRow coal = unit.rows().parameters().get(0);
        Opening opening = unit.rows().opening(coal);
        Proving proving = new Proving(Authorities.of(roots(scene), Profile.AUTHORITIES));
        new Disclosure(opening, proof).check(proving);
        scene.page()
                .say(WANG + " opens one row to " + SUN + ", " + coal.value().toPlainString() + " " + coal.unit()
                        + " of coal; the bank verifies it offline: endorsed by both authorities.");
        Opening other = new Opening(
                opening.row().replace(coal.value().toPlainString(), "110345.67"), opening.salt(), opening.proof());
        try {
            new Disclosure(other, proof).check(proving);
        } catch (NotProvenException e) {
            scene.page().say("With one digit changed the same file proves nothing.");
            return;
        }
        throw new IllegalStateException("a changed row passed for one that was attested");
    }

    private static Map<String, List<X509Certificate>> roots(Scene scene) {
        Map<String, List<X509Certificate>> roots = new TreeMap<>();
        Profile.AUTHORITIES.forEach(mspId -> roots.put(
                mspId, scene.stage().organisations().ofMsp(mspId).trust().roots()));
        return roots;
    }
}
