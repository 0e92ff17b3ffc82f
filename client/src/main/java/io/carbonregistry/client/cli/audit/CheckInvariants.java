package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.projection.InvariantReport;
import io.carbonregistry.client.projection.Projection;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code registry audit invariants}: whether what is always true holds of every state. */
@Command(name = "invariants")
final class CheckInvariants implements Callable<Integer> {

    private final Blocks blocks;

    CheckInvariants(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Integer call() {
        return blocks.tell(Projection::invariants, this::lines);
    }

    private Stream<String> lines(InvariantReport report) {
        Stream<String> violations = report.violations().stream()
                .map(one -> one.invariant() + " " + one.where() + ": " + one.expected() + " / " + one.found());
        return Stream.concat(
                Stream.concat(
                        violations,
                        Stream.of(blocks.say(
                                "violations",
                                report.states(),
                                report.violations().size()))),
                EntryLines.end(blocks, Optional.empty(), report.block()));
    }
}
