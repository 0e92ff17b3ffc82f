package io.carbonregistry.registry;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Text;
import java.util.List;

/**
 * An office of an authority and the officers who speak for it.
 *
 * @param office its id, which starts with {@code office.}
 * @param jurisdiction where it may act
 * @param officers each once
 */
public record Office(Actor office, Adcode jurisdiction, List<Representative> officers) {

    public Office {
        Text.require(office.isOffice(), "office", office.value(), Actor.OFFICE + "NAME");
        officers = List.copyOf(officers);
    }

    /** The office's mandate. */
    public Mandate mandate() {
        return new Mandate(office, jurisdiction, officers);
    }
}
