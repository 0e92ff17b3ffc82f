package io.carbonregistry.bodies;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a body is accredited for.
 *
 * @param number of the certificate, such as CMA or CNAS
 * @param scope the codes of sectors, parameters or kinds of meters that it covers
 * @param provinces where; the nation's code covers all
 * @param from its first day
 * @param until its last day
 */
public record Accreditation(
        String number, List<String> scope, List<Adcode> provinces, LocalDate from, LocalDate until) {

    public Accreditation {
        Text.requirePhrase("accreditation number", number, 64);
        scope = Batch.checked("scope", scope, Batch.OF_HOLDER);
        scope.forEach(code -> Text.requireId("scope", code));
        provinces = Batch.checked("provinces", provinces, Batch.OF_HOLDER);
        Text.require(!until.isBefore(from), "accreditation", from + " to " + until, "a last day after the first");
    }

    /** Whether it holds anywhere in a province on a day, whatever for. */
    boolean holdsIn(Adcode province, LocalDate day) {
        return provinces.stream().anyMatch(one -> one.covers(province) || province.covers(one))
                && !day.isBefore(from)
                && !day.isAfter(until);
    }

    boolean covers(String code, Adcode place, LocalDate day) {
        return scope.contains(code)
                && provinces.stream().anyMatch(province -> province.covers(place))
                && !day.isBefore(from)
                && !day.isAfter(until);
    }
}
