package io.carbonregistry.client.audit;

import io.carbonregistry.access.Routes;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.State;
import io.carbonregistry.pledges.Loan;
import io.carbonregistry.pledges.Proceeds;
import io.carbonregistry.pledges.Sum;
import io.carbonregistry.verification.CorrectedYear;
import io.carbonregistry.verification.Remark;
import io.carbonregistry.verification.Remarks;
import io.carbonregistry.verification.VerifiedFigures;
import io.carbonregistry.wire.Records;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What private states keep of what was confided, and what its owners have shown, found by the root that stands for it: so it is the very thing that was committed to, whoever gave it. */
final class KeptRows {

    private final Records records = Routes.records();
    private final Map<Digest, Record> byRoot = new HashMap<>();

    KeptRows(PrivateData given) {
        given.writes().filter(write -> write.value().length > 0).forEach(this::learn);
    }

    /** What is no state is passed over here: its hash is another one. */
    private void learn(PrivateWrite write) {
        try {
            Optional<Key<?>> key = StateTypes.key(write.key());
            if (key.isPresent()) {
                keepOf(records.read(key.get().type(), write.value()));
            }
        } catch (RefusedException e) {
            // Nothing can be learnt of it.
        }
    }

    private void keepOf(State state) {
        if (state instanceof MonthValues values) {
            add(values.given());
        } else if (state instanceof VerifiedFigures figures) {
            byRoot.put(figures.commitment().root(), figures);
        } else if (state instanceof CorrectedYear corrected) {
            byRoot.put(corrected.commitment().root(), corrected);
        } else if (state instanceof Loan loan) {
            Stream.of(Optional.of(loan.terms()), loan.proposed())
                    .flatMap(Optional::stream)
                    .forEach(terms -> byRoot.put(terms.root(), terms));
            loan.said().ifPresent(this::keep);
        } else if (state instanceof Proceeds proceeds) {
            keep(proceeds.price());
        } else if (state instanceof Remarks remarks) {
            Stream.of(Optional.of(remarks.finding()), remarks.answer(), remarks.verdict())
                    .flatMap(Optional::stream)
                    .forEach(this::keep);
        }
    }

    /** Adds rows that no state keeps. */
    void add(ConfidedMonth month) {
        byRoot.put(month.commitment().root(), month);
    }

    private void keep(Sum sum) {
        byRoot.put(sum.root(), sum);
    }

    private void keep(Remark remark) {
        byRoot.put(remark.root(), remark);
    }

    /** What a root of one kind of rows stands for, if it was given. */
    <R extends Record> Optional<R> find(Digest root, Class<R> type) {
        return Optional.ofNullable(byRoot.get(root)).filter(type::isInstance).map(type::cast);
    }
}
