package io.carbonregistry.client.demo.eutl;

import java.util.stream.Stream;

/** What a line does to balances. */
enum Effect {
    /** Takes from one account and gives to another. */
    MOVE,
    /** Gives what was not there before. */
    CREDIT,
    /** Takes for good. */
    DEBIT;

    Stream<Movement> of(Line line) {
        Movement debit = new Movement(
                line.from(), line.units().unitClass(), -line.quantity().value());
        Movement credit = new Movement(
                line.to(), line.units().unitClass(), line.quantity().value());
        return switch (this) {
            case MOVE -> Stream.of(debit, credit);
            case CREDIT -> Stream.of(credit);
            case DEBIT -> Stream.of(debit);
        };
    }
}
