package io.carbonregistry.client;

import io.carbonregistry.client.journal.DiskJournal;
import io.carbonregistry.client.journal.Journal;
import io.carbonregistry.client.leasing.ClaimFolder;

/**
 * What is kept on the disk for one identity, where its profile says so.
 *
 * @param journal its acts
 * @param claims where the programs of this machine agree on blocks
 */
record Kept(Journal journal, ClaimFolder claims) implements AutoCloseable {

    static Kept of(Profile profile, Credentials credentials) {
        String where = profile.channel() + "-" + profile.chaincode();
        String file = where + "-" + credentials.name() + ".journal";
        return new Kept(
                profile.kept()
                        .<Journal>map(folder -> DiskJournal.open(folder.resolve(file)))
                        .orElseGet(Journal::none),
                new ClaimFolder(profile.kept().map(folder -> folder.resolve(where))));
    }

    @Override
    public void close() {
        journal.close();
        claims.close();
    }
}
