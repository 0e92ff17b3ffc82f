package io.carbonregistry.client.parts;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An act of one quantity as several acts.
 *
 * @param id of the whole act; those of its parts are this, a dot and their number from 1 on
 * @param parts with an equal share each, or a tonne more in the first
 */
public record Division<F extends Fact>(ActId id, List<Portion<F>> parts) {

    /** Into how many parts at most. */
    public static final int MOST = 999;

    /** One part: what it moves, and the act. */
    public record Portion<F extends Fact>(Quantity quantity, Request<F> act) {}

    public Division {
        parts = List.copyOf(parts);
    }

    /**
     * Divides an act.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed, if its kind or quantity can't be divided so, its id is too long, or
     *     blocks or a lane were chosen for the whole
     */
    public static <F extends Fact> Division<F> of(Request<F> whole, int count) {
        Divisible<F> divisible = Divisible.of(whole);
        long tonnes = divisible.quantity().value();
        Text.require(
                2 <= count && count <= Math.min(MOST, tonnes),
                "parts",
                Integer.toString(count),
                "2 to " + Math.min(MOST, tonnes));
        Text.require(
                divisible.part(whole.id(), divisible.quantity()).equals(whole),
                "parts",
                whole.id().value(),
                "an act that names neither blocks nor a lane");
        return new Division<>(
                whole.id(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> {
                            Quantity share = new Quantity(tonnes / count + (number <= tonnes % count ? 1 : 0));
                            ActId id = new ActId(whole.id() + "." + number);
                            return new Portion<>(share, divisible.part(id, share));
                        })
                        .toList());
    }

    /** Does one part after the other, up to the first that is not committed. */
    public DoneInParts<F> submit(Function<Request<F>, Committed<F>> submission) {
        List<DoneInParts.Part<F>> done = new ArrayList<>();
        for (Portion<F> part : parts) {
            try {
                done.add(new DoneInParts.Part<>(part.act().id(), part.quantity(), submission.apply(part.act())));
            } catch (NotCommitted failure) {
                return new DoneInParts<>(done, remaining(done.size()), Optional.of(failure));
            }
        }
        return new DoneInParts<>(done, 0, Optional.empty());
    }

    private long remaining(int done) {
        return parts.stream()
                .skip(done)
                .mapToLong(part -> part.quantity().value())
                .sum();
    }
}
