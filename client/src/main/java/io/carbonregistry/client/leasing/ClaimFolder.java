package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.locks.LockFile;
import io.carbonregistry.units.UnitClass;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the programs of a machine agree on who takes from which block, or uses which lane of a limit: a file for each class of units and for each account. */
public final class ClaimFolder implements AutoCloseable {

    private final Optional<Path> folder;
    private final Map<String, LockFile> files = new HashMap<>();

    /** Agrees in a folder; or, if there is none, with nobody. */
    public ClaimFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** For the blocks of a class. */
    synchronized Claims of(UnitClass unitClass) {
        return in(unitClass + ".blocks");
    }

    /** For the lanes of an account. */
    synchronized Claims of(AccountId account) {
        return in(account + ".lanes");
    }

    private Claims in(String name) {
        return new Claims(folder.map(where -> files.computeIfAbsent(name, file -> LockFile.open(where.resolve(file)))));
    }

    @Override
    public synchronized void close() {
        files.values().forEach(LockFile::close);
        files.clear();
    }
}
