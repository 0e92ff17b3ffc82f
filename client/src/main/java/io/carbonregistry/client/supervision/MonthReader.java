package io.carbonregistry.client.supervision;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.Flag;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads the current versions of a year's months: which there are from the projection, their values from the ledger, which shows them to whom
 * it may.
 *
 * @param projection what the blocks tell
 * @param values asks the ledger
 */
public record MonthReader(Projection projection, Function<GetValues, MonthValues> values) {

    /**
     * What was read.
     *
     * @param months those whose values the asking office may see
     * @param withheld how many others there are
     */
    public record Read(Months months, long withheld) {}

    /** The months of a year and place. */
    public Read read(int year, Adcode place) {
        Shared shared = new Shared(projection, new ConcurrentHashMap<>());
        List<AttestedMonth> heads = projection.all(AttestedMonth.class, AttestedMonth.KEYS).stream()
                .filter(head -> head.month().year() == year)
                .filter(head -> place.covers(
                        shared.get(AccountStanding.key(head.entity())).adcode()))
                .toList();
        List<ReadMonth> months = new ArrayList<>();
        heads.forEach(head -> ask(head).map(found -> month(head, found, shared)).ifPresent(months::add));
        return new Read(new Months(months), heads.size() - months.size());
    }

    private Optional<MonthValues> ask(AttestedMonth head) {
        try {
            return Optional.of(values.apply(new GetValues(head.current())));
        } catch (Refused refused) {
            if (refused.refusal().reason() == Reason.WRONG_JURISDICTION) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private ReadMonth month(AttestedMonth head, MonthValues found, Shared shared) {
        String guideline = get(Attestation.key(head.current())).guideline();
        MonthVersion first = new MonthVersion(head.entity(), head.facility(), head.month(), 1);
        boolean late = get(Attestation.key(first)).flags().stream().anyMatch(flag -> flag.kind() == Flag.Kind.LATE);
        return new ReadMonth(
                shared.get(Facility.key(head.facility())), shared.get(Guideline.key(guideline)), late, found);
    }

    /**
     * What many months have in common is read once and held once: a guideline is larger than any month.
     *
     * @param projection what the blocks tell
     * @param known what was read
     */
    private record Shared(Projection projection, Map<Key<?>, State> known) {

        <S extends State> S get(Key<S> key) {
            return key.type().cast(known.computeIfAbsent(key, unused -> MonthReader.get(projection, key)));
        }
    }

    private <S extends State> S get(Key<S> key) {
        return get(projection, key);
    }

    private static <S extends State> S get(Projection projection, Key<S> key) {
        return projection.find(key).orElseThrow(() -> new IllegalStateException("no " + key));
    }
}
