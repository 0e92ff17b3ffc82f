package io.carbonregistry.access;

import io.carbonregistry.kernel.Adcode;
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
 * @param assigned who may ask a query about what their body is assigned to verify
 * @param whenHalted whether an act is decided even while the registry is halted
 * @param underAnyCode whether an act is decided even by code that is not in force
 * @param level of which level an office must be at least to sign it
 */
public record Permission(
        Class<?> type,
        Set<Role> roles,
        Set<Role> approvers,
        Set<Role> own,
        Set<Role> assigned,
        boolean whenHalted,
        boolean underAnyCode,
        Adcode.Level level) {

    static Permission act(Class<? extends Request<?>> type) {
        return new Permission(type, Set.of(), Set.of(), Set.of(), Set.of(), false, false, Adcode.Level.COUNTY);
    }

    static Permission query(Class<? extends Query<?>> type) {
        return new Permission(type, Set.of(), Set.of(), Set.of(), Set.of(), false, false, Adcode.Level.COUNTY);
    }

    Permission by(Role... some) {
        return new Permission(type, set(some), approvers, own, assigned, whenHalted, underAnyCode, level);
    }

    Permission approvedBy(Role... some) {
        return new Permission(type, roles, set(some), own, assigned, whenHalted, underAnyCode, level);
    }

    Permission ofOwnBy(Role... some) {
        return new Permission(type, roles, approvers, set(some), assigned, whenHalted, underAnyCode, level);
    }

    Permission ofAssignedBy(Role... some) {
        return new Permission(type, roles, approvers, own, set(some), whenHalted, underAnyCode, level);
    }

    Permission evenWhenHalted() {
        return new Permission(type, roles, approvers, own, assigned, true, underAnyCode, level);
    }

    Permission evenUnderOtherCode() {
        return new Permission(type, roles, approvers, own, assigned, whenHalted, true, level);
    }

    /** What concerns everybody. */
    Permission ofTheNation() {
        return new Permission(type, roles, approvers, own, assigned, whenHalted, underAnyCode, Adcode.Level.NATION);
    }

    /** What a city cannot do. */
    Permission ofProvinces() {
        return new Permission(type, roles, approvers, own, assigned, whenHalted, underAnyCode, Adcode.Level.PROVINCE);
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
