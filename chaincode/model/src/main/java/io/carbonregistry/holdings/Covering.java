package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.units.SerialRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Serials that an act names, and the drawn blocks that hold them: they are cut so that the act touches these serials alone. */
public final class Covering {

    private final List<SerialRange> ranges;
    private final List<DrawnBlock> blocks;

    /** Of ranges that ascend and do not overlap; blocks that hold nothing of them are left alone. */
    Covering(List<DrawnBlock> drawn, List<SerialRange> ranges) {
        this.ranges = List.copyOf(ranges);
        this.blocks = drawn.stream().filter(one -> !hits(one).isEmpty()).toList();
    }

    /** Whether the blocks hold all of the serials. */
    public boolean isWhole() {
        return asked() == tonnes();
    }

    /** How many serials the act names. */
    public long asked() {
        return ranges.stream().mapToLong(SerialRange::size).reduce(0, Math::addExact);
    }

    /** How many of them the blocks hold. */
    public long tonnes() {
        return blocks.stream()
                .flatMap(block -> hits(block).stream())
                .mapToLong(SerialRange::size)
                .sum();
    }

    /** Something holds for every block that holds some of them. */
    public void requireEach(Predicate<UnitBlock> fits, Function<UnitBlock, Refusal> otherwise, Rules rules) {
        blocks.stream()
                .map(DrawnBlock::block)
                .filter(fits.negate())
                .findFirst()
                .ifPresent(block -> rules.require(false, () -> otherwise.apply(block)));
    }

    /** The serials become something else; what their blocks hold besides stays as it is. */
    public Changes becoming(UnaryOperator<UnitBlock> other, ActRef act) {
        return Changes.all(blocks.stream().map(block -> cut(block, other, act)).toList());
    }

    private Changes cut(DrawnBlock drawn, UnaryOperator<UnitBlock> other, ActRef act) {
        List<Part> parts = new ArrayList<>();
        long next = drawn.block().range().first();
        for (SerialRange hit : hits(drawn)) {
            if (next < hit.first()) {
                parts.add(new Part(hit.first() - next, UnaryOperator.identity()));
            }
            parts.add(new Part(hit.size(), other));
            next = hit.last() + 1;
        }
        Cutting cutting = new Cutting(List.of(drawn), act);
        parts.forEach(cutting::cut);
        return cutting.done();
    }

    private List<SerialRange> hits(DrawnBlock drawn) {
        SerialRange whole = drawn.block().range();
        SerialRange taken = drawn.part(0, Math.min(drawn.take(), whole.size()));
        return ranges.stream()
                .filter(taken::overlaps)
                .map(range ->
                        new SerialRange(Math.max(range.first(), taken.first()), Math.min(range.last(), taken.last())))
                .toList();
    }
}
