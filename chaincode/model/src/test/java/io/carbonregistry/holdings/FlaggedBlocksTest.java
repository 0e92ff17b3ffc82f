package io.carbonregistry.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of serials goes with them; what binds them is of an act, and one act releases no other's. */
class FlaggedBlocksTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final AccountId STEEL = new AccountId("steel");
    private static final ActRef ONE = new ActRef(new Actor("office.court-a"), new ActId("f1"));
    private static final ActRef OTHER = new ActRef(new Actor("office.court-b"), new ActId("f1"));
    private static final SerialFlag STOLEN = new SerialFlag(SerialFlag.Kind.STOLEN, ONE);
    private static final UnitBlock BLOCK =
            UnitBlock.minted(CEA, new SerialRange(1, 100), STEEL, new ActRef(Founding.REGISTRAR, new ActId("i")));

    @Test
    void flagsFollowEverySplitMoveAndEnd() {
        Market market = market(BLOCK.flagged(STOLEN));
        market.grant(
                Holders.initiator("steel"),
                new DivideBlock(new ActId("d"), STEEL, CEA, 100, List.of(new Quantity(40))));
        UnitBlock cut = market.find(UnitBlock.key(CEA, 40)).orElseThrow();
        UnitBlock rest = market.find(UnitBlock.key(CEA, 100)).orElseThrow();
        assertEquals(List.of(STOLEN), cut.said());
        assertEquals(List.of(STOLEN), rest.said());
        assertEquals(
                List.of(STOLEN),
                cut.ownedBy(new AccountId("power"), SubLedger.TRADING).said());
        assertEquals(List.of(STOLEN), cut.ended(End.Kind.CANCELLED).said());
        assertEquals(List.of(STOLEN), cut.in(SubLedger.TRADING).said());
        assertEquals(List.of(STOLEN), cut.bind(freeze(ONE)).said());
    }

    @Test
    void whatAnActSaidIsTakenOffByItsName() {
        UnitBlock flagged = BLOCK.flagged(STOLEN).flagged(STOLEN);
        assertEquals(List.of(STOLEN), flagged.said());
        assertEquals(flagged, flagged.unflagged(OTHER));
        assertEquals(BLOCK, flagged.unflagged(ONE));
    }

    @Test
    void aBlockOfWhichNothingIsSaidIsWrittenWithoutFlags() {
        Market market = Founding.market();
        assertFalse(text(market, BLOCK).contains("flags"));
        assertTrue(text(market, BLOCK.flagged(STOLEN))
                .contains("\"flags\":[{\"kind\":\"STOLEN\",\"of\":\"office.court-a/f1\"}]"));
    }

    @Test
    void neighboursOfWhichDifferentThingsAreSaidStayApart() {
        Market market = market(part(1, 60), part(61, 100).flagged(STOLEN));
        market.refuse(Holders.initiator("steel"), consolidate(), Reason.BLOCKS_DIFFER);
        market.put(Blocks.putting(part(1, 60).flagged(STOLEN)));
        market.grant(Holders.initiator("steel"), consolidate());
        UnitBlock whole = market.find(UnitBlock.key(CEA, 100)).orElseThrow();
        assertEquals(BLOCK.range(), whole.range());
        assertEquals(List.of(STOLEN), whole.said());
    }

    @Test
    void whatWaitsForATransferStaysWhereTheTransferLooksForIt() {
        Encumbrance waiting = Encumbrance.by(Encumbrance.Kind.TRANSFER_PENDING, ONE);
        Market market = market(part(1, 60).bind(waiting), part(61, 100).bind(waiting));
        market.refuse(Holders.initiator("steel"), consolidate(), Reason.ENCUMBERED);
        market.put(Blocks.putting(part(1, 60).bind(freeze(ONE))));
        market.put(Blocks.putting(part(61, 100).bind(freeze(ONE))));
        market.grant(Holders.initiator("steel"), consolidate());
    }

    @Test
    void oneActReleasesNoOthersOfTheSameName() {
        UnitBlock bound = BLOCK.bind(freeze(OTHER)).bind(freeze(ONE));
        assertEquals(List.of(freeze(ONE), freeze(OTHER)), bound.encumbrances());
        assertEquals(
                List.of(freeze(OTHER)),
                bound.unbind(Encumbrance.Kind.COURT_FREEZE, ONE).encumbrances());
        assertEquals(bound, bound.unbind(Encumbrance.Kind.PLEDGE, ONE));
        assertTrue(bound.bears(Encumbrance.Kind.COURT_FREEZE, ONE));
        assertFalse(bound.unbind(Encumbrance.Kind.COURT_FREEZE, ONE).bears(Encumbrance.Kind.COURT_FREEZE, ONE));
    }

    private static Encumbrance freeze(ActRef of) {
        return Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, of);
    }

    private static UnitBlock part(long first, long last) {
        return BLOCK.over(new SerialRange(first, last), ONE, List.of());
    }

    private static ConsolidateBlocks consolidate() {
        return new ConsolidateBlocks(new ActId("c"), STEEL, CEA, List.of(60L, 100L));
    }

    private static Market market(UnitBlock... blocks) {
        Market market = Founding.market();
        Holders.open(market, "steel");
        Stream.of(blocks).forEach(block -> market.put(Blocks.putting(block)));
        return market;
    }

    private static String text(Market market, UnitBlock block) {
        return new String(market.records().bytes(block), StandardCharsets.UTF_8);
    }
}
