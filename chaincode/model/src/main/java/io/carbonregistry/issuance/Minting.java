package io.carbonregistry.issuance;

import io.carbonregistry.holdings.AccountRanges;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.Blocks;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;

/** Mints the serials of a class one line after the other, from the last that was issued. */
final class Minting {

    private final UnitClass unitClass;
    private final long before;
    private final ActRef act;
    private final List<AccountRanges> lines = new ArrayList<>();
    private final List<Changes> changes = new ArrayList<>();
    private long issued;

    Minting(UnitClass unitClass, long before, ActRef act) {
        this.unitClass = unitClass;
        this.before = before;
        this.act = act;
        this.issued = before;
    }

    void mint(AccountTonnes line) {
        SerialRange range = Issuance.next(issued, line.quantity().value());
        issued = range.last();
        lines.add(new AccountRanges(line.account(), line.quantity(), List.of(range)));
        changes.add(Blocks.putting(UnitBlock.minted(unitClass, range, line.account(), act)));
    }

    SerialRange range() {
        return new SerialRange(before + 1, issued);
    }

    List<AccountRanges> lines() {
        return List.copyOf(lines);
    }

    Changes changes() {
        return Changes.all(changes);
    }
}
