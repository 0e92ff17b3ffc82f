package io.carbonregistry.yardstick;

import io.carbonregistry.chaincode.Launch;

/** Starts the yardstick; {@code --help} tells how. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Launch.run(arguments, () -> (id, wire) -> new OnePut(id).converse(wire));
    }
}
