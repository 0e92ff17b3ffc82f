package io.carbonregistry.devledger.lifecycle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a collection may be, and what may not change in it: in the words of Fabric's lifecycle. */
class CollectionRulesTest {

    @Test
    void namesAreOfLettersAndDigits() {
        assertEquals(
                "invalid collection name '_x'. Names can only consist of alphanumerics, '_', and '-' and cannot begin"
                        + " with '_'",
                refusal(() -> collection("_x", "OR('A.member')", 0, 0, 0)));
    }

    @Test
    void peersAreNotFewerThanRequired() {
        assertEquals(
                "collection-name: c -- maximum peer count (1) cannot be less than the required peer count (2)",
                refusal(() -> collection("c", "OR('A.member')", 2, 1, 0)));
        assertEquals(
                "collection-name: c -- requiredPeerCount (-1) cannot be less than zero",
                refusal(() -> collection("c", "OR('A.member')", -1, 1, 0)));
    }

    @Test
    void membersAreAlternatives() {
        assertEquals(
                "collection-name: c -- error in member org policy: signature policy is not an OR concatenation,"
                        + " NOutOf 2",
                refusal(() -> collection("c", "OR('A.member',AND('B.member','C.member'))", 0, 0, 0)));
    }

    @Test
    void membersAreOfTheChannel() {
        ChaincodeDefinition definition = definition(collection("c", "OR('A.member','B.member')", 0, 0, 0));
        assertDoesNotThrow(() -> CollectionRules.requireKnownMembers(definition, List.of("A", "B")));
        assertEquals(
                "collection-name: c -- collection member 'B' is not part of the channel",
                refusal(() -> CollectionRules.requireKnownMembers(definition, List.of("A"))));
    }

    @Test
    void collectionsAndTheirTermsStay() {
        ChaincodeDefinition before = definition(collection("c", "OR('A.member')", 0, 0, 5));
        assertDoesNotThrow(() -> CollectionRules.requireKept(
                before,
                definition(
                        collection("c", "OR('A.member','B.member')", 0, 1, 5),
                        collection("d", "OR('A.member')", 0, 0, 0))));
        assertEquals(
                "existing collection [c] missing in the proposed collection configuration",
                refusal(() -> CollectionRules.requireKept(before, definition())));
        assertEquals(
                "the BlockToLive in an existing collection [c] modified. Existing value [5]",
                refusal(() ->
                        CollectionRules.requireKept(before, definition(collection("c", "OR('A.member')", 0, 0, 6)))));
    }

    private static Collection collection(String name, String members, int required, int maximum, long live) {
        return new Collection(name, members, required, maximum, live, false, false, Optional.empty());
    }

    private static ChaincodeDefinition definition(Collection... collections) {
        return new Deployment("cc", "1", "OR('A.peer')", List.of(collections), Map.of()).definition(1);
    }

    private static String refusal(Executable refused) {
        return assertThrows(IllegalArgumentException.class, refused).getMessage();
    }
}
