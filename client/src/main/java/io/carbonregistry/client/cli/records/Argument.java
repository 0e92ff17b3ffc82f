package io.carbonregistry.client.cli.records;

import io.carbonregistry.wire.Json;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a person types for one component of a record. */
interface Argument {

    /** The component's name, which is the member's. */
    String name();

    /** Adds what it takes to a command. */
    void addTo(CommandSpec command);

    /** How it stands in the synopsis. */
    String synopsis();

    /**
     * The member's JSON: what was typed, else what the base has, else what stands for nothing.
     *
     * @param missing where options are named that are needed and not given
     */
    Optional<Json> json(ParseResult parsed, Optional<Json> base, TypedText typed, List<String> missing);
}
