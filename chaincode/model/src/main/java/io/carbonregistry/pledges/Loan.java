package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is lent on a pledge. Confided: the parties and supervision alone are told.
 *
 * @param terms as agreed
 * @param outstanding what is owed, in fen; nothing before the first drawdown
 * @param balanced the day on which the bank has said so
 * @param said the sum that the bank has named last
 * @param valuation the last one
 * @param proposed the terms that a change would bring
 */
public record Loan(
        LoanTerms terms,
        long outstanding,
        Optional<LocalDate> balanced,
        Optional<Sum> said,
        Optional<Valuation> valuation,
        Optional<LoanTerms> proposed)
        implements State {

    /** Where it stands. */
    public static Key<Loan> key(ActRef pledge) {
        return Key.of(Loan.class, "loan", pledge);
    }

    /** A loan that nothing is drawn of. */
    static Loan agreed(LoanTerms terms) {
        return new Loan(terms, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What the units must cover: what is owed, and before the first drawdown all that is to be lent. */
    long covered() {
        return balanced.isPresent() ? outstanding : terms.amount();
    }

    Loan owing(long fen, Sum sum, LocalDate day) {
        return new Loan(terms, fen, Optional.of(day), Optional.of(sum), valuation, proposed);
    }

    Loan valued(Valuation other) {
        return new Loan(terms, outstanding, balanced, said, Optional.of(other), proposed);
    }

    Loan proposing(Optional<LoanTerms> other) {
        return new Loan(terms, outstanding, balanced, said, valuation, other);
    }

    /** Under the terms that were proposed. */
    Loan amended() {
        return new Loan(proposed.orElse(terms), outstanding, balanced, said, valuation, Optional.empty());
    }

    @Override
    public String toString() {
        return "Loan[confided]";
    }
}
