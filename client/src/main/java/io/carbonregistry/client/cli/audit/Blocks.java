package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.output.Printer;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.projection.Projection;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The projection in the network's folder.
 *
 * @param session who asks
 */
public record Blocks(Session session) {

    /** Brings it up to date, asks it, and prints the answer: a record for a program, lines for a person. */
    public <R extends Record> int tell(Function<Projection, R> question, Function<R, Stream<String>> lines) {
        return tell((registry, projection) -> question.apply(projection), lines);
    }

    /** As {@link #tell(Function, Function)}, where the ledger is asked too. */
    public <R extends Record> int tell(
            BiFunction<Registry, Projection, R> question, Function<R, Stream<String>> lines) {
        try (Registry registry = session.connect();
                Projection projection = registry.projection(session.projections())) {
            R answer = question.apply(registry, projection);
            printer(projection).print(answer, lines.apply(answer));
            return ExitCode.OK.code();
        }
    }

    /** A text in the language that was asked for. */
    String say(String key, Object... figures) {
        return text("audit." + key, figures);
    }

    /** As {@link #say}, of other commands. */
    public String text(String key, Object... figures) {
        return session.texts().get(key, figures);
    }

    private Printer printer(Projection projection) {
        return projection
                .find(io.carbonregistry.registry.Registry.key())
                .map(session::printer)
                .orElseGet(session::printer);
    }
}
