package io.carbonregistry.bench.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.MathContext;

/** The results as one JSON object. */
public final class JsonReport {

    /** More digits than any measurement has. */
    private static final MathContext DIGITS = new MathContext(5);

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Results results;

    /** Of these results. */
    public JsonReport(Results results) {
        this.results = results;
    }

    /** The object, with its lines broken. */
    public String text() {
        JsonObject whole = new JsonObject();
        JsonObject topology = new JsonObject();
        results.topology().forEach(topology::addProperty);
        whole.add("topology", topology);
        whole.add("figures", numbers(results.figures()));
        whole.add("ratios", numbers(results.medianRatios()));
        whole.addProperty("conflicts", results.conflicts());
        whole.add("scenarios", scenarios());
        whole.addProperty("busy", results.isBusy());
        whole.addProperty("othersCores", rounded(results.othersCores()));
        return GSON.toJson(whole);
    }

    private JsonObject scenarios() {
        JsonObject all = new JsonObject();
        results.scenarios().forEach(name -> all.add(name, scenario(name)));
        return all;
    }

    private JsonObject scenario(String name) {
        JsonObject one = new JsonObject();
        Sample rates = results.rates(name);
        one.add("perSecond", range(rates.median(), rates.least(), rates.greatest()));
        results.ratios(name)
                .ifPresent(ratios -> one.add(
                        "ratio",
                        range(
                                ratios.median(),
                                ratios.interval().low(),
                                ratios.interval().high())));
        JsonObject cpu = new JsonObject();
        results.kinds().forEach(kind -> cpu.addProperty(kind, rounded(results.cpuMillis(name, kind))));
        one.add("cpuMillisPerTransaction", cpu);
        JsonArray rounds = new JsonArray();
        results.of(name).forEach(round -> rounds.add(rounded(round.perSecond())));
        one.add("rounds", rounds);
        one.addProperty(
                "failed",
                results.of(name).stream().mapToInt(Measurement::failed).sum());
        return one;
    }

    private static JsonObject range(double median, double low, double high) {
        JsonObject range = new JsonObject();
        range.addProperty("median", rounded(median));
        range.addProperty("low", rounded(low));
        range.addProperty("high", rounded(high));
        return range;
    }

    private static JsonObject numbers(java.util.Map<String, Double> values) {
        JsonObject numbers = new JsonObject();
        values.forEach((name, value) -> numbers.addProperty(name, rounded(value)));
        return numbers;
    }

    private static BigDecimal rounded(double value) {
        BigDecimal shortest = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
