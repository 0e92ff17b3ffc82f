package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.Outcome;
import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every act on a pledge, wherever it stands, by every role: granted exactly where the table of steps and that of permissions say. What was
 * found is the page on it; {@code -Dmatrix.write=true} writes it anew.
 */
class PledgeMatrixTest {

    private static final Path PAGE = Path.of("../../docs/pledges-matrix.md");

    @Test
    void isGrantedExactlyWhereTheTableSays() throws IOException {
        MatrixPage page = new MatrixPage();
        for (PledgeStatus status : PledgeStatus.values()) {
            PledgeMarket market = new PledgeMarket().at(status);
            if (status != PledgeStatus.LAPSED) {
                market.open(PledgeMarket.DAY.plusDays(6));
            }
            LocalDate day = market.day();
            market.lent(loan -> loan.valued(new Valuation(
                    day,
                    List.of(new ClassPrice(PledgeMarket.CEA, 10_000)),
                    0,
                    Optional.empty(),
                    Valuation.Line.OK,
                    0)));
            MatrixScenes.all()
                    .forEach((act, scene) -> page.add(act, status, scene, granted(market, act, scene, status)));
        }
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(PAGE, page.text());
        }
        assertEquals(
                Files.readString(PAGE),
                page.text(),
                "docs/pledges-matrix.md is not what was found: -Dmatrix.write=true");
    }

    @Test
    void noActIsLeftOut() {
        Set<String> acts = Permissions.all().stream()
                .filter(line -> line.isAct() && line.type().getPackageName().equals(Pledge.class.getPackageName()))
                .map(Permission::name)
                .collect(Collectors.toSet());
        acts.removeAll(List.of("AdmitPledgee", "SetPledgeeStanding", "ProposePledge"));
        assertEquals(
                acts,
                MatrixScenes.all().keySet().stream().map(Class::getSimpleName).collect(Collectors.toSet()));
    }

    @Test
    void whatBindsCanAlwaysBeLetGo() {
        for (PledgeStatus status : PledgeStatus.values()) {
            boolean released = PledgeStep.ORDER_RELEASE.from().contains(status);
            assertEquals(status.binds(), released, status::name);
        }
    }

    /** The roles that an act is granted to; nobody but those of the table where its step begins, and nobody elsewhere. */
    private static Set<Role> granted(PledgeMarket market, Class<?> act, MatrixScenes.Scene scene, PledgeStatus status) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            Pledge before = market.pledge();
            Request<?> request = scene.asking().apply(market, role);
            Signer signer = PledgeSigners.first(role, request, Founding.BANK);
            if (market.market.send(signer, request) instanceof Outcome.Granted) {
                found.add(role);
            }
            market.but(unused -> before);
        }
        Set<Role> allowed = Permissions.named(act.getSimpleName()).orElseThrow().roles();
        boolean open = MatrixScenes.from(scene).contains(status);
        assertEquals(open ? allowed : Set.of(), found, () -> act.getSimpleName() + " where it is " + status);
        return found;
    }
}
