package io.carbonregistry.bench.scenarios;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Mint;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.units.UnitClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Debits of one account that starts as one block, by programs of this machine that know of each other only by a folder.
 *
 * @param folder where the network is
 * @param unitClass of which class
 * @param from the account that is debited
 * @param to the account that it trusts
 */
public record SharedAccount(NetworkFolder folder, UnitClass unitClass, AccountId from, AccountId to) {

    /** Opens the accounts, the first with one block of so many tonnes. */
    public static SharedAccount prepare(MarketPlace place, NetworkFolder folder, String name, long tonnes) {
        AccountId from = place.open(name + "-from", AccountType.EMITTER, 1).get(0);
        AccountId to = place.open(name + "-to", AccountType.EMITTER, 1).get(0);
        place.trust(List.of(from), List.of(to));
        Mint mint = Mint.of(place.people(), name);
        mint.blocks(List.of(from), 1, tonnes);
        return new SharedAccount(folder, mint.unitClass(), from, to);
    }

    /**
     * So many programs do their part of the acts, each with its part of those that are under way at once.
     *
     * @return how many of the programs have seen one that was not granted
     */
    public long debit(int programs, int acts, int atOnce, Path kept) {
        List<Process> running = IntStream.range(0, programs)
                .mapToObj(number -> start(part(acts, programs, number), Math.max(1, atOnce / programs), kept))
                .toList();
        return running.stream()
                .map(process -> process.onExit().join())
                .filter(ended -> ended.exitValue() != 0)
                .count();
    }

    private Process start(int acts, int atOnce, Path kept) {
        try {
            List<String> command = Programs.alike(DebitingProgram.class);
            command.addAll(List.of(
                    folder.path().toString(),
                    kept.toString(),
                    unitClass.toString(),
                    from.toString(),
                    to.toString(),
                    Integer.toString(acts),
                    Integer.toString(atOnce)));
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int part(int acts, int programs, int number) {
        return acts / programs + (number < acts % programs ? 1 : 0);
    }
}
