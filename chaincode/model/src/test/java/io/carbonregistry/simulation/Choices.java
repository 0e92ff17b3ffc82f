package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.DeviceSignature;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.issuance.CapTerms;
import io.carbonregistry.issuance.SectorTonnes;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Gateway;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.Moment;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A random value of every type that components have. */
final class Choices {

    private static final Digest OTHER_CODE = Digest.of(new byte[] {1});

    private final World world;
    private final Map<String, Supplier<Object>> byType = new TreeMap<>();

    Choices(World world) {
        this.world = world;
        put(ActId.class, world::actId);
        put(AccountId.class, world::account);
        put(UnitClass.class, world::unitClass);
        put(Quantity.class, this::quantity);
        put(LocalDate.class, () -> world.day().plusDays(world.random.nextInt(6) - 1));
        put(ActRef.class, world::anyAct);
        put(Digest.class, () -> world.isUnderOtherCode() || world.chance(0.5) ? Market.CODE : OTHER_CODE);
        put(Actor.class, this::actor);
        put(Adcode.class, () -> new Adcode(world.chance(0.9) ? "420100" : "310000"));
        put(Person.class, this::person);
        put(Representative.class, this::representative);
        put(Holder.class, () -> new Holder("holder" + world.random.nextInt(1000), Optional.of("Holder Ltd")));
        put(CapTerms.class, this::capTerms);
        put(
                RuleVersion.class,
                () -> Founding.version(
                        world.one(List.of(RuleTopic.values())), world.day().plusDays(1), Map.of()));
        put(Guideline.class, () -> Plant.guideline("POWER-V" + world.random.nextInt(9), Plant.MARCH));
        put(BigDecimal.class, () -> new BigDecimal("1.0"));
        put(DeviceKey.class, Gateway::key);
        put(DeviceSignature.class, () -> new DeviceSignature("AAAA"));
        put(Moment.class, () -> new Moment("2026-03-02T00:00:0" + world.random.nextInt(9) + "Z"));
        put(Boolean.class, () -> world.chance(0.5));
        put(boolean.class, () -> world.chance(0.5));
        put(int.class, () -> 2026 + world.random.nextInt(2));
        put(Integer.class, () -> 2026 + world.random.nextInt(2));
        put(Long.class, () -> 1L + world.random.nextInt(1000));
        put(long.class, () -> 1L + world.random.nextInt(1000));
    }

    /** A value of the type, if one is known. */
    Optional<Object> of(Class<?> type) {
        return Optional.ofNullable(byType.get(type.getName())).map(Supplier::get);
    }

    /** A text that suits a component of that name. */
    String text(String name) {
        return switch (name) {
            case "kind" -> world.one(List.of("CEA", "CCER"));
            case "sector" -> world.one(List.of("power", "steel"));
            case "vintage" -> "2024";
            default -> "some-" + name;
        };
    }

    private void put(Class<?> type, Supplier<Object> choice) {
        byType.put(type.getName(), choice);
    }

    private Quantity quantity() {
        return new Quantity(world.chance(0.05) ? 5_000_000 : 1 + world.random.nextInt(40));
    }

    private Actor actor() {
        return world.chance(0.5)
                ? world.account().actor()
                : world.one(List.of(Founding.EXCHANGE, Founding.REGISTRAR, Founding.NATION, Founding.PROVINCE));
    }

    private Person person() {
        return world.one(Signers.ofHolders(world.account())).person();
    }

    private Representative representative() {
        return Founding.representative(
                world.one(Signers.ofHolders(world.account())), world.one(List.of(Authority.values())));
    }

    private CapTerms capTerms() {
        long power = 1 + world.random.nextInt(20_000);
        long steel = 1 + world.random.nextInt(20_000);
        return new CapTerms(
                new Quantity(power + steel),
                List.of(new SectorTonnes("power", new Quantity(power)), new SectorTonnes("steel", new Quantity(steel))),
                "Notice on the cap");
    }

    static List<Representative> pair(AccountId account) {
        return List.of(
                Founding.representative(Holders.initiator(account.value()), Authority.INITIATE),
                Founding.representative(Holders.approver(account.value()), Authority.APPROVE));
    }
}
