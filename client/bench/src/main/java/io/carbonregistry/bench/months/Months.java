package io.carbonregistry.bench.months;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.attestations.RefusedMonth;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Signers;
import io.carbonregistry.client.Committed;
import io.carbonregistry.kernel.Fact;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Attests a national month, and tells how long each part of it took. */
public final class Months {

    private final NationalMonth month;
    private final Emitters emitters;

    private Months(NationalMonth month, Emitters emitters) {
        this.month = month;
        this.emitters = emitters;
    }

    /** A month of about so many bundles. */
    public static Months of(MarketPlace place, int bundles) {
        NationalMonth month = NationalMonth.usual().of(bundles);
        return new Months(month, Emitters.of(place, month));
    }

    /**
     * Founds everything, then attests; seconds and numbers by name.
     *
     * @throws IllegalStateException if a line was refused
     */
    public SortedMap<String, Double> measure() {
        SortedMap<String, Double> figures = new TreeMap<>();
        long start = System.nanoTime();
        found();
        long founded = System.nanoTime();
        List<AttestMonths> acts = attestations();
        long prepared = System.nanoTime();
        Signers signers = emitters.place().people().holders();
        List<ApproveAct> proposed = signers.propose(acts.stream());
        long signed = System.nanoTime();
        long attested = proposed.stream()
                .map(approval -> signers.approver().submitAsync(approval).thenApply(Months::attested))
                .toList()
                .stream()
                .mapToLong(CompletableFuture::join)
                .sum();
        long done = System.nanoTime();
        figures.put("monthsActs", (double) acts.size());
        figures.put("monthsBundles", (double) attested);
        figures.put("monthsRows", (double) rows(acts));
        figures.put("monthsFoundingSeconds", seconds(start, founded));
        figures.put("monthsPreparingSeconds", seconds(founded, prepared));
        figures.put("monthsFirstSignatureSeconds", seconds(prepared, signed));
        figures.put("monthsSecondSignatureSeconds", seconds(signed, done));
        figures.put("monthsBundlesPerSecond", attested / seconds(prepared, done));
        return figures;
    }

    /** Founds everything that comes before the month. */
    public void found() {
        emitters.found(month);
    }

    /** The acts that attest it, one a company, under new ids. */
    public List<AttestMonths> attestations() {
        return emitters.entities().stream().map(Entity::attestation).toList();
    }

    private static long attested(Committed<Fact> done) {
        MonthsAttested fact = (MonthsAttested) done.fact();
        fact.refused().stream().findFirst().map(RefusedMonth::refusal).ifPresent(refusal -> {
            throw new IllegalStateException("a month was refused: " + refusal);
        });
        return fact.attested().size();
    }

    private static long rows(List<AttestMonths> acts) {
        return acts.stream()
                .flatMap(act -> act.months().months().stream())
                .mapToLong(one -> one.rows().size())
                .sum();
    }

    private static double seconds(long from, long until) {
        return (until - from) / 1e9;
    }
}
