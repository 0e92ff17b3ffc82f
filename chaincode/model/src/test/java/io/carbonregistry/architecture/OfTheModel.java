package io.carbonregistry.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import io.carbonregistry.Entry;
import java.util.Set;

/** The classes that are put into the model's jar. */
public final class OfTheModel implements LocationProvider {

    /** Where they are. */
    public static Location location() {
        return Location.of(Entry.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Override
    public Set<Location> get(Class<?> test) {
        return Set.of(location());
    }
}
