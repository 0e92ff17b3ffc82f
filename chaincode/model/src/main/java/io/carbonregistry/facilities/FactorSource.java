package io.carbonregistry.facilities;

import io.carbonregistry.kernel.Text;

/**
 * A factor in a published table.
 *
 * @param table the table's id
 * @param item what the factor is of
 */
public record FactorSource(String table, String item) implements Text {

    public FactorSource {
        Text.requireId("factor table", table);
        Text.requireId("item", item);
    }

    /** Reads {@code TABLE/ITEM}. */
    public static FactorSource parse(String text) {
        int slash = text.indexOf('/');
        Text.require(slash > 0, "factor", text, "TABLE/ITEM");
        return new FactorSource(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return table + "/" + item;
    }
}
