package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Goods.CEA;
import static io.carbonregistry.client.demo.story.Goods.line;
import static io.carbonregistry.client.demo.story.Goods.tonnes;
import static io.carbonregistry.client.demo.story.Somebody.CHIEF;
import static io.carbonregistry.client.demo.story.Somebody.CLERK;
import static io.carbonregistry.client.demo.story.Somebody.DEPUTY;
import static io.carbonregistry.client.demo.story.Somebody.MINISTER;

import io.carbonregistry.holdings.Draws;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.CapTerms;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.PlanAllocation;
import io.carbonregistry.issuance.PlanLine;
import io.carbonregistry.issuance.SectorTonnes;
import io.carbonregistry.kernel.Reason;
import java.util.List;
import java.util.Optional;

/** A cap, a plan, and units under both. */
final class IssuanceChapter implements Chapter {

    private static final String BASIS = "Allocation plan for 2024";

    @Override
    public String title() {
        return "A cap, issuance and allocation";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "The Regulator caps a class of units and plans who gets how many. The Registrar issues, the Regulator"
                                + " approves. Every unit has a serial number: 1,000,000 tonnes are one block.");
        scene.page().gap();
        scene.do2(
                CLERK,
                MINISTER,
                "define the class CEA-2024",
                new DefineUnitClass(scene.id(), CEA, "CEA", Optional.of("2024"), Optional.empty()));
        scene.do2(
                MINISTER,
                DEPUTY,
                "cap it: 1,000,000 t, of which 600,000 t for power and 400,000 t for steel",
                new ApproveCap(
                        scene.id(),
                        CEA,
                        new CapTerms(
                                tonnes(1_000_000),
                                List.of(
                                        new SectorTonnes("POWER", tonnes(600_000)),
                                        new SectorTonnes("STEEL", tonnes(400_000))),
                                BASIS)));
        scene.do2(
                MINISTER,
                DEPUTY,
                "plan 500,000 t for power and 300,000 t for steel",
                new PlanAllocation(
                        scene.id(),
                        CEA,
                        List.of(
                                new PlanLine(Goods.POWER, "POWER", tonnes(500_000)),
                                new PlanLine(Goods.STEEL, "STEEL", tonnes(300_000))),
                        BASIS));
        issueAndAllocate(scene);
    }

    private static void issueAndAllocate(Scene scene) {
        scene.do2(
                CLERK,
                MINISTER,
                "issue 1,000,000 t to the nation",
                new IssueUnits(scene.id(), CEA, List.of(line(Goods.NATION, 1_000_000)), BASIS));
        scene.isRefused(
                CLERK,
                "issues one tonne more",
                new IssueUnits(scene.id(), CEA, List.of(line(Goods.NATION, 1)), BASIS),
                Reason.CAP_EXCEEDED);
        scene.do2(
                CLERK,
                CHIEF,
                "allocate as planned, in one act",
                new AllocateUnits(
                        scene.id(),
                        Goods.NATION,
                        CEA,
                        List.of(line(Goods.POWER, 500_000), line(Goods.STEEL, 300_000)),
                        Draws.none()));
        scene.isRefused(
                CLERK,
                "allocates 1,000 t to steel again",
                new AllocateUnits(scene.id(), Goods.NATION, CEA, List.of(line(Goods.STEEL, 1_000)), Draws.none()),
                Reason.ALREADY_ALLOCATED);
    }
}
