package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.client.reviews.ListReviews;
import io.carbonregistry.client.reviews.Worklist;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Paging;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry attestations worklist}: the months that wait in their review, the overdue ones first. */
@Command(name = "worklist")
final class ShowWorklist implements Callable<Integer> {

    private final Session session;

    @Option(names = "--of", paramLabel = "ADCODE", descriptionKey = "worklist.of")
    private String of = Adcode.NATION.value();

    @Option(names = "--own", descriptionKey = "worklist.own")
    private boolean own;

    @Option(names = "--limit", paramLabel = "COUNT", descriptionKey = "worklist.limit")
    private int limit = 100;

    @Option(names = "--after", paramLabel = "BOOKMARK", descriptionKey = "worklist.after")
    private Optional<String> after = Optional.empty();

    ShowWorklist(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ListReviews asked = new ListReviews(new Adcode(of), own, new Paging(limit, after));
        try (Registry registry = session.connect();
                Projection projection = registry.projection(session.projections())) {
            io.carbonregistry.registry.Registry state =
                    projection.find(io.carbonregistry.registry.Registry.key()).orElseThrow();
            Worklist found = asked.over(projection);
            session.printer(state).print(found, new WorklistLines(session.texts(), state.day()).of(found));
        }
        return ExitCode.OK.code();
    }
}
