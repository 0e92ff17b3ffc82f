package io.carbonregistry.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Gateway;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.units.Moment;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Devices and their batches: each act refused in order of precedence, then granted. */
class DevicesTest {

    private static final DeviceId CEMS = new DeviceId("cems-1");
    private static final Grounds STOLEN = new Grounds("key lost");
    private static final Signer CARRIER = Holders.initiator("steel");

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void isProposedByTheCompanyAndApprovedByItsRegulator() {
        market.refuse(Founding.HUBEI, register(CEMS, Plant.SCALE), Reason.ROLE_NOT_ALLOWED);
        plant.standing();
        AccountId other = Holders.open(market, "other");
        market.refuse(
                Holders.initiator("other"),
                new RegisterDevice(new ActId("d1"), other, CEMS, Plant.UNIT, Gateway.key(), List.of(Plant.SCALE)),
                Reason.FACILITY_OUTSIDE);
        plant.refuse(register(CEMS, Plant.SCALE), Reason.METER_UNKNOWN);
        plant.own(Plant.scale(Plant.SCALE, Founding.DAY, Optional.empty()));
        RegisterDevice register = register(CEMS, Plant.SCALE);
        assertEquals(
                new DeviceRegistered(
                        new ActRef(Plant.STEEL.actor(), register.id()),
                        Plant.STEEL,
                        CEMS,
                        Plant.UNIT,
                        Gateway.key(),
                        List.of(Plant.SCALE),
                        Founding.DAY),
                plant.proposed(register));
        assertEquals(
                0,
                market.answer(People.holder("BankMSP", "anybody", "BANK"), new GetDevice(CEMS), Device.class)
                        .sequence());
    }

    @Test
    void onlyKeysOnP256AreTaken() {
        assertThrows(RefusedException.class, () -> new DeviceKey(Gateway.onAnotherCurve()));
        byte[] point = Base64.getDecoder().decode(Gateway.key().value());
        point[point.length - 1] ^= 1;
        assertThrows(
                RefusedException.class, () -> new DeviceKey(Base64.getEncoder().encodeToString(point)));
    }

    @Test
    void batchesComeSignedAndInTheirOrder() {
        DeviceBatch first = batch(1, 0, 1);
        market.refuse(Founding.HUBEI, anchor("b1", first), Reason.ROLE_NOT_ALLOWED);
        registered();
        market.refuse(
                CARRIER,
                new AnchorBatch(new ActId("b1"), Plant.STEEL, batch(2, 0, 1), Gateway.forge(batch(2, 0, 1))),
                Reason.SIGNATURE_INVALID);
        market.refuse(
                CARRIER,
                new AnchorBatch(new ActId("b1"), Plant.STEEL, first, new DeviceSignature("AAAA")),
                Reason.SIGNATURE_INVALID);
        assertEquals(
                List.of("cems-1", "1", "2"),
                market.refuse(CARRIER, anchor("b1", batch(2, 0, 1)), Reason.BATCH_OUT_OF_SEQUENCE)
                        .figures());
        assertEquals(
                new BatchAnchored(new ActRef(Plant.STEEL.actor(), new ActId("b1")), Plant.STEEL, first, Founding.DAY),
                market.grant(CARRIER, anchor("b1", first)));
        market.refuse(CARRIER, anchor("b2", first), Reason.BATCH_OUT_OF_SEQUENCE);
        market.refuse(CARRIER, anchor("b2", batch(2, 0, 2)), Reason.TIME_ORDER);
        market.refuse(CARRIER, anchor("b2", batch(2, 1, 23)), Reason.TIME_ORDER);
        market.grant(CARRIER, anchor("b2", batch(2, 1, 2)));
        assertEquals(
                List.of(1L, 2L),
                market
                        .answer(
                                People.holder("BankMSP", "anybody", "BANK"),
                                new ListBatches(CEMS, 10, Optional.empty()),
                                BatchPage.class)
                        .batches()
                        .stream()
                        .map(one -> one.batch().sequence())
                        .toList());
    }

    @Test
    void everyComponentOfABatchIsSigned() {
        DeviceBatch one = batch(1, 0, 1);
        Set<String> texts = new TreeSet<>();
        for (DeviceBatch other : List.of(
                one,
                batch(2, 0, 1),
                batch(1, 0, 2),
                batch(1, -1, 1),
                new DeviceBatch(new DeviceId("cems-2"), 1, one.from(), one.until(), one.commitment()),
                new DeviceBatch(CEMS, 1, one.from(), one.until(), new Commitment(Digest.of(new byte[1]), 86_400)),
                new DeviceBatch(
                        CEMS,
                        1,
                        one.from(),
                        one.until(),
                        new Commitment(one.commitment().root(), 86_399)))) {
            texts.add(Digest.of(other.signed()).value());
        }
        assertEquals(7, texts.size());
    }

    @Test
    void aRevokedDeviceSignsNoLonger() {
        registered();
        AccountId other = Holders.open(market, "other");
        market.refuse(
                Holders.initiator("other"),
                new RevokeDevice(new ActId("r1"), other, CEMS, STOLEN),
                Reason.DEVICE_UNKNOWN);
        RevokeDevice revoke = new RevokeDevice(new ActId("r1"), Plant.STEEL, CEMS, STOLEN);
        market.refuse(Founding.HUBEI, revoke, Reason.ROLE_NOT_ALLOWED);
        assertEquals(
                new DeviceRevoked(
                        new ActRef(Plant.STEEL.actor(), revoke.id()), Plant.STEEL, CEMS, STOLEN, Founding.DAY),
                market.grant(Holders.approver("steel"), revoke));
        market.refuse(CARRIER, anchor("b1", batch(1, 0, 1)), Reason.DEVICE_UNKNOWN);
    }

    @Test
    void aMomentIsWrittenInOneWay() {
        assertEquals(Founding.DAY, new Moment("2026-03-02T15:59:59Z").day());
        assertEquals(Founding.DAY.plusDays(1), new Moment("2026-03-02T16:00:00Z").day());
        for (String other : List.of("2026-02-30T00:00:00Z", "2026-03-02T24:00:00Z", "2026-03-02T00:00:00.000Z")) {
            assertThrows(RefusedException.class, () -> new Moment(other), other);
        }
        Moment moment = new Moment("2026-03-02T00:00:00Z");
        Commitment none = new Commitment(Digest.of(new byte[0]), 0);
        Commitment one = new Commitment(Digest.of(new byte[0]), 1);
        assertThrows(RefusedException.class, () -> new DeviceBatch(CEMS, 1, moment, moment, one));
        assertThrows(
                RefusedException.class,
                () -> new DeviceBatch(CEMS, 1, moment, new Moment("2026-03-02T00:00:01Z"), none));
    }

    @Test
    void formsAreStrict() {
        Moment from = new Moment("2026-03-02T00:00:00Z");
        Moment until = new Moment("2026-03-02T00:00:01Z");
        Commitment one = new Commitment(Digest.of(new byte[0]), 1);
        assertThrows(RefusedException.class, () -> new DeviceBatch(CEMS, 0, from, until, one));
        assertThrows(RefusedException.class, () -> new DeviceBatch(CEMS, Whole.MAX + 1, from, until, one));
        assertEquals(Whole.MAX, new DeviceBatch(CEMS, Whole.MAX, from, until, one).sequence());
        assertThrows(RefusedException.class, () -> new DeviceId("cems 1"));
        assertThrows(RefusedException.class, () -> new DeviceSignature("AAAA".repeat(25)));
        assertThrows(RefusedException.class, () -> new DeviceSignature("AAB="));
    }

    private void registered() {
        plant.metered();
        plant.proposed(register(CEMS, Plant.SCALE));
    }

    private static RegisterDevice register(DeviceId device, MeterId meter) {
        return new RegisterDevice(
                new ActId("register-" + device), Plant.STEEL, device, Plant.UNIT, Gateway.key(), List.of(meter));
    }

    /** Hours of the first day, Greenwich; the eighth from midnight falls on the next in Shanghai. */
    private static DeviceBatch batch(long sequence, int from, int until) {
        return new DeviceBatch(CEMS, sequence, hour(from), hour(until), new Commitment(Digest.of(new byte[0]), 86_400));
    }

    private static Moment hour(int hour) {
        return new Moment(
                Instant.parse("2026-03-02T01:00:00Z").plusSeconds(3600L * hour).toString());
    }

    private static AnchorBatch anchor(String id, DeviceBatch batch) {
        return new AnchorBatch(new ActId(id), Plant.STEEL, batch, Gateway.sign(batch));
    }
}
