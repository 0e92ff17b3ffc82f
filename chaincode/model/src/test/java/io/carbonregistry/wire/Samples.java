package io.carbonregistry.wire;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Whole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records of every shape the codec knows. */
final class Samples {

    static final Types TYPES = Types.of(List.of(Move.class, Approve.class, Moved.class));

    enum Colour {
        RED,
        GREEN
    }

    record Tonnes(long value) implements Whole {
        Tonnes {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    record Marker(long value) implements State, Whole {}

    sealed interface Shape permits Circle, Square {}

    record Circle(long radius) implements Shape {}

    record Square(long side, Optional<String> type) implements Shape {}

    record Everything(
            String text,
            long number,
            int small,
            boolean flag,
            Colour colour,
            ActId id,
            ActRef act,
            Tonnes tonnes,
            LocalDate day,
            BigDecimal measured,
            List<Tonnes> parts,
            Optional<LocalDate> until,
            Circle circle,
            List<Shape> shapes,
            Optional<Shape> shape,
            Optional<Everything> inner)
            implements State {}

    record Part(Tonnes last, Optional<Tonnes> take) {}

    record Draws(List<Part> parts) {
        static Draws none() {
            return new Draws(List.of());
        }
    }

    record Moved(ActId id, Tonnes tonnes) implements Fact {}

    record Move(
            ActId id,
            Tonnes tonnes,
            @Input Draws draws,
            @Input Optional<Tonnes> lane) implements Request<Moved> {
        @Override
        public Keys reads() {
            return Keys.none();
        }

        @Override
        public Decision<Moved> decide(States states, Circumstances now, Rules rules) {
            return Decision.of(new Moved(id, tonnes));
        }
    }

    record Approve(ActRef act, Request<?> request) implements Request<Fact> {
        @Override
        public ActId id() {
            return act.id();
        }

        @Override
        public Keys reads() {
            return request.reads();
        }

        @Override
        public Decision<Fact> decide(States states, Circumstances now, Rules rules) {
            return Decision.of(new Moved(id(), new Tonnes(0)));
        }
    }

    record Find(ActId id) implements Query<List<Moved>> {
        @Override
        public List<Moved> answer(Ledger ledger, Caller caller) {
            return List.of(new Moved(id, new Tonnes(1)));
        }
    }

    record Pending(Optional<Request<?>> request, List<Request<?>> others) implements State {}

    private Samples() {}

    static Everything everything() {
        Everything plain = new Everything(
                "\u20ac\"\\/\u000f\n\ud83d\ude00碳",
                Whole.MAX,
                Integer.MIN_VALUE,
                true,
                Colour.GREEN,
                new ActId("a-1"),
                ActRef.parse("office.registrar/a-2"),
                new Tonnes(0),
                LocalDate.of(2026, 2, 28),
                new BigDecimal("-0.0500"),
                List.of(new Tonnes(3), new Tonnes(1)),
                Optional.of(LocalDate.of(1900, 1, 1)),
                new Circle(-7),
                List.of(new Square(2, Optional.of("plain")), new Circle(1)),
                Optional.of(new Square(5, Optional.empty())),
                Optional.empty());
        return new Everything(
                "",
                -Whole.MAX,
                0,
                false,
                Colour.RED,
                plain.id(),
                plain.act(),
                new Tonnes(Whole.MAX),
                LocalDate.of(2999, 12, 31),
                new BigDecimal("100"),
                List.of(),
                Optional.empty(),
                plain.circle(),
                List.of(),
                Optional.empty(),
                Optional.of(plain));
    }
}
