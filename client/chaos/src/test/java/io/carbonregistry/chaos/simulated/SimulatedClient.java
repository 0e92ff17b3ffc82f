package io.carbonregistry.chaos.simulated;

import io.carbonregistry.access.Permission;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Conflict;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.Undecided;
import io.carbonregistry.client.journal.Outcome;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Asked;
import io.carbonregistry.market.Signer;
import io.carbonregistry.simulation.Asking;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One client: asks for one act after the other, and for the same again until it is told how it has ended. */
final class SimulatedClient implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;

    private final Following following;
    private final Persons persons;
    private final Counts counts;
    /** Who was not told at once how an act has ended, by their keys. */
    private final Map<String, Signer> waited = new LinkedHashMap<>();

    SimulatedClient(Following following, Persons persons, Counts counts) {
        this.following = following;
        this.persons = persons;
        this.counts = counts;
    }

    /** Asks for acts that follow from one another, each of which must be granted. */
    void open(List<Asked> all) {
        Map<Ask, Committed<?>> done = new LinkedHashMap<>();
        for (Asked one : all) {
            Ask ask = following.asked(model -> Optional.of(one)).orElseThrow();
            done.put(ask, persons.as(one.by()).submit(one.request()));
        }
        done.forEach(following::committed);
    }

    /** Takes so many steps of a stream, and more for as long as it is asked to. */
    void live(Asking asking, int steps, BooleanSupplier more) {
        for (int step = 0; (step < steps || more.getAsBoolean()) && !following.isBroken(); step++) {
            Optional<Ask> ask = following.asked(model -> next(asking));
            ask.filter(this::isProposed)
                    .flatMap(one -> following.asked(model -> second(asking, one)))
                    .ifPresent(this::ask);
        }
    }

    private Optional<Asked> next(Asking asking) {
        Permission kind = asking.kind();
        counts.step();
        try {
            return Optional.of(asking.of(kind));
        } catch (RefusedException malformed) {
            counts.malformed(kind.name());
            return Optional.empty();
        }
    }

    private Optional<Asked> second(Asking asking, Ask proposed) {
        try {
            return asking.second(proposed.asked().request());
        } catch (RefusedException malformed) {
            counts.malformed("ApproveAct");
            return Optional.empty();
        }
    }

    /** Whether it waits for a second signature. */
    private boolean isProposed(Ask ask) {
        return ask(ask).filter(done -> done.pending().isPresent()).isPresent();
    }

    /** What became of it, if it was committed. */
    Optional<Committed<?>> ask(Ask ask) {
        Request<?> request = ask.asked().request();
        Instant first = Instant.now();
        while (true) {
            try {
                Committed<?> done = persons.as(ask.asked().by()).submit(request);
                following.committed(ask, done);
                counts.committed(request, done);
                return Optional.of(done);
            } catch (Refused refused) {
                following.refused(ask, refused.refusal());
                counts.refused(request, refused.refusal().reason());
                return Optional.empty();
            } catch (RefusedException malformed) {
                following.left(ask);
                counts.malformed(request.getClass().getSimpleName());
                return Optional.empty();
            } catch (Conflict conflict) {
                following.left(ask);
                counts.conflict(request, conflict);
                return Optional.empty();
            } catch (Unavailable | Undecided passing) {
                waited.put(ask.asked().by().key().value(), ask.asked().by());
                if (first.plus(LONGEST).isBefore(Instant.now())) {
                    following.left(ask);
                    counts.unanswered(request, passing);
                    return Optional.empty();
                }
                pause();
            }
        }
    }

    /** Finds out by the journals what became of everything that nobody was told of. */
    void resolve() {
        waited.values().forEach(one -> persons.as(one).resolve(true).stream()
                .filter(found -> found.outcome() == Outcome.COMMITTED)
                .flatMap(found -> found.transaction().stream())
                .forEach(following::resolved));
    }

    /** How many acts no journal knows the end of. */
    long open() {
        return waited.values().stream()
                .mapToLong(one -> persons.as(one).openActs().size())
                .sum();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        persons.close();
    }
}
