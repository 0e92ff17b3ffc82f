package io.carbonregistry.bench.report;

import java.util.List;

/**
 * Values measured again and again.
 *
 * @param values in ascending order, at least one
 */
public record Sample(List<Double> values) {

    private static final double CONFIDENCE = 0.95;

    public Sample {
        values = values.stream().sorted().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a sample of nothing");
        }
    }

    /** The least. */
    public double least() {
        return values.get(0);
    }

    /** The greatest. */
    public double greatest() {
        return values.get(values.size() - 1);
    }

    /** The median. */
    public double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /** The value below which a share of the values lies; the share is above 0 and at most 1. */
    public double quantile(double share) {
        int place = (int) Math.ceil(share * values.size()) - 1;
        return values.get(Math.max(0, place));
    }

    /**
     * Two of the values between which the median of all that might have been measured lies with a confidence of 95 %, whatever its
     * distribution: as many values lie above it as heads fall in tosses of a coin. Fewer than six values give less, and all of
     * them are taken.
     */
    public Interval interval() {
        int out = 0;
        while (2 * (out + 1) < values.size() && 1 - 2 * tail(out + 2) >= CONFIDENCE) {
            out++;
        }
        return new Interval(values.get(out), values.get(values.size() - 1 - out));
    }

    /** The chance of fewer than so many heads. */
    private double tail(int heads) {
        double chance = Math.pow(0.5, values.size());
        double sum = 0;
        for (int i = 0; i < heads; i++) {
            sum += chance;
            chance *= (double) (values.size() - i) / (i + 1);
        }
        return sum;
    }

    /**
     * From one value to another.
     *
     * @param low the lower
     * @param high the upper
     */
    public record Interval(double low, double high) {}
}
