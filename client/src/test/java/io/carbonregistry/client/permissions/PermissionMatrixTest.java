package io.carbonregistry.client.permissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every act and query, by every role, on accounts of one's own and of others, however they stand, over the wire. What is found is
 * the page on it; {@code -Dmatrix.write=true} writes it anew.
 */
@Tag("network")
@ExtendWith(Running.class)
class PermissionMatrixTest {

    private static final Path PAGE = Path.of("../docs/permissions.md");
    private static final String REFUSED = "–";

    private static List<Asker> askers;
    private static AccountId another;

    @BeforeAll
    static void bring(Market market) {
        Scene scene = new Scene(market);
        askers = scene.askers();
        another = scene.another();
    }

    @AfterAll
    static void close() {
        askers.forEach(Asker::close);
    }

    @Test
    void everybodyIsLetThroughToWhatTheTableSays() throws Exception {
        PermissionPage page = new PermissionPage();
        for (Permission permission : Permissions.all()) {
            Exemplar exemplar = Exemplar.of(permission)
                    .with("unitClass", Market.CEA)
                    .with("exchange", Market.EXCHANGE)
                    .with("bank", Scene.BANK);
            List<CompletableFuture<String>> row =
                    askers.stream().map(asker -> found(asker, exemplar)).toList();
            for (int i = 0; i < askers.size(); i++) {
                String found = row.get(i).join();
                requireRole(permission, askers.get(i), found);
                page.add(permission, found);
            }
        }
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(PAGE, page.text());
        }
        assertEquals(Files.readString(PAGE), page.text(), PAGE + " is not what was found: -Dmatrix.write=true");
    }

    /** Nobody is let through whose role the table does not name. */
    private static void requireRole(Permission permission, Asker asker, String found) {
        boolean named = List.of(permission.roles(), permission.own(), permission.assigned()).stream()
                .anyMatch(roles -> roles.contains(asker.role()));
        assertTrue(named || found.equals(REFUSED), permission.name() + " is let through to " + asker.role());
    }

    private static CompletableFuture<String> found(Asker asker, Exemplar any) {
        Exemplar exemplar = any.with("body", asker.role().name().toLowerCase(Locale.ROOT));
        if (!exemplar.concernsAnAccount()) {
            return asker.ask(exemplar)
                    .thenApply(refusals -> Cell.of(refusals, another).isLetThrough() ? "yes" : REFUSED);
        }
        return letters(asker, exemplar, asker.own())
                .thenCombine(letters(asker, exemplar, asker.others()), PermissionMatrixTest::both);
    }

    private static String both(String own, String others) {
        boolean none = (own + others).chars().noneMatch(Character::isLetter);
        return none ? REFUSED : (own.isEmpty() ? "x" : own) + "/" + others;
    }

    private static CompletableFuture<String> letters(
            Asker asker, Exemplar exemplar, Map<Standing, AccountId> accounts) {
        List<CompletableFuture<String>> letters = new ArrayList<>();
        accounts.forEach((standing, account) -> letters.add(asker.ask(exemplar.about(account, another))
                .thenApply(refusals -> letter(standing, Cell.of(refusals, account)))));
        return CompletableFuture.allOf(letters.toArray(CompletableFuture<?>[]::new))
                .thenApply(all -> letters.stream().map(CompletableFuture::join).collect(Collectors.joining()));
    }

    private static String letter(Standing standing, Cell cell) {
        String letter = standing.name().substring(0, 1);
        return switch (cell) {
            case ASKED -> letter;
            case NOTHING_THERE -> letter.toLowerCase(Locale.ROOT);
            case ROLE, PERSON, STANDING -> ".";
        };
    }
}
