package io.carbonregistry.access;

import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One line of the table: who may ask this at all.
 *
 * @param type the request or query
 * @param roles who may ask it; of a query, about anybody
 * @param approvers who must sign an act second; none means that one signature does
 * @param own who may ask a query about themselves alone
 * @param whenHalted whether an act is decided even while the registry is halted
 * @param underAnyCode whether an act is decided even by code that is not in force
 */
public record Permission(
        Class<?> type, Set<Role> roles, Set<Role> approvers, Set<Role> own, boolean whenHalted, boolean underAnyCode) {

    static Permission act(Class<? extends Request<?>> type) {
        return new Permission(type, Set.of(), Set.of(), Set.of(), false, false);
    }

    static Permission query(Class<? extends Query<?>> type) {
        return new Permission(type, Set.of(), Set.of(), Set.of(), false, false);
    }

    Permission by(Role... some) {
        return new Permission(type, set(some), approvers, own, whenHalted, underAnyCode);
    }

    Permission approvedBy(Role... some) {
        return new Permission(type, roles, set(some), own, whenHalted, underAnyCode);
    }

    Permission ofOwnBy(Role... some) {
        return new Permission(type, roles, approvers, set(some), whenHalted, underAnyCode);
    }

    Permission evenWhenHalted() {
        return new Permission(type, roles, approvers, own, true, underAnyCode);
    }

    Permission evenUnderOtherCode() {
        return new Permission(type, roles, approvers, own, whenHalted, true);
    }

    /** Whether the act waits for a second signature. */
    public boolean needsFourEyes() {
        return !approvers.isEmpty();
    }

    /** The name of the act or query, which is its function on the wire. */
    public String name() {
        return type.getSimpleName();
    }

    /** Whether this is an act and no query. */
    public boolean isAct() {
        return Request.class.isAssignableFrom(type);
    }

    private static Set<Role> set(Role... some) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(some));
        return Collections.unmodifiableSet(set);
    }
}
