package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.clearances.Clearance;
import io.carbonregistry.client.clearances.ClearanceFlaw;
import io.carbonregistry.client.clearances.ClearedUnits;
import io.carbonregistry.client.clearances.NotClearedException;
import io.carbonregistry.client.clearances.SignedClearance;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Pem;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.units.SerialRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A holder's word that nothing encumbers its units, and what becomes of it when any part of it is changed. */
@Tag("network")
class ClearanceTest {

    private static final Screen SCREEN = new Screen();
    private static final AccountId STEEL = new AccountId("steel");
    private static final AccountId POWER = new AccountId("power");

    @TempDir
    private static Path folder;

    private static Network network;
    private static Market market;
    private static Lender lender;
    private static SignedClearance signed;
    private static Path file;

    /** Steel's word is given while all is free; then it promises 80 t, and a court freezes more than power has. */
    @BeforeAll
    static void clear() throws Exception {
        network = Network.start(folder.resolve("network"));
        market = Market.found(network);
        lender = new Lender(network);
        market.open("steel");
        market.open("power");
        market.cap(1_000);
        market.issue(STEEL, 100);
        file = folder.resolve("clearance.json");
        Files.writeString(folder.resolve("search.pdf"), "nothing was found");
        assertEquals(ExitCode.OK, issue("steel", "steel", "CEA-2024:1-60", file), SCREEN::err);
        signed = SignedClearance.read(Files.readString(file));
        Encumbering encumbering = new Encumbering(market);
        encumbering.promise(STEEL, POWER, 80);
        market.issue(POWER, 40);
        encumbering.freeze(POWER, 50);
        market.issue(POWER, 10);
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void holdsOfflineWhateverHappenedAfterwards() throws IOException {
        assertEquals(ExitCode.OK, SCREEN.type("--lang en " + lender.verify(file)), () -> SCREEN.out() + SCREEN.err());
        assertTrue(SCREEN.out().contains("steel holds CEA-2024:1-60"), SCREEN::out);
        assertTrue(SCREEN.out().contains("speaks of this ledger alone"), SCREEN::out);
        assertEquals(Optional.empty(), lender.flaw(signed));
        assertEquals(
                Digest.of(Files.readAllBytes(folder.resolve("search.pdf"))),
                signed.clearance().searched());
    }

    @Test
    void aChangedSerialBlockDayOrSignatureIsFound() throws IOException {
        Clearance said = signed.clearance();
        Optional<ClearanceFlaw> signature = Optional.of(ClearanceFlaw.SIGNATURE);
        assertEquals(signature, lender.flaw(under(of(STEEL, 1, 61, said.block()))));
        assertEquals(signature, lender.flaw(under(of(STEEL, 1, 60, said.block() - 1))));
        assertEquals(signature, lender.flaw(under(on(said.day().plusDays(1)))));
        String other = signed.signature().startsWith("MEU") ? "MEQ" : "MEU";
        String forged = other + signed.signature().substring(3);
        assertEquals(signature, lender.flaw(new SignedClearance(said, signed.mspId(), signed.certificate(), forged)));
        Path changed =
                Files.writeString(folder.resolve("changed.json"), signed.text().replace("1-60", "1-59"));
        assertEquals(ExitCode.FAILED, SCREEN.type("--output json " + lender.verify(changed)), SCREEN::err);
        assertTrue(SCREEN.out().contains("SIGNATURE"), SCREEN::out);
        assertThrows(NotClearedException.class, () -> SignedClearance.read(" " + signed.text()));
    }

    @Test
    void aChangedBlockIsFound() throws IOException {
        int number = (int) signed.clearance().block();
        List<Block> blocks = network.blocks();
        Block before = blocks.get(number);
        blocks.set(number, before.with(before.flags().with(0, TxValidationCode.MVCC_READ_CONFLICT)));
        assertEquals(Optional.of(ClearanceFlaw.LEDGER_UNSOUND), lender.flaw(signed, blocks));
        assertEquals(Optional.of(ClearanceFlaw.BLOCK_MISSING), lender.flaw(signed, blocks.subList(0, number)));
    }

    @Test
    void whatTheHolderItselfSaysWronglyIsFound() throws IOException {
        Clearance said = signed.clearance();
        long last = network.height() - 1;
        assertFound(ClearanceFlaw.NOT_HELD, of(STEEL, 90, 101, said.block()));
        assertFound(ClearanceFlaw.ENCUMBERED, of(STEEL, 1, 100, last));
        assertFound(ClearanceFlaw.ENCUMBERED, of(POWER, 101, 140, last));
        assertFound(ClearanceFlaw.AWAITED, of(POWER, 141, 150, last));
        assertFound(ClearanceFlaw.BLOCK_MISSING, of(STEEL, 1, 60, last + 1));
        assertFound(ClearanceFlaw.OTHER_DAY, on(said.day().plusDays(1)));
        assertFound(
                ClearanceFlaw.OTHER_LEDGER,
                new Clearance("elsewhere", said.block(), said.day(), STEEL, said.units(), said.searched()));
    }

    /** Neither another holder's signature nor a certificate that two readers take for two signers'. */
    @Test
    void onlyTheHolderConsents() throws IOException {
        Identity stranger = market.initiator("power");
        SignedClearance strangers = SignedClearance.of(signed.clearance(), new Credentials(stranger));
        assertEquals(Optional.of(ClearanceFlaw.NOT_REPRESENTED), lender.flaw(strangers));
        String both =
                signed.certificate().replace("CERTIFICATE", "TRUSTED CERTIFICATE") + Pem.of(stranger.certificate());
        assertEquals(
                Optional.of(ClearanceFlaw.SIGNATURE),
                lender.flaw(
                        new SignedClearance(strangers.clearance(), strangers.mspId(), both, strangers.signature())));
    }

    @Test
    void nothingIsSignedOfUnitsThatAreBoundOrSomebodyElses() throws IOException {
        assertNotIssued("steel", "CEA-2024:1-100", "TRANSFER_PENDING");
        assertNotIssued("steel", "CEA-2024:101-102", "does not have all");
        assertNotIssued("power", "CEA-2024:101-110", "COURT_FREEZE");
        assertNotIssued("power", "CEA-2024:141-150", "waits in line");
        assertEquals(ExitCode.REFUSED, issue("power", "steel", "CEA-2024:1-60", folder.resolve("none.json")));
    }

    private static void assertFound(ClearanceFlaw flaw, Clearance said) throws IOException {
        Credentials holder = new Credentials(market.initiator(said.account().value()));
        assertEquals(Optional.of(flaw), lender.flaw(SignedClearance.of(said, holder)));
    }

    private static void assertNotIssued(String holder, String units, String why) {
        Path out = folder.resolve("none.json");
        assertEquals(ExitCode.FAILED, issue(holder, holder, units, out), SCREEN::err);
        assertTrue(SCREEN.out().contains(why), SCREEN::out);
        assertTrue(Files.notExists(out));
    }

    private static ExitCode issue(String by, String account, String units, Path out) {
        return SCREEN.type("--lang en " + new Typed(network, folder).as("EmitterMSP", by + "-initiator")
                + " pledges clearance --account " + account + " --units " + units + " --searched "
                + folder.resolve("search.pdf") + " --out " + out);
    }

    /** Other words under the same signature. */
    private static SignedClearance under(Clearance other) {
        return new SignedClearance(other, signed.mspId(), signed.certificate(), signed.signature());
    }

    private static Clearance of(AccountId account, long first, long last, long block) {
        Clearance said = signed.clearance();
        ClearedUnits units = new ClearedUnits(Market.CEA, new SerialRange(first, last));
        return new Clearance(said.channel(), block, said.day(), account, List.of(units), said.searched());
    }

    private static Clearance on(LocalDate day) {
        Clearance said = signed.clearance();
        return new Clearance(said.channel(), said.block(), day, STEEL, said.units(), said.searched());
    }
}
