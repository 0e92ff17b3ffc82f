package io.carbonregistry.simulation;

import io.carbonregistry.accounts.CloseOffice;
import io.carbonregistry.accounts.EstablishOffice;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Requests about offices that do not end those on which the others rest. */
final class Offices {

    private static final String NEW = "office.new-";

    private final World world;

    Offices(World world) {
        this.world = world;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(EstablishOffice.class, this::establishing);
        all.put(CloseOffice.class, this::closing);
        return all;
    }

    private EstablishOffice establishing() {
        String office = NEW + (1 + world.random.nextInt(60));
        Adcode place = new Adcode(world.one(List.of("4205", "4206", "420102", "43", "0")));
        List<Representative> officers = Stream.of("one", "two")
                .map(name -> People.officer("RegulatorMSP", office + name, "REGULATOR", office))
                .map(one -> Founding.representative(one, Authority.BOTH))
                .toList();
        return new EstablishOffice(world.actId(), new Actor(office), place, officers, "Decision");
    }

    private CloseOffice closing() {
        Actor office = world.maybeOne(
                        world.mirror().all(Mandate.class).map(Mandate::actor).filter(one -> one.value()
                                .startsWith(NEW)))
                .orElse(Founding.NATION);
        return new CloseOffice(world.actId(), office, "Decision");
    }
}
