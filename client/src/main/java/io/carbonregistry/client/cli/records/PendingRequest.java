package io.carbonregistry.client.cli.records;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The intent that waits for a second signature. Nobody types it again: it is fetched by the act's name and shown.
 *
 * @param name the component's
 */
record PendingRequest(String name) implements Argument {

    /** Whether a record carries the request that it is about. */
    static boolean isCarriedBy(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).anyMatch(one -> one.getType() == Request.class);
    }

    @Override
    public void addTo(CommandSpec command) {
        // It is fetched.
    }

    @Override
    public String synopsis() {
        return "";
    }

    @Override
    public Optional<Json> json(ParseResult parsed, Optional<Json> base, TypedText typed, List<String> missing) {
        return Optional.of(typed.asking().pending(ActRef.parse(PendingAct.typed(parsed))));
    }
}
