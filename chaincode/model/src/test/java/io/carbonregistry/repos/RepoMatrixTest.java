package io.carbonregistry.repos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.carbonregistry.Outcome;
import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import io.carbonregistry.wire.RefusalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every step of a repo, wherever it stands, by its parties and by everybody else: granted exactly where the table of steps says. What was found is the
 * page on it; {@code -Dmatrix.write=true} writes it anew.
 */
class RepoMatrixTest {

    private static final Path PAGE = Path.of("../../docs/repos-matrix.md");
    private static final Map<String, Signer> EVERYBODY = new LinkedHashMap<>();

    static {
        EVERYBODY.put("seller", Holders.initiator("steel"));
        EVERYBODY.put("buyer", Holders.initiator("power"));
        EVERYBODY.put("another holder", Holders.initiator("other"));
        EVERYBODY.put("court", Founding.JUDGE);
        EVERYBODY.put("registrar", Founding.CLERK);
        EVERYBODY.put("nation", Founding.MINISTER);
        EVERYBODY.put("province", Founding.HUBEI);
        EVERYBODY.put("exchange", Founding.TRADER);
        EVERYBODY.put("auditor", Founding.AUDITOR);
        EVERYBODY.put("bank", People.holder("CityBankMSP", "lender", Role.BANK.name()));
        for (Role role : List.of(Role.VERIFIER, Role.LABORATORY, Role.METROLOGY)) {
            EVERYBODY.put(role.name(), People.holder("VerifierMSP", "body", role.name()));
        }
    }

    private final Map<List<Object>, Scene> scenes = new HashMap<>();

    @Test
    void isTakenExactlyWhereTheTableSays() throws IOException {
        RepoMatrixPage page = new RepoMatrixPage();
        for (RepoStep step : RepoStep.values()) {
            Permission act = act(step);
            for (Repo.Status status : Repo.Status.values()) {
                Set<String> closed = takers(RepoType.CLOSED, status, step);
                assertEquals(closed, takers(RepoType.OPEN, status, step), () -> step + " where it is " + status);
                page.add(step, status, act, closed);
            }
        }
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(PAGE, page.text());
        }
        assertEquals(
                Files.readString(PAGE), page.text(), "docs/repos-matrix.md is not what was found: -Dmatrix.write=true");
    }

    @Test
    void noActIsLeftOut() {
        Set<String> acts = Permissions.all().stream()
                .filter(line -> line.isAct() && line.type().getPackageName().equals(Repo.class.getPackageName()))
                .map(Permission::name)
                .collect(Collectors.toCollection(TreeSet::new));
        acts.removeAll(Set.of("ProposeRepo", "WaiveRepoLimit"));
        assertEquals(
                acts,
                Stream.of(RepoStep.values())
                        .map(step -> act(step).name())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A repo that stands somewhere, and the day on which it came there; asking changes nothing of it but its day. */
    private record Scene(Repurchase of, LocalDate day) {

        static Scene of(Repurchase repurchase) {
            return new Scene(repurchase, repurchase.day());
        }
    }

    /** What must have happened before it, where it is the answer to another step. */
    private static String answered(RepoStep step) {
        return step == RepoStep.RETURN_SUBSTITUTED || step == RepoStep.ACCEPT_ROLL ? step.name() : "";
    }

    /** Whoever takes the step there; nobody but the table's party where it begins, and nobody elsewhere. */
    private Set<String> takers(RepoType type, Repo.Status status, RepoStep step) {
        Scene scene = scenes.computeIfAbsent(
                List.of(type, status, answered(step)),
                any -> Scene.of(new Repurchase(type).before(step).at(status)));
        Repurchase repurchase = scene.of();
        assertEquals(status, repurchase.repo().statusOn(scene.day()));
        repurchase.open(dayOf(step, status, scene.day()));
        Set<String> takers = EVERYBODY.entrySet().stream()
                .filter(one -> isGranted(repurchase, one.getValue(), request(step, repurchase, one.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = step.from().contains(status) ? parties(step) : Set.of();
        assertEquals(expected, takers, () -> type + " " + step + " where it is " + status);
        return takers;
    }

    /** In these scenes the buyer has proposed a longer term, so that the seller is the other. */
    private static Set<String> parties(RepoStep step) {
        return switch (step.party()) {
            case SELLER -> Set.of("seller");
            case BUYER -> Set.of("buyer");
            case COURT -> Set.of("court");
            case EITHER -> step == RepoStep.ROLL ? Set.of("seller", "buyer") : Set.of("seller");
        };
    }

    /** The first leg waits for its window, and nobody defaults before the day of the second. */
    private static LocalDate dayOf(RepoStep step, Repo.Status status, LocalDate day) {
        boolean isDefault = step == RepoStep.SELLERS_DEFAULT || step == RepoStep.BUYERS_DEFAULT;
        if (status == Repo.Status.RUNNING && isDefault) {
            return RepoRequests.DUE.plusDays(1);
        }
        return status == Repo.Status.ACCEPTED ? RepoRequests.OPENS : day;
    }

    private static Request<?> request(RepoStep step, Repurchase of, String by) {
        return switch (step) {
            case WITHDRAW -> of.withdraw();
            case ACCEPT -> of.accept();
            case REJECT -> of.reject();
            case OPEN -> of.openRepo();
            case SUBSTITUTE -> of.substitute();
            case RETURN_SUBSTITUTED -> of.giveBack();
            case ROLL ->
                of.roll(by.equals("seller") ? RepoRequests.STEEL : RepoRequests.POWER, RepoRequests.DUE.plusDays(9));
            case ACCEPT_ROLL -> of.acceptRoll();
            case CLOSE -> of.close();
            case SELLERS_DEFAULT -> of.claim();
            case BUYERS_DEFAULT -> of.buyersDefault();
            case RESOLVE -> of.resolve(ResolveRepo.Winner.SELLER);
        };
    }

    private static Permission act(RepoStep step) {
        Repurchase any = new Repurchase(RepoType.CLOSED).at(Repo.Status.PROPOSED);
        return Permissions.named(request(step, any, "buyer").getClass().getSimpleName())
                .orElseThrow();
    }

    /** Whether its rules hold; the second signature and what is written stand in tests of their own. */
    private static boolean isGranted(Repurchase of, Signer by, Request<?> request) {
        Outcome outcome = of.market.send(by, request);
        if (outcome instanceof Outcome.Refused refused) {
            Reason reason = RefusalJson.read(refused.message()).orElseThrow().reason();
            assertNotEquals(Reason.MALFORMED, reason, request::toString);
            return false;
        }
        return true;
    }
}
