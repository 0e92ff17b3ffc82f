package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.projection.Order;
import io.carbonregistry.client.projection.Paging;
import io.carbonregistry.client.replay.Place;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which part of a history is asked for. */
final class PagingOptions {

    @Option(names = "--oldest-first", descriptionKey = "audit.oldest-first")
    private boolean oldestFirst;

    @Option(names = "--limit", paramLabel = "COUNT", descriptionKey = "audit.limit")
    private int limit = 20;

    @Option(names = "--after", paramLabel = "BLOCK/TRANSACTION", descriptionKey = "audit.after")
    private Optional<String> after = Optional.empty();

    Paging paging() {
        return new Paging(oldestFirst ? Order.OLDEST_FIRST : Order.NEWEST_FIRST, after.map(Place::parse), limit);
    }
}
