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
 * @param nationwide whether an act concerns everybody, so that only offices of the nation sign it
 */
public record Permission(
        Class<?> type,
        Set<Role> roles,
        Set<Role> approvers,
        Set<Role> own,
        boolean whenHalted,
        boolean underAnyCode,
        boolean nationwide) {

    static Permission act(Class<? extends Request<?>> type) {
        return new Permission(type, Set.of(), Set.of(), Set.of(), false, false, false);
    }

    static Permission query(Class<? extends Query<?>> type) {
        return new Permission(type, Set.of(), Set.of(), Set.of(), false, false, false);
    }

    Permission by(Role... some) {
        return new Permission(type, set(some), approvers, own, whenHalted, underAnyCode, nationwide);
    }

    Permission approvedBy(Role... some) {
        return new Permission(type, roles, set(some), own, whenHalted, underAnyCode, nationwide);
    }

    Permission ofOwnBy(Role... some) {
        return new Permission(type, roles, approvers, set(some), whenHalted, underAnyCode, nationwide);
    }

    Permission evenWhenHalted() {
        return new Permission(type, roles, approvers, own, true, underAnyCode, nationwide);
    }

    Permission evenUnderOtherCode() {
        return new Permission(type, roles, approvers, own, whenHalted, true, nationwide);
    }

    Permission ofTheNation() {
        return new Permission(type, roles, approvers, own, whenHalted, underAnyCode, true);
    }

    /** Whether the act waits for a second signature. */
    public boolean needsFourEyes() {
        return !approvers.isEmpty();
    }

    /** Whether every role may ask it, about anybody: what the public may know. */
    public boolean isOpenToAll() {
        return roles.size() == Role.values().length;
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
