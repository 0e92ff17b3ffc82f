package io.carbonregistry.client.cli.acts;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.journal.Begun;
import io.carbonregistry.client.journal.OpenAct;
import io.carbonregistry.client.journal.SentTransaction;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code registry acts list}: the acts of which nobody knows yet how they ended; the ledger is not asked. */
@Command(name = "list")
final class ListOpenActs implements Callable<Integer> {

    private final Session session;

    ListOpenActs(Session session) {
        this.session = session;
    }

    /**
     * An act that is open.
     *
     * @param underWay whether a program of this machine is still at it
     */
    record Open(
            Optional<Actor> actor,
            ActId id,
            String function,
            String begun,
            Optional<String> transaction,
            boolean underWay) {

        static Open of(OpenAct act) {
            Begun begun = act.begun();
            return new Open(
                    begun.actor(),
                    begun.id(),
                    begun.function(),
                    begun.at(),
                    act.sent().map(SentTransaction::transaction),
                    act.underWay());
        }
    }

    @Override
    public Integer call() {
        try (Registry registry = session.connectToAct()) {
            List<Open> open = registry.openActs().stream().map(Open::of).toList();
            ActTable.print(session, open);
        }
        return ExitCode.OK.code();
    }
}
