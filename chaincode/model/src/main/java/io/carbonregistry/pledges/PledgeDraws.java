package io.carbonregistry.pledges;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Which blocks an act on a pledge takes from, class by class: an input, chosen by whoever submits the deciding transaction.
 *
 * @param classes each class once
 */
public record PledgeDraws(List<ClassDraws> classes) {

    public PledgeDraws {
        classes = List.copyOf(classes);
        boolean distinct =
                classes.stream().map(ClassDraws::unitClass).distinct().count() == classes.size();
        Text.require(distinct, "draws", classes.size() + " classes", "each class once");
        int parts = blocksOf(classes);
        if (parts > Batch.OF_OFFICE) {
            throw RefusedException.because(Reason.TOO_MANY, "draws", Batch.OF_OFFICE, parts);
        }
    }

    /** Takes from no block. */
    public static PledgeDraws none() {
        return new PledgeDraws(List.of());
    }

    /** Where the blocks stand; each may be gone. */
    Keys reads() {
        return Keys.none()
                .maybe(classes.stream()
                        .flatMap(one -> one.draws().keys(one.unitClass()).stream())
                        .toList());
    }

    /** Not so many blocks that, cut smaller by a court's freeze, they could not be let go in one act. */
    void requireLittle(Rules rules) {
        rules.require(blocks() <= Batch.OF_HOLDER, Reason.TOO_MANY, "blocks", Batch.OF_HOLDER, blocks());
    }

    private int blocks() {
        return blocksOf(classes);
    }

    private static int blocksOf(List<ClassDraws> classes) {
        return classes.stream().mapToInt(one -> one.draws().parts().size()).sum();
    }

    /** The blocks of a class, as they stand on the ledger. */
    DrawnBlocks of(UnitClass unitClass, States states) {
        return classes.stream()
                .filter(one -> one.unitClass().equals(unitClass))
                .map(ClassDraws::draws)
                .findFirst()
                .orElseGet(BulkDraws::none)
                .from(states, unitClass);
    }
}
