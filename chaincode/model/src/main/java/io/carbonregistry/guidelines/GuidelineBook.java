package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions of a sector's guideline, the earliest first. A version holds until another follows, whatever it says itself of its
 * last month, so that the record of a version is never written again.
 *
 * @param sector the sector's code
 * @param editions ordered by their first months, one a month
 */
public record GuidelineBook(String sector, List<Edition> editions) implements State {

    /** How the keys of all books start. */
    public static final String KEYS = "guidelines/";

    public GuidelineBook {
        editions = List.copyOf(editions);
    }

    /**
     * A version as it was published.
     *
     * @param version its id
     * @param from the first month it holds for
     * @param until the last month it was published for; empty if none was named
     */
    public record Edition(String version, ReportingMonth from, Optional<ReportingMonth> until) {}

    /** Where it stands. */
    public static Key<GuidelineBook> key(String sector) {
        return Key.of(GuidelineBook.class, "guidelines", sector);
    }

    /** The version that holds for a month: the latest that has begun, unless it has ended. */
    public Optional<String> versionFor(ReportingMonth month) {
        return begun(month)
                .filter(last ->
                        last.until().filter(end -> end.compareTo(month) < 0).isEmpty())
                .map(Edition::version);
    }

    /** Whether a version holds for a month. */
    public boolean holds(String version, ReportingMonth month) {
        return versionFor(month).filter(version::equals).isPresent();
    }

    /** The latest version. */
    Optional<Edition> last() {
        return editions.stream().reduce((earlier, later) -> later);
    }

    /** With a version that follows the others. */
    GuidelineBook with(Guideline next) {
        Edition edition = new Edition(next.version(), next.from(), next.until());
        return new GuidelineBook(
                sector, Stream.concat(editions.stream(), Stream.of(edition)).toList());
    }

    private Optional<Edition> begun(ReportingMonth month) {
        return editions.stream().filter(one -> one.from().compareTo(month) <= 0).reduce((earlier, later) -> later);
    }
}
