package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.holdings.OwnerEntry;
import io.carbonregistry.holdings.UnitBlock;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever breaks a rule that keeps tonnes whole is found by the simulation: each fault here is one way of breaking it. */
class PlantedFaultTest {

    private static final long SEED = Long.getLong("simulation.seed", 20_260_302L);
    private static final int STEPS = 9_000;

    enum Fault {
        /** A block that was drawn whole stays with its first owner as well. */
        TAKEN_BLOCK_NOT_REMOVED(
                dropping((key, value) -> key.startsWith(UnitBlock.KEYS) && value.length == 0),
                "TransferUnits",
                "CancelHoldings",
                "ConsolidateBlocks"),
        /** The part that was cut off is written nowhere. */
        CUT_PART_NOT_WRITTEN(dropping((key, value) -> key.startsWith(UnitBlock.KEYS) && says(value, "parents\":[\""))),
        /** The new owner's entry is forgotten. */
        OWNER_ENTRY_FORGOTTEN(dropping((key, value) -> key.startsWith(OwnerEntry.KEYS) && value.length > 0)),
        /** The old owner's entry is left. */
        OWNER_ENTRY_LEFT(dropping((key, value) -> key.startsWith(OwnerEntry.KEYS) && value.length == 0)),
        /** What was issued is not counted. */
        ISSUANCE_NOT_COUNTED(dropping((key, value) -> key.startsWith("issued/")), "IssueUnits"),
        /** What was surrendered or cancelled is certified to nobody. */
        CERTIFICATE_NOT_WRITTEN(dropping((key, value) -> key.startsWith("certificate/"))),
        /** What a court binds is not bound. */
        FREEZE_FORGOTTEN(
                rewriting("\"encumbrances\":\\[\\{\"kind\":\"COURT_FREEZE\"[^\\]]*\\]", "\"encumbrances\":[]")),
        /** A mark is lost on its way. */
        MARK_LOST(rewriting("\"flags\":\\[[^\\]]*\\],", "")),
        /** Those who wait are forgotten. */
        LINE_NOT_WRITTEN(dropping((key, value) -> key.startsWith("freezeline/"))),
        /** What a closed repo binds is not bound. */
        REPO_FORGOTTEN(
                rewriting("\"encumbrances\":\\[\\{\"kind\":\"REPO\"[^\\]]*\\]", "\"encumbrances\":[]"),
                "ProposeRepo",
                "AcceptRepo",
                "OpenRepo"),
        /** A party of a repo could close its account. */
        PARTIES_NOT_ENGAGED(dropping((key, value) -> key.startsWith("engaged/")));

        private final UnaryOperator<Outcome.Granted> fault;
        private final Set<String> sought;

        /** Where a fault shows in few kinds of acts, those are asked for more often. */
        Fault(UnaryOperator<Outcome.Granted> fault, String... sought) {
            this.fault = fault;
            this.sought = Set.of(sought);
        }

        UnaryOperator<Outcome.Granted> fault() {
            return fault;
        }

        Set<String> sought() {
            return sought;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFound(Fault planted) {
        Simulation simulation = new Simulation(SEED, planted.sought, new Tally(), planted.fault);
        Throwable found = assertThrows(Throwable.class, () -> simulation.run(STEPS), "nobody noticed");
        assertTrue(found instanceof AssertionError || found instanceof IllegalStateException, found::toString);
    }

    private static UnaryOperator<Outcome.Granted> dropping(BiPredicate<String, byte[]> write) {
        return granted -> {
            SortedMap<String, byte[]> writes = new TreeMap<>(granted.writes());
            writes.entrySet().removeIf(entry -> write.test(entry.getKey(), entry.getValue()));
            return writing(granted, writes);
        };
    }

    private static UnaryOperator<Outcome.Granted> rewriting(String found, String instead) {
        return granted -> {
            SortedMap<String, byte[]> writes = new TreeMap<>(granted.writes());
            writes.replaceAll((key, value) -> granted.event().equals("SerialsFlagged")
                    ? value
                    : new String(value, StandardCharsets.UTF_8)
                            .replaceAll(found, instead)
                            .getBytes(StandardCharsets.UTF_8));
            return writing(granted, writes);
        };
    }

    private static Outcome.Granted writing(Outcome.Granted granted, SortedMap<String, byte[]> writes) {
        return new Outcome.Granted(
                writes, granted.confided(), granted.guards(), granted.fact(), granted.event(), granted.announcement());
    }

    private static boolean says(byte[] value, String text) {
        return new String(value, StandardCharsets.UTF_8).contains(text);
    }
}
