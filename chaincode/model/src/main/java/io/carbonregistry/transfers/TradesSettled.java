package io.carbonregistry.transfers;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.SerialRange;
import java.time.LocalDate;
import java.util.List;

/** A run of trades was settled, each delivered whole or named as refused. */
public record TradesSettled(ActRef act, List<Delivered> delivered, List<Failed> failed, LocalDate day) implements Fact {

    /** A trade's number and the serials that went to its buyer; who and how many stand in the request of the same transaction. */
    public record Delivered(long number, List<SerialRange> ranges) {}

    /** A trade's number and why it was refused. */
    public record Failed(long number, String reason) {}
}
