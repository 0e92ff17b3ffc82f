package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void membersAloneReadAndWriteWhereTheirPeersMayHaveAll() {
        for (PrivateCollection one : PrivateCollection.usual()) {
            // A bank's peer must not have other banks' loans, so banks are no members, and the registry's own
            // permissions decide.
            boolean ofEverybody = one.name().equals(Collection.PARAMETERS.wireName());
            assertEquals(ofEverybody, one.memberOnlyRead() && one.memberOnlyWrite(), one::name);
            assertEquals(0, one.blockToLive(), one::name);
        }
    }
}
