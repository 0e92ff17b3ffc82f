package io.carbonregistry.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that a benchmark has found. */
public final class Results {

    /** What all else is compared with. */
    public static final String YARDSTICK = "put";

    /** Somebody else used more than this part of a processor: the machine was busy. */
    private static final double BUSY_CORES = 0.15;

    private final SortedMap<String, String> topology;
    private final List<Measurement> measurements = new ArrayList<>();
    private final SortedMap<String, Double> others = new TreeMap<>();
    private final SortedMap<String, Double> otherRatios = new TreeMap<>();
    private long conflicts;

    /** Results on a topology. */
    public Results(Map<String, String> topology) {
        this.topology = Collections.unmodifiableSortedMap(new TreeMap<>(topology));
    }

    /** Adds a round of a scenario. */
    public void add(Measurement measurement) {
        measurements.add(measurement);
    }

    /** Adds a figure that is no rate of a scenario. */
    public void add(String name, double figure) {
        others.put(name, figure);
    }

    /** Adds a ratio that is not one to the yardstick of the same round. */
    public void addRatio(String name, double ratio) {
        otherRatios.put(name, ratio);
    }

    /** How many transactions of the registry lost against others that wrote what they had read. */
    public void conflicts(long counted) {
        conflicts += counted;
    }

    /** How many transactions lost. */
    public long conflicts() {
        return conflicts;
    }

    /** What it was measured on. */
    public SortedMap<String, String> topology() {
        return topology;
    }

    /** All rounds of all scenarios. */
    public List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    /** The scenarios, in the order in which they were first measured. */
    public List<String> scenarios() {
        return measurements.stream().map(Measurement::scenario).distinct().toList();
    }

    /** The rounds of a scenario. */
    public List<Measurement> of(String scenario) {
        return measurements.stream()
                .filter(one -> one.scenario().equals(scenario))
                .toList();
    }

    /** What a scenario did in a second, round by round. */
    public Sample rates(String scenario) {
        return new Sample(of(scenario).stream().map(Measurement::perSecond).toList());
    }

    /** What a scenario did for each that the yardstick did beside it, round by round; none where the yardstick was not measured. */
    public Optional<Sample> ratios(String scenario) {
        List<Double> paired = of(scenario).stream().flatMap(this::ratio).toList();
        return paired.isEmpty() || scenario.equals(YARDSTICK) ? Optional.empty() : Optional.of(new Sample(paired));
    }

    private Stream<Double> ratio(Measurement one) {
        return of(YARDSTICK).stream()
                .filter(put -> put.round() == one.round())
                .map(put -> one.perSecond() / put.perSecond());
    }

    /** Figures by name: the median rate of each scenario, and what is no rate. */
    public SortedMap<String, Double> figures() {
        SortedMap<String, Double> figures = new TreeMap<>(others);
        scenarios().forEach(one -> figures.put(one, rates(one).median()));
        return figures;
    }

    /** Ratios by name: the median of each scenario's, to the yardstick. */
    public SortedMap<String, Double> medianRatios() {
        SortedMap<String, Double> medians = new TreeMap<>(otherRatios);
        scenarios().forEach(one -> ratios(one).ifPresent(sample -> medians.put(one, sample.median())));
        return medians;
    }

    /** The kinds of process whose time was read. */
    public List<String> kinds() {
        TreeSet<String> kinds = new TreeSet<>();
        measurements.forEach(one -> kinds.addAll(one.used().seconds().keySet()));
        return List.copyOf(kinds);
    }

    /** Milliseconds of processor time that a kind of process took for a transaction of a scenario: the median. */
    public double cpuMillis(String scenario, String kind) {
        return new Sample(of(scenario).stream().map(one -> one.cpuMillis(kind)).toList()).median();
    }

    /** The most processors that others kept busy during a round. */
    public double othersCores() {
        return measurements.stream()
                .mapToDouble(one -> one.used().othersCores())
                .max()
                .orElse(0);
    }

    /** Whether somebody else was busy on the machine. */
    public boolean isBusy() {
        return othersCores() > BUSY_CORES;
    }
}
