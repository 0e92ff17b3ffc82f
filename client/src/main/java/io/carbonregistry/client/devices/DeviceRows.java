package io.carbonregistry.client.devices;

import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.units.Moment;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one batch as they are committed to: each in canonical JSON, in the order of the file.
 *
 * @param device whose
 * @param sequence the number of the batch
 * @param data where they are
 * @param seed from which their salts come
 */
record DeviceRows(DeviceId device, long sequence, DataFile data, SaltSeed seed) {

    private static final Records RECORDS = Records.strict(Types.of(List.of(DeviceRow.class)));

    /**
     * What they come to.
     *
     * @param commitment to all of them
     * @param first when the first was measured
     * @param last when the last was
     */
    record Sum(Commitment commitment, Moment first, Moment last) {

        /** A second after the last: where they end if nothing else is said. */
        Moment end() {
            return new Moment(Instant.parse(last.value()).plusSeconds(1).toString());
        }
    }

    /**
     * Commits to them.
     *
     * @throws RefusedException as malformed, if there are none or one can't be read
     */
    Sum sum() {
        Run run = new Run(RowHasher.committing(seed));
        data.forEach(run::add);
        return run.sum();
    }

    /**
     * Opens one.
     *
     * @param row its place, counted from 1
     * @param committed what was signed
     * @throws RefusedException as malformed, if there is no such row, or the file is not what was committed to
     */
    Opening opening(long row, Commitment committed) {
        boolean within = 1 <= row && row <= committed.rows();
        require(within, "row", "1 to " + committed.rows(), Long.toString(row));
        RowHasher hasher = RowHasher.opening(seed, row - 1);
        Run run = new Run(hasher);
        data.forEach(run::add);
        requireSame(run.sum().commitment(), committed);
        return hasher.opening();
    }

    /** The file is what was committed to. */
    void requireSame(Commitment found, Commitment committed) {
        require(
                found.equals(committed),
                data.path().toString(),
                "the rows that were signed: " + committed.rows() + ", root " + committed.root(),
                found.rows() + ", root " + found.root());
    }

    private static void require(boolean holds, String what, String expected, String found) {
        if (!holds) {
            throw RefusedException.because(Reason.MALFORMED, what, expected, found);
        }
    }

    /** One reading of the file. */
    private final class Run {

        private final RowHasher hasher;
        private long rows;
        private Optional<Moment> first = Optional.empty();
        private Optional<Moment> last = Optional.empty();

        Run(RowHasher hasher) {
            this.hasher = hasher;
        }

        void add(DataFile.Line line) {
            rows++;
            first = first.or(() -> Optional.of(line.at()));
            last = Optional.of(line.at());
            hasher.add(RECORDS.tagged(new DeviceRow(device, sequence, rows, line.at(), line.readings())));
        }

        Sum sum() {
            require(rows > 0, data.path().toString(), "at least one row", "none");
            return new Sum(hasher.commitment(), first.orElseThrow(), last.orElseThrow());
        }
    }
}
