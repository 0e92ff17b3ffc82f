package io.carbonregistry.devledger.ledger;

import io.carbonregistry.devledger.blocks.BlockStore;
import io.carbonregistry.devledger.disk.Disk;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the ledger takes no transactions, when it does not: its disk is full, or its blocks are damaged. */
public final class Standstill {

    private static final System.Logger LOG = System.getLogger(Standstill.class.getName());

    private final Disk disk;
    private volatile @Nullable String damage;

    /** Watches a disk. */
    public Standstill(Disk disk) {
        this.disk = disk;
    }

    /** What a client is told; nothing when transactions are taken. */
    public Optional<String> reason() {
        return Optional.ofNullable(damage).or(disk::trouble);
    }

    /** Reads, beside everything else, the blocks that were not read at the start; a damaged one stands for good. */
    public void check(BlockStore blocks) {
        Thread thread = new Thread(() -> read(blocks), "check");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(BlockStore blocks) {
        try {
            blocks.checkOlderFiles();
        } catch (IOException | RuntimeException e) {
            damage = String.valueOf(e.getMessage());
            LOG.log(System.Logger.Level.ERROR, "{0}: no transaction is taken any more", damage);
        }
    }
}
