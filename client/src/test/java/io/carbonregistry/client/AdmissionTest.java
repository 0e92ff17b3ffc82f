package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AdmitKey;
import io.carbonregistry.accounts.FreezeAccount;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.HaltRegistry;
import io.carbonregistry.registry.SetCalendar;
import io.carbonregistry.units.Quantity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is not let in over the wire, at which door, and in which words; behind none of them is anything ordered. */
@Tag("network")
@ExtendWith(Running.class)
class AdmissionTest {

    private static final Actor REGISTRAR = new Actor("office.registrar");
    private static final Grounds GROUNDS = new Grounds("an attempt");

    @TempDir
    private static Path folder;

    private static Market market;
    private static Impostors impostors;
    private static AccountId quarry;
    private static ApproveAct opening;
    private static ApproveAct calendar;
    private static ApproveAct issue;

    @BeforeAll
    static void begin(Market running) {
        market = running;
        impostors = new Impostors(market.network(), folder);
        quarry = market.open("quarry");
        opening = proposed(market.clerk(), market.opening("cellar"));
        calendar = proposed(market.minister(), new SetCalendar(Market.id(), Terms.year(2027)));
        issue = proposed(
                market.clerk(),
                new IssueUnits(
                        Market.id(), Market.CEA, List.of(new AccountTonnes(quarry, new Quantity(9))), "A decision"));
    }

    static Stream<Arguments> certificates() throws Exception {
        Identity clerk = market.officer("RegistrarMSP", "clerk");
        Identity late = impostors.expired("EmitterMSP", "marble-initiator", Map.of("role", "EMITTER"));
        Map<String, String> office = Map.of("role", "REGISTRAR", "office", "office.registrar");
        Map<String, String> minister = Map.of("role", "REGULATOR", "office", "office.regulator");
        HaltRegistry halt = new HaltRegistry(Market.id(), GROUNDS);
        return Stream.of(
                arguments("expired", late, moving(market.open("marble")), "network: proposal client identity expired"),
                arguments(
                        "revoked",
                        market.officer("RegistrarMSP", People.DISMISSED),
                        market.opening("shed"),
                        denied("[RegistrarMSP]")),
                arguments(
                        "of a foreign CA",
                        impostors.foreign("RegistrarMSP", "clerk"),
                        market.opening("shed"),
                        nobody()),
                arguments(
                        "a regulator's, of the emitters' CA",
                        impostors.smuggled("EmitterMSP", "RegulatorMSP", "minister", minister),
                        halt,
                        nobody()),
                arguments(
                        "of an organisation that there is not",
                        impostors.smuggled("RegistrarMSP", "NobodyMSP", "clerk", office),
                        market.opening("shed"),
                        nobody()),
                arguments(
                        "with another role written over the signed one",
                        impostors.overwritten(market.initiator("quarry"), "EMITTER", "AUDITOR"),
                        moving(quarry),
                        nobody()),
                arguments(
                        "with a role that the emitters' CA may not grant",
                        impostors.issued("EmitterMSP", "clerk", office),
                        market.opening("shed"),
                        "registry: ATTRIBUTE_MISSING"),
                arguments(
                        "with an office that the emitters' CA cannot give",
                        impostors.issued(
                                "EmitterMSP", "clerk", Map.of("role", "EMITTER", "office", "office.registrar")),
                        new AdmitKey(Market.id(), REGISTRAR, Digest.of(new byte[0])),
                        "registry: NOT_REPRESENTED"),
                arguments(
                        "with a key that was not admitted",
                        impostors.again(clerk),
                        market.opening("shed"),
                        "registry: KEY_NOT_ADMITTED"));
    }

    static Stream<Arguments> roles() {
        Identity governor = market.officer("RegulatorMSP", "governor");
        Identity clerkAgain = impostors.again(market.officer("RegistrarMSP", "clerk"));
        market.clerk().submit(new AdmitKey(Market.id(), REGISTRAR, new Digest(clerkAgain.publicKeyDigest())));
        return Stream.of(
                arguments(
                        "an emitter asks for an office's act",
                        market.initiator("quarry"),
                        market.opening("shed"),
                        "registry: ROLE_NOT_ALLOWED"),
                arguments(
                        "somebody acts for another holder",
                        market.initiator("cellar"),
                        moving(quarry),
                        "registry: NOT_REPRESENTED"),
                arguments(
                        "who may only approve initiates",
                        market.approver("quarry"),
                        moving(quarry),
                        "registry: NOT_REPRESENTED"),
                arguments(
                        "the initiator approves",
                        market.officer("RegistrarMSP", "clerk"),
                        opening,
                        "registry: SAME_PERSON"),
                arguments(
                        "the initiator approves with a second certificate",
                        clerkAgain,
                        opening,
                        "registry: SAME_PERSON"),
                arguments(
                        "the wrong authority approves",
                        market.officer("RegistrarMSP", "chief"),
                        issue,
                        "registry: ROLE_NOT_ALLOWED"),
                arguments(
                        "another office of the right authority approves",
                        governor,
                        calendar,
                        "registry: NOT_REPRESENTED"),
                arguments("a province approves for the nation", governor, issue, "registry: WRONG_JURISDICTION"),
                arguments(
                        "a province reaches into another",
                        governor,
                        new FreezeAccount(Market.id(), quarry, GROUNDS),
                        "registry: WRONG_JURISDICTION"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"certificates", "roles"})
    void isNotLetIn(String what, Identity who, Request<?> request, String word) throws Exception {
        long before = market.network().height();
        try (Steps steps = new Steps(market.network(), who)) {
            Steps.Said said = assertThrows(Steps.Said.class, () -> steps.endorse(request));
            assertEquals(word, said.word());
        }
        assertEquals(before, market.network().height());
    }

    @Test
    void whoIsNotLetInIsToldAtOnce() {
        Identity late = impostors.expired("EmitterMSP", "later", Map.of("role", "EMITTER"));
        Profile patient = market.network().profile("EmitterMSP").with(Duration.ofMinutes(5));
        try (Registry registry = market.network().connect(late, patient)) {
            Unavailable unavailable = assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThrows(Unavailable.class, () -> registry.submit(moving(quarry))));
            assertTrue(String.valueOf(unavailable.getMessage()).contains("client identity expired"));
        }
    }

    private static String denied(String whose) {
        return "network: error validating proposal: access denied: channel ["
                + market.network().channel() + "] creator org " + whose;
    }

    private static String nobody() {
        return denied("unknown, creator is malformed");
    }

    private static ApproveAct proposed(Registry initiator, Request<?> request) {
        ActRef act = initiator.submit(request).pending().orElseThrow().act();
        return new ApproveAct(act, request);
    }

    private static MoveToTrading moving(AccountId account) {
        return new MoveToTrading(Market.id(), account, Market.CEA, new Quantity(1), Draws.none());
    }
}
