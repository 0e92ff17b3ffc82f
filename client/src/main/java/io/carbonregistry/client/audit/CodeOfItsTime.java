package io.carbonregistry.client.audit;

import io.carbonregistry.access.LookupLedger;
import io.carbonregistry.access.Routes;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.wire.Records;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which code decided a transaction: the one that was in force, or where the transaction itself puts other code in force, either.
 * The founding puts the first one in force.
 */
final class CodeOfItsTime {

    private final Records records = Records.tolerant(Routes.types());

    Set<Digest> of(RegistryTransaction transaction, ReplayedStates before) {
        Set<Digest> codes = new LinkedHashSet<>();
        new LookupLedger(before, records)
                .find(Registry.key())
                .map(Registry::code)
                .ifPresent(codes::add);
        Optional.ofNullable(transaction.writes().get(Registry.key().text()))
                .filter(value -> value.length > 0)
                .map(value -> records.read(Registry.class, value).code())
                .ifPresent(codes::add);
        return codes;
    }
}
