package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Editions;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.MeterKind;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a meter of a company's to be known, in the place of another or besides the others.
 *
 * @param account the company's account
 * @param meter the id of the new meter
 * @param facility where it measures
 * @param guideline the version that holds now
 * @param kind the code of its kind there
 * @param model its maker and model
 * @param site where it is installed
 * @param accuracyClass as its plate has it
 * @param intervalMonths for how many months a calibration holds at the most
 * @param installed its first day, before which a meter that it replaces ends
 * @param replaces the meter that it takes the place of
 */
public record RegisterMeter(
        ActId id,
        AccountId account,
        MeterId meter,
        FacilityId facility,
        String guideline,
        String kind,
        String model,
        String site,
        String accuracyClass,
        int intervalMonths,
        LocalDate installed,
        Optional<MeterId> replaces)
        implements Request<MeterRegistered> {

    private static final int LONGEST_INTERVAL = 120;

    public RegisterMeter {
        Text.requireId("guideline", guideline);
        Text.requirePhrase("model", model, 128);
        Text.requirePhrase("site", site, 128);
        Text.requirePhrase("accuracy class", accuracyClass, 16);
        Text.require(
                1 <= intervalMonths && intervalMonths <= LONGEST_INTERVAL,
                "calibration interval",
                Integer.toString(intervalMonths),
                "1 to " + LONGEST_INTERVAL + " months");
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Facility.key(facility), Guideline.key(guideline))
                .fresh(Meter.key(account, meter))
                .alsoNeeded(
                        replaces.stream().map(one -> Meter.key(account, one)).toList());
    }

    @Override
    public Keys readsThen(States first) {
        return Editions.reads(guideline, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<MeterRegistered> decide(States states, Circumstances now, Rules rules) {
        Facility measured = states.get(Facility.key(facility));
        Guideline cited = states.get(Guideline.key(guideline));
        Optional<MeterKind> known = cited.meters().stream()
                .filter(one -> one.name().code().equals(kind))
                .findFirst();
        Optional<Meter> replaced = replaces.map(one -> states.get(Meter.key(account, one)));
        measured.requireOf(account, rules);
        Editions.requireInForce(cited, measured.sector(), ReportingMonth.of(now.day()), states, rules);
        rules.require(known.isPresent(), Reason.PARAMETER_NOT_IN_GUIDELINE, kind, guideline);
        rules.require(!installed.isAfter(now.day()), Reason.TIME_ORDER, "installation", now.day(), installed);
        replaced.ifPresent(one -> requireReplaceable(one, rules));
        rules.end();

        // From here on it must succeed.
        Meter registered = registered(known.orElseThrow().accuracyPercent());
        return Decision.of(
                        new MeterRegistered(now.act(), account, meter, facility, kind, installed, replaces, now.day()))
                .writing(Meter.key(account, meter), registered)
                .with(replaced.map(one -> Changes.none()
                                .put(
                                        Meter.key(account, one.id()),
                                        one.until(installed.minusDays(1), Optional.of(meter))))
                        .orElse(Changes.none()));
    }

    private void requireReplaceable(Meter replaced, Rules rules) {
        rules.require(
                replaced.last().isEmpty() && replaced.facility().equals(facility),
                Reason.METER_UNKNOWN,
                replaced.id(),
                facility);
        rules.require(
                replaced.installed().isBefore(installed),
                Reason.TIME_ORDER,
                "the place of " + replaced.id(),
                replaced.installed(),
                installed);
    }

    private Meter registered(BigDecimal requiredPercent) {
        return new Meter(
                account,
                meter,
                facility,
                kind,
                model,
                site,
                accuracyClass,
                requiredPercent,
                intervalMonths,
                installed,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
