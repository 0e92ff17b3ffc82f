package io.carbonregistry.refusals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Reason;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Nothing can be asked that is not guarded. */
class CompletenessTest {

    private static final RuleTable RULES = new RuleTable();

    @Test
    void nothingIsRefusedWhereEverythingMustSucceed() {
        assertEquals(new TreeMap<>(), perLine(RULES::tooLate));
    }

    private static SortedMap<String, String> perLine(Function<Permission, Collection<Reason>> found) {
        SortedMap<String, String> all = new TreeMap<>();
        Permissions.all().forEach(line -> all.put(line.name(), found.apply(line).toString()));
        all.values().removeIf("[]"::equals);
        return all;
    }
}
