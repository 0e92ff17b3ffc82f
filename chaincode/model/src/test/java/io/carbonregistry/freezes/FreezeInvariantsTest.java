package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.audit.Invariant;
import io.carbonregistry.audit.Violation;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever falsifies freezes, the blocks that bear them or their line is found. */
class FreezeInvariantsTest {

    private final Courtroom court = new Courtroom();

    @BeforeEach
    void freeze() {
        court.freeze("f1", 100);
        court.freeze("f2", 10);
        court.freeze("f3", 10);
        assertEquals(List.of(), court.broken());
    }

    @Test
    void whatWasOrderedAddsUp() {
        Freeze freeze = court.freeze("f2");
        court.market.put(Changes.none().put(freeze.key(), freeze.binding(10).binding(1)));
        found(Invariant.FREEZES_ADD_UP);
    }

    @Test
    void whatIsFrozenIsBound() {
        UnitBlock block = court.block(100);
        court.market.put(Changes.none().put(block.key(), Share.unfrozen(block)));
        found(Invariant.FROZEN_IS_BOUND);
    }

    @Test
    void oneFreezeBindsABlock() {
        UnitBlock block = court.block(100);
        court.market.put(
                Changes.none().put(block.key(), block.bind(court.freeze("f2").encumbrance())));
        found(Invariant.FROZEN_IS_BOUND);
    }

    @Test
    void whoWaitsStandsInLine() {
        court.market.ledger().remove(FreezeLine.key(STEEL, CEA).text());
        found(Invariant.LINES_ARE_SERVED);
    }

    @Test
    void nobodyStandsInLineTwice() {
        List<ActRef> line =
                court.market.find(FreezeLine.key(STEEL, CEA)).orElseThrow().freezes();
        put(Stream.concat(line.stream(), line.stream()).toList());
        found(Invariant.LINES_ARE_SERVED);
    }

    @Test
    void nobodyIsServedBeforeWhoStandsInFront() {
        Freeze second = court.freeze("f3");
        Freeze first = court.freeze("f2");
        court.market.put(Changes.none().put(second.key(), second.binding(5)).put(first.key(), first));
        found(Invariant.LINES_ARE_SERVED);
        List<ActRef> turned = new ArrayList<>(List.of(first.act(), second.act()));
        Collections.reverse(turned);
        put(turned);
        assertEquals(
                List.of(Invariant.FROZEN_IS_BOUND),
                court.broken().stream().map(Violation::invariant).toList());
    }

    private void put(List<ActRef> line) {
        court.market.put(Changes.none().put(FreezeLine.key(STEEL, CEA), new FreezeLine(STEEL, CEA, line)));
    }

    private void found(Invariant invariant) {
        assertTrue(
                court.broken().stream().anyMatch(one -> one.invariant() == invariant),
                () -> invariant + " in " + court.broken());
    }
}
