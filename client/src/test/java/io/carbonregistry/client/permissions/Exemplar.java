package io.carbonregistry.client.permissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Routes;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request or query of a kind as its golden file has it, about whichever account.
 *
 * @param permission the line of its kind
 * @param json its canonical intent, or the whole query
 */
record Exemplar(Permission permission, String json) {

    private static final Path GOLDEN = Path.of("../chaincode/model/src/test/resources/golden");
    private static final Records RECORDS = Routes.records();

    static Exemplar of(Permission permission) {
        try {
            String file = Files.readString(GOLDEN.resolve(permission.name() + ".json"));
            return new Exemplar(permission, file.substring(0, file.indexOf('\n')));
        } catch (IOException e) {
            throw new IllegalStateException("every request and query has a golden file", e);
        }
    }

    /** The same with another value where a member has its own name as its value, as all texts of golden files do. */
    Exemplar with(String member, Object value) {
        String is = "\"" + member + "\":";
        return new Exemplar(permission, json.replace(is + "\"" + member + "\"", is + "\"" + value + "\""));
    }

    /** Whether it concerns an account, be it in its name or not. */
    boolean concernsAnAccount() {
        return placeholder().isPresent();
    }

    /** The same about an account; whatever other accounts it names become another. */
    Exemplar about(AccountId account, AccountId another) {
        String concerned = placeholder().orElseThrow();
        String changed = replaced(json, concerned, account);
        for (String other : accounts()) {
            changed = replaced(changed, other, other.equals(concerned) ? account : another);
        }
        return new Exemplar(permission, changed);
    }

    /** Its bytes on the wire. */
    byte[] bytes() {
        return json.getBytes(UTF_8);
    }

    private static String replaced(String json, String name, AccountId account) {
        return json.replace("\"" + name + "\"", "\"" + account + "\"")
                .replace("\"" + name + "/", "\"" + account + "/")
                .replace("\"" + account + "\":", "\"" + name + "\":");
    }

    /** The account in whose name it is, else the first that it names. */
    private Optional<String> placeholder() {
        Optional<String> actor = actor().map(Actor::value).filter(one -> !one.startsWith(Actor.OFFICE));
        return actor.or(() -> accounts().stream().findFirst());
    }

    private Optional<Actor> actor() {
        return permission.isAct() ? request().actor() : query().subject();
    }

    private List<String> accounts() {
        Object record = permission.isAct() ? request() : query();
        return List.of(record.getClass().getRecordComponents()).stream()
                .filter(component -> component.getType() == AccountId.class)
                .map(component -> value(component, record).toString())
                .toList();
    }

    private Request<?> request() {
        return RECORDS.request(permission.name(), bytes(), "{}".getBytes(UTF_8), new TreeMap<>());
    }

    private Query<?> query() {
        return (Query<?>) RECORDS.read(permission.type(), bytes());
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record tells its components", e);
        }
    }
}
