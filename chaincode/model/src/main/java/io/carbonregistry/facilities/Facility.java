package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.guidelines.FacilityMonth;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A facility that a company reports on by itself: a generating unit, a clinker line, a potline, a process.
 *
 * @param id which
 * @param account the company's account
 * @param name what it is called
 * @param sector the code of the sector whose guideline it reports by
 * @param kind the code of its kind in the guideline
 * @param adcode where it stands
 * @param first the first month it reports
 * @param last the last month it reports; empty while none is set
 * @param continues the facilities that it took the place of
 * @param figures what is registered of it, the earlier first
 */
public record Facility(
        FacilityId id,
        AccountId account,
        String name,
        String sector,
        String kind,
        Adcode adcode,
        ReportingMonth first,
        Optional<ReportingMonth> last,
        List<FacilityId> continues,
        List<RegisteredFigure> figures)
        implements State {

    public Facility {
        continues = List.copyOf(continues);
        figures = List.copyOf(figures);
    }

    /** Where it stands. */
    public static Key<Facility> key(FacilityId id) {
        return Key.of(Facility.class, "facility", id);
    }

    /** Whether it reports a month. */
    public boolean isWithin(ReportingMonth month) {
        return first.compareTo(month) <= 0
                && last.filter(end -> end.compareTo(month) < 0).isEmpty();
    }

    /** It is the account's, and within its boundary in a month. */
    public void requireWithin(AccountId owner, ReportingMonth month, Rules rules) {
        rules.require(account.equals(owner) && isWithin(month), Reason.FACILITY_OUTSIDE, id, owner, month);
    }

    /** It is the account's, whatever the month. */
    public void requireOf(AccountId owner, Rules rules) {
        rules.require(account.equals(owner), Reason.FACILITY_OUTSIDE, id, owner, "any month");
    }

    /** What is registered of it for a month: of each figure the one that has begun last. */
    public List<FacilityMonth.Registered> registered(ReportingMonth month) {
        return holding(month)
                .map(one -> new FacilityMonth.Registered(one.parameter(), one.material(), one.value()))
                .toList();
    }

    /** The published factors that are registered of it for a month, each once and in order. */
    public List<FactorSource> factors(ReportingMonth month) {
        return holding(month)
                .flatMap(one -> one.source().stream())
                .distinct()
                .sorted(Comparator.comparing(FactorSource::toString))
                .toList();
    }

    private Stream<RegisteredFigure> holding(ReportingMonth month) {
        List<RegisteredFigure> begun =
                figures.stream().filter(one -> one.from().compareTo(month) <= 0).toList();
        return IntStream.range(0, begun.size())
                .filter(i -> begun.stream().skip(i + 1L).noneMatch(begun.get(i)::isOfSame))
                .mapToObj(begun::get);
    }

    /** With a last month. */
    Facility until(ReportingMonth end) {
        return new Facility(id, account, name, sector, kind, adcode, first, Optional.of(end), continues, figures);
    }

    /** With further figures. */
    Facility with(List<RegisteredFigure> further) {
        return new Facility(
                id,
                account,
                name,
                sector,
                kind,
                adcode,
                first,
                last,
                continues,
                Stream.concat(figures.stream(), further.stream()).toList());
    }
}
