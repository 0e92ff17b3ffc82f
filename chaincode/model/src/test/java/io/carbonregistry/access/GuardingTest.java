package io.carbonregistry.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.Guards;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Guarded;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GuardingTest {

    private static final Key<Vault> KEY = Key.of(Vault.class, "vault", 1);
    private static final Key<Vault> OTHER = Key.of(Vault.class, "vault", 2);
    private static final Key<Note> NOTE = Key.of(Note.class, "note", 1);

    private record Vault(SortedSet<String> guards) implements Guarded {

        static Vault of(String... guards) {
            return new Vault(new TreeSet<>(List.of(guards)));
        }
    }

    private record Note(String text) implements State {}

    private final Map<Key<?>, State> before = new TreeMap<>();

    @Test
    void whatIsNewlyGuardedNamesTheAuthoritiesTooAndIsSignedByItsGuards() {
        before.put(KEY, Vault.of());
        Changes changes = Changes.none().put(KEY, Vault.of("BankMSP")).put(OTHER, Vault.of("BankMSP", "SecondBankMSP"));

        expect(
                "BankMSP SecondBankMSP",
                "vault/1=BankMSP RegistrarMSP RegulatorMSP, vault/2=BankMSP RegistrarMSP RegulatorMSP SecondBankMSP",
                changes);
    }

    @Test
    void whoGuardsWhatIsWrittenOverMustAgreeAndStays() {
        before.put(KEY, Vault.of("BankMSP"));

        expect("BankMSP", "", Changes.none().put(KEY, Vault.of("BankMSP")));
    }

    @Test
    void guardsThatChangeAreAllNamedAnew() {
        before.put(KEY, Vault.of("BankMSP"));
        before.put(OTHER, Vault.of("BankMSP", "SecondBankMSP"));
        Changes changes = Changes.none().put(KEY, Vault.of("SecondBankMSP")).put(OTHER, Vault.of("SecondBankMSP"));

        expect(
                "BankMSP SecondBankMSP",
                "vault/1=RegistrarMSP RegulatorMSP SecondBankMSP, vault/2=RegistrarMSP RegulatorMSP SecondBankMSP",
                changes);
    }

    @Test
    void whatIsReleasedIsGuardedByNobody() {
        before.put(KEY, Vault.of("BankMSP"));

        expect("BankMSP", "vault/1=", Changes.none().put(KEY, Vault.of()));
    }

    @Test
    void aDeletedKeyLosesItsGuardsByItself() {
        before.put(KEY, Vault.of("BankMSP"));

        expect("BankMSP", "", Changes.none().delete(KEY));
    }

    @Test
    void whatCannotBeGuardedIsNot() {
        before.put(NOTE, new Note("a"));

        expect("", "", Changes.none().put(NOTE, new Note("b")).put(OTHER, Vault.of()));
    }

    private void expect(String signing, String next, Changes changes) {
        Guards guards = Guarding.of(changes, key -> Optional.ofNullable(before.get(key)));
        assertEquals(signing, String.join(" ", guards.signing()));
        assertEquals(
                next,
                String.join(
                        ", ",
                        guards.next().entrySet().stream()
                                .map(one -> one.getKey() + "=" + String.join(" ", one.getValue()))
                                .toList()));
    }
}
