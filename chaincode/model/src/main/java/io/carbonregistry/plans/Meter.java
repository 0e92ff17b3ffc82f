package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.Calibration;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meter (计量器具) that values are read from.
 *
 * @param account the company's account
 * @param id which of the company's
 * @param facility where it measures
 * @param kind the code of its kind in the guideline
 * @param model its maker and model
 * @param site where it is installed
 * @param accuracyClass as its plate has it
 * @param requiredPercent the accuracy that the guideline requires of its kind
 * @param intervalMonths for how many months a calibration holds at the most
 * @param installed its first day
 * @param last its last day; empty while it is in use
 * @param replacedBy the meter that took its place
 * @param certificates its calibrations, no two of which overlap
 */
public record Meter(
        AccountId account,
        MeterId id,
        FacilityId facility,
        String kind,
        String model,
        String site,
        String accuracyClass,
        BigDecimal requiredPercent,
        int intervalMonths,
        LocalDate installed,
        Optional<LocalDate> last,
        Optional<MeterId> replacedBy,
        List<CalibrationCertificate> certificates)
        implements State {

    public Meter {
        certificates = List.copyOf(certificates);
    }

    /** Where it stands. */
    public static Key<Meter> key(AccountId account, MeterId id) {
        return Key.of(Meter.class, "meter", account, id);
    }

    /** How the keys of a company's meters start. */
    static String keys(AccountId account) {
        return "meter/" + account + "/";
    }

    /** Whether it was in use on a day. */
    public boolean isInUse(LocalDate day) {
        return !day.isBefore(installed) && last.filter(day::isAfter).isEmpty();
    }

    /** How it stood over some days: the worst that covering calibrations found, and the days that none covers. */
    public Calibration calibration(LocalDate firstDay, LocalDate lastDay) {
        List<LocalDate> days = firstDay.datesUntil(lastDay.plusDays(1)).toList();
        Optional<BigDecimal> worst = certificates.stream()
                .filter(one -> days.stream().anyMatch(one::covers))
                .map(CalibrationCertificate::foundPercent)
                .max(Comparator.naturalOrder());
        long covered = days.stream()
                .filter(day -> certificates.stream().anyMatch(one -> one.covers(day)))
                .count();
        return new Calibration(requiredPercent, worst, days.size(), Math.toIntExact(days.size() - covered));
    }

    /** How it stood in a month, where it measured all of it. */
    public Calibration standing(ReportingMonth month) {
        return calibration(month.firstDay(), month.lastDay());
    }

    /** A meter of that id is in use at a facility; its key must have been read. */
    public static void requireAt(AccountId account, MeterId id, FacilityId facility, States states, Rules rules) {
        rules.require(
                states.find(key(account, id))
                        .filter(one ->
                                one.facility().equals(facility) && one.last().isEmpty())
                        .isPresent(),
                Reason.METER_UNKNOWN,
                id,
                facility);
    }

    /** A certificate holds for no longer than the interval, and no other holds on a day of its. */
    void requireTakes(CalibrationCertificate certificate, Rules rules) {
        LocalDate latest = certificate.from().plusMonths(intervalMonths).minusDays(1);
        rules.require(
                !certificate.until().isAfter(latest), Reason.CERTIFICATE_TOO_LONG, id, certificate.number(), latest);
        certificates.stream()
                .filter(certificate::overlaps)
                .findFirst()
                .ifPresent(other -> rules.require(
                        false, Reason.CERTIFICATE_OVERLAPS, id, certificate.number(), other.number(), other.until()));
    }

    /** With a last day. */
    Meter until(LocalDate end, Optional<MeterId> successor) {
        return with(Optional.of(end), successor, certificates);
    }

    /** With a further calibration. */
    Meter with(CalibrationCertificate further) {
        return with(
                last,
                replacedBy,
                Stream.concat(certificates.stream(), Stream.of(further)).toList());
    }

    private Meter with(
            Optional<LocalDate> end, Optional<MeterId> successor, List<CalibrationCertificate> calibrations) {
        return new Meter(
                account,
                id,
                facility,
                kind,
                model,
                site,
                accuracyClass,
                requiredPercent,
                intervalMonths,
                installed,
                end,
                successor,
                calibrations);
    }
}
