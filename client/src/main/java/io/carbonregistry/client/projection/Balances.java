package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each account, and all together, have of each class after every transaction that changed it. */
final class Balances {

    /** Stands for all accounts together; no account can have this id. */
    static final String ALL = "*";

    private final Rows<Balance> rows;

    Balances(Store store) {
        this.rows = store.rows("balances", Balance.class);
    }

    void add(Place place, Movement movement) {
        Map<String, Balance> changes = new TreeMap<>();
        movement.replaced().forEach(version -> {
            UnitBlock block = version.block();
            owners(block).forEach(owner -> change(changes, owner, Balance.NONE.minus(block)));
        });
        movement.written().forEach(version -> {
            UnitBlock block = version.block();
            owners(block).forEach(owner -> change(changes, owner, Balance.NONE.plus(block)));
        });
        changes.values().removeIf(Balance.NONE::equals);
        changes.forEach((prefix, change) -> rows.put(
                RowKey.at(prefix, place),
                rows.latest(prefix, place).orElse(Balance.NONE).plus(change)));
    }

    /** What an owner has of each class after a place, classes that it has never had left out. */
    List<ClassBalance> of(String owner, Place until) {
        return rows.parts(RowKey.prefix(owner)).stream()
                .flatMap(unitClass -> rows.latest(RowKey.prefix(owner, unitClass), until).stream()
                        .map(balance -> new ClassBalance(new UnitClass(unitClass), balance)))
                .toList();
    }

    private static List<String> owners(UnitBlock block) {
        return List.of(RowKey.prefix(block.owner(), block.unitClass()), RowKey.prefix(ALL, block.unitClass()));
    }

    private static void change(Map<String, Balance> changes, String prefix, Balance by) {
        changes.merge(prefix, by, Balance::plus);
    }
}
