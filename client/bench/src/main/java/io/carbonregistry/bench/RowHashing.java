package io.carbonregistry.bench;

import io.carbonregistry.bench.report.Sample;
import io.carbonregistry.client.devices.DeviceRow;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.units.Moment;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What committing to the rows of a device's day costs beside the digests of as many bytes. */
final class RowHashing {

    /**
     * What the digests of each row are over besides it: for its salt a prefix and the key, which are the same for all, and its number; for its
     * leaf a byte and the salt; a byte and two hashes.
     */
    private static final int BESIDES = 3 * 32 + 1 + 32 + 1 + 2 * 32;

    private static final int ROUNDS = 7;
    private static final int OPENED = 1_000;
    private static final double NANOS = 1e9;
    private static final SaltSeed SEED = SaltSeed.parse("5e".repeat(32));
    private static final Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");

    private final byte[][] rows;

    RowHashing(int rows) {
        Records records = Records.strict(Types.of(List.of(DeviceRow.class)));
        this.rows = IntStream.range(0, rows)
                .mapToObj(row -> records.tagged(row(row)))
                .toArray(byte[][]::new);
    }

    /** Rates, their ratios, and what one row's proof takes; the first round does not count. */
    SortedMap<String, Double> measure() {
        List<Double> alone = new ArrayList<>();
        List<Double> same = new ArrayList<>();
        List<Double> hashed = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double ofRow = digest(new byte[0]);
            double ofAll = digest(new byte[BESIDES]);
            double tree = hash();
            if (round > 0) {
                alone.add(ofRow / tree);
                same.add(ofAll / tree);
                hashed.add(rows.length / tree);
            }
        }
        SortedMap<String, Double> figures = new TreeMap<>(proof());
        figures.put("rowsHashedPerSecond", new Sample(hashed).median());
        figures.put("rowsHashingShare", new Sample(same).median());
        figures.put("rowsHashingShareOfRowsAlone", new Sample(alone).median());
        figures.put(
                "rowsBytesEach",
                (double) Stream.of(rows).mapToLong(row -> row.length).sum() / rows.length);
        return figures;
    }

    /** Seconds that one SHA-256 of each row and of some bytes besides takes. */
    private double digest(byte[] besides) {
        MessageDigest digest = sha256();
        long start = System.nanoTime();
        for (byte[] row : rows) {
            digest.update(besides);
            digest.digest(row);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    /** Seconds that committing to all rows takes. */
    private double hash() {
        long start = System.nanoTime();
        added(RowHasher.committing(SEED)).commitment();
        return (System.nanoTime() - start) / NANOS;
    }

    private SortedMap<String, Double> proof() {
        RowHasher hasher = added(RowHasher.opening(SEED, rows.length / 2));
        Commitment commitment = hasher.commitment();
        Opening opening = hasher.opening();
        List<Double> millis = new ArrayList<>();
        for (int turn = 0; turn < 2 * OPENED; turn++) {
            long start = System.nanoTime();
            boolean opens = opening.opens(commitment);
            millis.add((System.nanoTime() - start) / 1e6);
            if (!opens) {
                throw new IllegalStateException("a row that was committed to does not open");
            }
        }
        Sample last = new Sample(millis.subList(OPENED, millis.size()));
        return new TreeMap<>(Map.of(
                "rowsProofHashes", (double) opening.proof().path().size(),
                "rowsProofMillis", last.median(),
                "rowsProofMillisP99", last.quantile(0.99)));
    }

    private RowHasher added(RowHasher hasher) {
        for (byte[] row : rows) {
            hasher.add(row);
        }
        return hasher;
    }

    /** A second of a chimney's emissions. */
    private static DeviceRow row(int number) {
        List<DeviceRow.Reading> readings = Stream.of("flow", "co2", "o2", "temperature", "pressure", "humidity")
                .map(name -> new DeviceRow.Reading(name, number % 1000 + "." + name.length()))
                .toList();
        Moment at = new Moment(BEGINNING.plusSeconds(number).toString());
        return new DeviceRow(new DeviceId("cems-1"), 1, number + 1L, at, readings);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
