package io.carbonregistry.chaos.load;

import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.chaos.ground.Ground;
import java.util.List;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What a client does, each kind as often as it is heavy. */
final class Jobs {

    private static final int MOVES = 6;
    private static final int SALES = 4;
    private static final int SHARED = 2;
    private static final int RARE = 1;

    private final NavigableMap<Integer, Job> weighed = new TreeMap<>();
    private final Queue<AttestMonths> months;
    private int weight;

    /** Those of one of so many clients, who share the months of all companies. */
    Jobs(int client, int clients, List<AttestMonths> all) {
        months = new ConcurrentLinkedQueue<>(IntStream.range(0, all.size())
                .filter(number -> number % clients == client)
                .mapToObj(all::get)
                .toList());
        Trading own = new Trading(Ground.pair(client));
        Trading shared = new Trading(Ground.pair(clients));
        add(MOVES, own::move);
        add(SALES, own::sell);
        add(SHARED, shared::move);
        add(SHARED, shared::sell);
        add(RARE, shared::divide);
        add(RARE, new Pledging(Ground.pair(client).from()));
        add(RARE, this::attest);
    }

    private void add(int times, Job job) {
        weight += times;
        weighed.put(weight, job);
    }

    /** One of them by chance. */
    Job any(RandomGenerator random) {
        return weighed.higherEntry(random.nextInt(weight)).getValue();
    }

    /** The next company's month; one that was attested before this client was killed is refused. */
    private void attest(Desk desk, RandomGenerator random) {
        AttestMonths next = months.poll();
        if (next != null) {
            desk.ask(People.INITIATOR, People.APPROVER, next);
        }
    }
}
