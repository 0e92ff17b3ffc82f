package io.carbonregistry.chaincode;

import com.google.gson.Gson;
import io.carbonregistry.CodeDigest;
import io.carbonregistry.Entry;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Digest;
import java.io.IOException;
import java.util.List;

/** Starts the registry's chaincode; {@code --help} tells how. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Launch.run(arguments, () -> ChaincodeServer.registry(model()));
    }

    /** The registry as it is on the class path: its own code, and the library that reads its JSON. */
    private static Model model() throws IOException {
        Digest code = CodeDigest.of(List.of(Entry.class, Gson.class));
        byte[] metadata = Metadata.of(Permissions.all(), code);
        return new Model(new Entry(code)::decide, metadata::clone);
    }
}
