package io.carbonregistry.simulation;

import io.carbonregistry.Entry;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.market.MapLedger;
import io.carbonregistry.market.Market;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for the fewest requests after which the same is broken: whole stretches are left out, then shorter ones, and at last single requests,
 * as long as what is left still breaks it.
 */
final class Shrinking {

    private final Entry entry = new Entry(Market.CODE);
    private final MapLedger opened;
    private final UnaryOperator<Outcome.Granted> fault;
    private final String broken;

    /** From a ledger on, with what falsifies granted acts there, if anything does, and what it breaks. */
    Shrinking(MapLedger opened, UnaryOperator<Outcome.Granted> fault, String broken) {
        this.opened = opened;
        this.fault = fault;
        this.broken = broken;
    }

    /** The fewest of some requests, in their order; all of them, if they do not break it when they are decided again. */
    List<Proposal> of(List<Proposal> requests) {
        if (!breaks(requests)) {
            return requests;
        }
        List<Proposal> granted = granted(requests);
        List<Proposal> left = breaks(granted) ? granted : requests;
        for (int stretch = left.size() / 2; stretch > 0; stretch /= 2) {
            left = without(stretch, left);
        }
        for (List<Proposal> fewer = without(1, left); fewer.size() < left.size(); fewer = without(1, left)) {
            left = fewer;
        }
        return left;
    }

    /** Whether requests break it, one after the other. */
    boolean breaks(List<Proposal> requests) {
        MapLedger ledger = opened.copy();
        Watch watch = new Watch(new Mirror(ledger), 1);
        try {
            requests.forEach(request -> decide(request, ledger, watch));
            return false;
        } catch (AssertionError | RuntimeException failure) {
            return Broken.what(failure).equals(broken);
        }
    }

    /** Requests as they can be read, a line each. */
    static String told(List<Proposal> requests) {
        return requests.stream()
                .map(request -> request.msp() + ": "
                        + request.arguments().stream()
                                .map(argument -> new String(argument, StandardCharsets.UTF_8))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** What is refused changes nothing, so it is seldom needed. */
    private List<Proposal> granted(List<Proposal> requests) {
        List<Proposal> granted = new ArrayList<>();
        MapLedger ledger = opened.copy();
        for (Proposal request : requests) {
            if (entry.decide(request, ledger) instanceof Outcome.Granted honest) {
                granted.add(request);
                ledger.apply(fault.apply(honest));
            }
        }
        return granted;
    }

    private List<Proposal> without(int stretch, List<Proposal> requests) {
        List<Proposal> left = requests;
        // What comes late is left out first: what comes early leads to the rest.
        for (int end = left.size(); end > 0; end -= stretch) {
            int start = Math.max(0, end - stretch);
            int last = end;
            List<Proposal> before = left;
            List<Proposal> fewer = IntStream.range(0, before.size())
                    .filter(i -> i < start || i >= last)
                    .mapToObj(before::get)
                    .collect(Collectors.toCollection(ArrayList::new));
            left = breaks(fewer) ? fewer : left;
        }
        return left;
    }

    private void decide(Proposal request, MapLedger ledger, Watch watch) {
        if (entry.decide(request, ledger) instanceof Outcome.Granted honest) {
            Outcome.Granted granted = fault.apply(honest);
            ledger.apply(granted);
            watch.take(granted);
        }
    }
}
