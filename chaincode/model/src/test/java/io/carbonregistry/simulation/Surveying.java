package io.carbonregistry.simulation;

import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.DeclareRelations;
import io.carbonregistry.bodies.ExtendScope;
import io.carbonregistry.bodies.SetBodyStanding;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.devices.AnchorBatch;
import io.carbonregistry.devices.Device;
import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.devices.RegisterDevice;
import io.carbonregistry.devices.RevokeDevice;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Gateway;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.plans.Meter;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.RecordCalibration;
import io.carbonregistry.plans.RegisterMeter;
import io.carbonregistry.plans.RetireMeter;
import io.carbonregistry.units.Moment;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Requests about technical bodies, meters and devices that fit what the ledger has. */
final class Surveying {

    private static final Grounds BECAUSE = new Grounds("looked at");

    private final World world;
    private final RandomRecords random;

    Surveying(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(AdmitBody.class, this::body);
        all.put(ExtendScope.class, () -> new ExtendScope(world.actId(), someBody(), accreditation()));
        all.put(SetBodyStanding.class, this::standing);
        all.put(DeclareRelations.class, this::relations);
        all.put(RegisterMeter.class, this::meter);
        all.put(RetireMeter.class, this::retirement);
        all.put(RecordCalibration.class, this::calibration);
        all.put(RegisterDevice.class, this::device);
        all.put(RevokeDevice.class, this::revocation);
        all.put(AnchorBatch.class, this::batch);
        return all;
    }

    private Accreditation accreditation() {
        return new Accreditation(
                "CNAS",
                List.of("BELT_SCALE", Plant.SECTOR),
                List.of(Plant.HUBEI),
                Founding.DAY,
                world.day().plusDays(world.random.nextInt(300)));
    }

    private BodyId someBody() {
        return one(world.mirror().all(TechnicalBody.class))
                .map(TechnicalBody::id)
                .orElse(Plant.METROLOGY);
    }

    private Request<?> standing() {
        return new SetBodyStanding(
                world.actId(), someBody(), world.one(List.of(TechnicalBody.Standing.values())), BECAUSE);
    }

    private Request<?> relations() {
        BodyId body = someBody();
        BodyId other = someBody();
        return new DeclareRelations(world.actId(), body, body.equals(other) ? List.of() : List.of(other));
    }

    private Request<?> retirement() {
        return one(meters())
                .<Request<?>>map(
                        meter -> new RetireMeter(world.actId(), meter.account(), meter.id(), world.day(), BECAUSE))
                .orElseGet(() -> random.of(RetireMeter.class));
    }

    private Request<?> device() {
        return one(meters())
                .<Request<?>>map(meter -> new RegisterDevice(
                        world.actId(),
                        meter.account(),
                        new DeviceId(next("cems")),
                        meter.facility(),
                        Gateway.key(),
                        List.of(meter.id())))
                .orElseGet(() -> random.of(RegisterDevice.class));
    }

    private Request<?> revocation() {
        return one(world.mirror().all(Device.class))
                .<Request<?>>map(device -> new RevokeDevice(world.actId(), device.account(), device.id(), BECAUSE))
                .orElseGet(() -> random.of(RevokeDevice.class));
    }

    private Request<?> batch() {
        return one(world.mirror().all(Device.class))
                .<Request<?>>map(device -> {
                    Instant from =
                            Instant.parse(device.until().map(Moment::value).orElse("2026-03-01T00:00:00Z"));
                    DeviceBatch batch = new DeviceBatch(
                            device.id(),
                            device.sequence() + 1,
                            new Moment(from.toString()),
                            new Moment(from.plusSeconds(1).toString()),
                            new Commitment(Market.CODE, 1));
                    return new AnchorBatch(world.actId(), device.account(), batch, Gateway.sign(batch));
                })
                .orElseGet(() -> random.of(AnchorBatch.class));
    }

    private Request<?> body() {
        BodyId body = new BodyId(next("body"));
        TechnicalBody.Kind kind = world.one(List.of(TechnicalBody.Kind.values()));
        return new AdmitBody(
                world.actId(),
                body,
                kind,
                "Institute",
                Plant.HUBEI,
                List.of(accreditation()),
                Plant.surveyors(body, Signers.role(kind)));
    }

    private Request<?> meter() {
        RegisterMeter like = Plant.scale(new MeterId(next("scale")), world.day(), Optional.empty());
        return one(world.mirror().all(Facility.class))
                .<Request<?>>map(unit -> new RegisterMeter(
                        world.actId(),
                        unit.account(),
                        like.meter(),
                        unit.id(),
                        cited(),
                        like.kind(),
                        like.model(),
                        like.site(),
                        like.accuracyClass(),
                        like.intervalMonths(),
                        world.day(),
                        one(meters().filter(meter -> meter.facility().equals(unit.id())))
                                .map(Meter::id)
                                .filter(unused -> world.chance(0.3))))
                .orElse(like);
    }

    private Request<?> calibration() {
        BodyId body = one(world.mirror()
                        .all(TechnicalBody.class)
                        .filter(one -> one.kind() == TechnicalBody.Kind.METROLOGY
                                && one.isAccredited("BELT_SCALE", Plant.HUBEI, world.day())))
                .map(TechnicalBody::id)
                .orElse(Plant.METROLOGY);
        Optional<Meter> meter = one(meters());
        return new RecordCalibration(
                world.actId(),
                body,
                meter.map(Meter::account).orElse(Plant.STEEL),
                meter.map(Meter::id).orElse(Plant.SCALE),
                next("HB-"),
                world.day(),
                world.day().plusDays(world.random.nextInt(3)),
                new BigDecimal("0.7"));
    }

    private Stream<Meter> meters() {
        return world.mirror().all(Meter.class);
    }

    private <T> Optional<T> one(Stream<T> of) {
        return world.maybeOne(of);
    }

    private String cited() {
        return world.find(GuidelineBook.key(Plant.SECTOR))
                .flatMap(book -> book.versionFor(ReportingMonth.of(world.day())))
                .orElse(Plant.GUIDELINE);
    }

    private String next(String name) {
        return name + world.actId().value();
    }
}
