package io.carbonregistry;

import io.carbonregistry.kernel.Collection;
import java.util.SortedMap;

/** What the registry answers to one proposal. */
public sealed interface Outcome {

    /**
     * A granted act.
     *
     * @param writes what to write, by key; an empty value deletes
     * @param confided what to write to each private data collection, likewise
     * @param guards who guards what is written
     * @param fact what has happened, canonical JSON
     * @param event the event's name: the fact's type
     * @param announcement the event's payload: the act
     */
    record Granted(
            SortedMap<String, byte[]> writes,
            SortedMap<Collection, SortedMap<String, byte[]>> confided,
            Guards guards,
            byte[] fact,
            String event,
            byte[] announcement)
            implements Outcome {}

    /**
     * An answered query or dry run; writes nothing.
     *
     * @param result canonical JSON
     */
    record Answered(byte[] result) implements Outcome {}

    /**
     * A refusal.
     *
     * @param message the whole refusal as JSON, ASCII, at most 1 KiB
     */
    record Refused(String message) implements Outcome {}
}
