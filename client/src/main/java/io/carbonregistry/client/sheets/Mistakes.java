package io.carbonregistry.client.sheets;

import io.carbonregistry.client.sheets.SheetMistake.Kind;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong, so that it is told at once. One thread at a time. */
public final class Mistakes {

    private final List<SheetMistake> all = new ArrayList<>();

    /** Notes one of a whole file. */
    public void add(String file, Kind kind, String given) {
        all.add(new SheetMistake(file, "", kind, given, ""));
    }

    /** Notes one in a row's column. */
    public void add(SheetRow row, Column column, Kind kind, String given) {
        add(row, column, kind, given, "");
    }

    /** As {@link #add(SheetRow, Column, Kind, String)}, with what would be right. */
    public void add(SheetRow row, Column column, Kind kind, String given, String expected) {
        all.add(new SheetMistake(row.place(), column.heading(), kind, given, expected));
    }

    /** What a cell comes to, unless the registry's own values refuse it. */
    public <T> Optional<T> read(SheetRow row, Column column, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RefusedException e) {
            Refusal refusal = e.refusals().get(0);
            add(
                    row,
                    column,
                    Kind.MALFORMED,
                    refusal.details().getOrDefault("given", ""),
                    refusal.details().getOrDefault("expected", ""));
            return Optional.empty();
        }
    }

    /** All, in the order in which they were found. */
    public List<SheetMistake> all() {
        return List.copyOf(all);
    }
}
