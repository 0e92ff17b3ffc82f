package io.carbonregistry.client.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.projection.BlockChange.Kind;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.holdings.BlockPage;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.units.SerialRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a projection tells of a story that really happened on a ledger. */
@Tag("network")
class ProjectionTest {

    @TempDir
    private static Path folder;

    private static List<Block> blocks;
    private static Projection projection;

    @BeforeAll
    static void live() throws Exception {
        try (Network network = Network.start(folder.resolve("network"))) {
            Story story = new Story(network);
            story.begin();
            blocks = story.blocks();
        }
        projection = Projection.open(folder.resolve("projection"), "registry");
        blocks.forEach(projection::apply);
    }

    @AfterAll
    static void close() {
        projection.close();
    }

    @Test
    void tellsWhatEverybodyHasAndHad() {
        assertEquals(
                List.of(new ClassBalance(Market.CEA, registered(120))),
                projection.balances(Story.STEEL).classes());
        assertEquals(
                List.of(new ClassBalance(Market.CEA, registered(30))),
                projection.balances(Story.POWER).classes());
        assertEquals(List.of(), projection.balances(Story.PAPER).classes());
        assertEquals(
                List.of(new ClassBalance(Market.CEA, registered(150))),
                projection.totals().classes());
        long transfer = entries(Subject.of(act("steel", "t1"))).get(0).place().block();
        assertEquals(
                List.of(new ClassBalance(Market.CEA, registered(150))),
                projection.balances(Story.STEEL, transfer - 1).classes());
        assertEquals(
                transfer - 1, projection.balances(Story.STEEL, transfer - 1).block());
        assertEquals(List.of(), projection.totals(1).classes());
        assertThrows(ProjectionException.class, () -> projection.totals(projection.height()));
    }

    @Test
    void sumsAllAccountsOrThoseOfAKind() {
        AccountSheet all = projection.accounts(AccountFilter.ALL);
        assertEquals(
                List.of("paper", "power", "steel"),
                all.accounts().stream().map(line -> line.account().value()).toList());
        assertEquals(projection.totals().classes(), all.sums());
        AccountFilter elsewhere = new AccountFilter(Optional.empty(), Optional.of(new Adcode("43")));
        assertEquals(List.of(), projection.accounts(elsewhere).accounts());
        AccountFilter emitters = new AccountFilter(Optional.of(AccountType.EMITTER), Optional.of(new Adcode("42")));
        assertEquals(all, projection.accounts(emitters));
    }

    @Test
    void answersTheRegistrysOwnQueriesAndKeepsItsInvariants() {
        Caller auditor = new Caller(new Person("AuditorMSP", "auditor"), Role.AUDITOR, Network.CODE, Optional.empty());
        Answer<BlockPage> blocksOfPower =
                projection.ask(new ListBlocks(Story.POWER, Optional.of(Market.CEA), 10, Optional.empty()), auditor);
        assertEquals(
                List.of(new SerialRange(1, 30)),
                blocksOfPower.result().blocks().stream().map(UnitBlock::range).toList());
        assertEquals(projection.height() - 1, blocksOfPower.block());
        InvariantReport report = projection.invariants();
        assertEquals(List.of(), report.violations());
        assertTrue(report.states() > 20, report::toString);
    }

    @Test
    void tellsAnActFromItsProposalToItsEnd() {
        List<HistoryEntry> entries = entries(Subject.of(act("steel", "t1")));
        assertEquals(
                List.of("ApproveAct UnitsTransferred", "TransferUnits ActProposed"),
                entries.stream()
                        .map(entry -> entry.request() + " " + entry.factType())
                        .toList());
        assertEquals(
                List.of(new Person("EmitterMSP", "steel-approver"), new Person("EmitterMSP", "steel-initiator")),
                entries.stream().map(HistoryEntry::signer).toList());
        assertEquals(
                "Units transferred: from steel, to power, unit class CEA-2024, quantity 30, why SALE, ranges 1-30, day "
                        + Market.DAY,
                entries.get(0).summary());
        assertEquals(64, entries.get(0).transaction().length());
        assertTrue(entries.get(0).at().isAfter(entries.get(1).at()));
    }

    @Test
    void tellsWhatConcernedAnAccountAndWhatSomebodySigned() {
        assertEquals(
                List.of("AccountOpened", "CounterpartyTrusted", "UnitsTransferred"),
                entries(Subject.of(new Actor("power"))).stream()
                        .map(HistoryEntry::factType)
                        .filter(type -> !type.equals("ActProposed"))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("TransferProposed", "UnitsTransferred", "CounterpartyTrusted"),
                entries(Subject.of(new Person("EmitterMSP", "steel-approver"))).stream()
                        .map(HistoryEntry::factType)
                        .toList());
        assertEquals(List.of(), entries(Subject.of(new Person("BankMSP", "steel-approver"))));
    }

    @Test
    void pagesThroughAHistoryFromEitherEnd() {
        List<HistoryEntry> newest = new ArrayList<>();
        Optional<HistoryPage> page =
                Optional.of(projection.history(Subject.everything(), Paging.first(Order.NEWEST_FIRST, 4)));
        while (page.isPresent()) {
            newest.addAll(page.get().entries());
            page = page.get()
                    .next()
                    .map(after -> projection.history(
                            Subject.everything(), new Paging(Order.NEWEST_FIRST, Optional.of(after), 4)));
        }
        HistoryPage oldest = projection.history(Subject.everything(), Paging.first(Order.OLDEST_FIRST, Paging.MOST));
        List<HistoryEntry> turned = new ArrayList<>(oldest.entries());
        Collections.reverse(turned);
        assertEquals(turned, newest);
        assertEquals("RegistryFounded", oldest.entries().get(0).factType());
        assertEquals(projection.height() - 1, oldest.block());
    }

    @Test
    void tellsTheLifeOfSerialsFromTheirIssueOn() {
        List<BiographyStep> steps = biography(25, 35);
        assertEquals(
                List.of("UnitsIssued", "UnitsTransferred", "TransferProposed", "TransferEnded"),
                steps.stream().map(step -> step.entry().factType()).toList());
        assertEquals(
                List.of(new BiographyStep.Piece(
                        new SerialRange(1, 100), List.of(), List.of(new BlockChange(Kind.ISSUED, "to steel")))),
                steps.get(0).pieces());
        assertEquals(
                List.of(
                        new BiographyStep.Piece(
                                new SerialRange(1, 30),
                                List.of(new SerialRange(1, 100)),
                                List.of(
                                        new BlockChange(Kind.CUT, "from 1-100"),
                                        new BlockChange(Kind.MOVED, "from steel to power"))),
                        new BiographyStep.Piece(
                                new SerialRange(31, 100),
                                List.of(new SerialRange(1, 100)),
                                List.of(new BlockChange(Kind.CUT, "from 1-100")))),
                steps.get(1).pieces());
        assertEquals(
                List.of(
                        new BlockChange(Kind.CUT, "from 31-100"),
                        new BlockChange(Kind.BOUND, "by TRANSFER_PENDING steel/p1")),
                steps.get(2).pieces().get(0).changes());
        assertEquals(
                List.of(new BlockChange(Kind.RELEASED, "by TRANSFER_PENDING steel/p1")),
                steps.get(3).pieces().get(0).changes());
        assertEquals(1, biography(101, 150).size());
        assertEquals(List.of(), biography(151, 200));
    }

    @Test
    void refusesBlocksOutOfTheirOrderOrOfAnotherChannel() {
        Path file = folder.resolve("other");
        try (Projection other = Projection.open(file, "registry")) {
            assertThrows(ProjectionException.class, () -> other.apply(blocks.get(1)));
            other.apply(blocks.get(0));
            other.apply(blocks.get(0));
            assertThrows(ProjectionException.class, () -> other.apply(blocks.get(2)));
            Block foreign = Block.after(blocks.get(1), blocks.get(1).envelopes());
            Block second = new Block(foreign.message().toBuilder()
                    .setHeader(foreign.header().toBuilder().setNumber(1))
                    .build());
            assertThrows(ProjectionException.class, () -> other.apply(second));
            assertThrows(ProjectionException.class, () -> Projection.open(file, "registry"));
            assertEquals(1, other.height());
        }
    }

    @Test
    void refusesAFileThatIsNoProjection() throws Exception {
        Path file = Files.writeString(folder.resolve("damaged"), "not a store".repeat(1000));
        assertThrows(ProjectionException.class, () -> Projection.open(file, "registry"));
    }

    private static List<HistoryEntry> entries(Subject subject) {
        return projection
                .history(subject, Paging.first(Order.NEWEST_FIRST, Paging.MOST))
                .entries();
    }

    private static List<BiographyStep> biography(long first, long last) {
        return projection
                .biography(Market.CEA, new SerialRange(first, last), Paging.first(Order.OLDEST_FIRST, Paging.MOST))
                .steps();
    }

    private static ActRef act(String actor, String id) {
        return new ActRef(new Actor(actor), new ActId(id));
    }

    private static Balance registered(long tonnes) {
        return new Balance(tonnes, 0, 0, 0, 0, 0);
    }
}
