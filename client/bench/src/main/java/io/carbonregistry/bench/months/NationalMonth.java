package io.carbonregistry.bench.months;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.Registry;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The country's facilities by their kinds.
 *
 * @param kinds each with its typical month
 */
record NationalMonth(List<TypicalMonth> kinds) {

    NationalMonth {
        kinds = List.copyOf(kinds);
    }

    /** Its usual size: 3,378 companies, and 12,100 bundles as there are facilities and companies. */
    static NationalMonth usual() {
        return Records.strict(Types.of(List.of(NationalMonth.class)))
                .read(NationalMonth.class, bytes(NationalMonth.class, "national.json"));
    }

    /** The same mixture with about so many bundles. */
    NationalMonth of(int bundles) {
        return new NationalMonth(kinds.stream()
                .map(kind -> kind.times((double) bundles / bundles()))
                .toList());
    }

    /** How many bundles it has. */
    int bundles() {
        return kinds.stream().mapToInt(TypicalMonth::bundles).sum();
    }

    /** The guidelines that it is reported by, as published. */
    List<Guideline> guidelines() {
        Records records = Routes.records();
        return kinds.stream()
                .map(TypicalMonth::guideline)
                .distinct()
                .map(version -> records.read(Guideline.class, bytes(Registry.class, "guidelines/" + version + ".json")))
                .toList();
    }

    private static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
