package io.carbonregistry.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Versions share what they can and never see one another. */
class ChangesTest {

    private record Mark(String text) implements State {}

    private static final Key<Mark> A = Key.of(Mark.class, "a");
    private static final Key<Mark> B = Key.of(Mark.class, "b");

    @Test
    void laterWritesReplaceEarlierOnes() {
        Changes changes =
                Changes.none().put(A, new Mark("1")).put(A, new Mark("2")).delete(B);
        assertEquals(Optional.of(new Mark("2")), changes.writes().get(A));
        assertEquals(Optional.empty(), changes.writes().get(B));
    }

    @Test
    void twoVersionsOfOneStockDoNotMeet() {
        Changes stock = Changes.none().put(A, new Mark("1"));
        Changes one = stock.put(B, new Mark("one"));
        Changes other = stock.put(B, new Mark("other"));
        assertEquals(1, stock.writes().size());
        assertEquals(Optional.of(new Mark("one")), one.writes().get(B));
        assertEquals(Optional.of(new Mark("other")), other.writes().get(B));
        assertEquals(0, Changes.none().writes().size());
    }

    @Test
    void anOlderVersionFindsWhatItWrote() {
        States nothing = new NoStates();
        Changes first = Changes.none().put(A, new Mark("1"));
        Changes second = first.put(A, new Mark("2"));
        Changes third = second.put(B, new Mark("3")).delete(A);
        assertEquals(Optional.of(new Mark("1")), first.find(A, nothing));
        assertEquals(Optional.of(new Mark("2")), second.find(A, nothing));
        assertEquals(Optional.empty(), second.find(B, nothing));
        assertEquals(Optional.empty(), third.find(A, nothing));
        assertEquals(Optional.of(new Mark("3")), third.find(B, nothing));
    }

    @Test
    void addingItselfChangesNothing() {
        Changes changes = Changes.none().put(A, new Mark("1"));
        assertEquals(changes.writes(), changes.and(changes).writes());
    }
}
