package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.topology.PrivateCollection;
import io.carbonregistry.kernel.Collection;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The networks' private data collections are those that the registry writes to. */
class CollectionsTest {

    @Test
    void everyCollectionIsDefinedAndNoOther() {
        assertEquals(
                Arrays.stream(Collection.values()).map(Collection::wireName).toList(),
                PrivateCollection.usual().stream().map(PrivateCollection::name).toList());
    }

    @Test
    void membersAloneReadAndWrite() {
        for (PrivateCollection one : PrivateCollection.usual()) {
            assertTrue(one.memberOnlyRead() && one.memberOnlyWrite(), one::name);
            assertEquals(0, one.blockToLive(), one::name);
        }
    }
}
