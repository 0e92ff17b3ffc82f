package io.carbonregistry.client.cli.acts;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.journal.Resolved;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry acts resolve}: finds out what became of every open act, and says so. */
@Command(name = "resolve")
final class ResolveActs implements Callable<Integer> {

    private final Session session;

    @Option(names = "--ask-only", descriptionKey = "acts.ask-only")
    private boolean askOnly;

    ResolveActs(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Registry registry = session.connectToAct()) {
            List<Resolved> found =
                    registry.resolve(!askOnly && !session.options().dryRun());
            ActTable.print(session, found);
            boolean allKnown = found.stream().allMatch(act -> act.outcome().isFinal());
            return (allKnown ? ExitCode.OK : ExitCode.UNDECIDED).code();
        }
    }
}
