package io.carbonregistry.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.elsewhere.AnotherJvm;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes, whatever the JVM was told about the place it runs in. */
class EverywhereTheSameTest {

    private static final int RECORDS = 50;

    /** Prints the digest of what this JVM writes and reads. */
    public static void main(String[] arguments) {
        String printed = digest() + " " + Locale.getDefault() + " "
                + TimeZone.getDefault().getID();
        System.out.writeBytes(printed.getBytes(US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Tehran -Dfile.encoding=UTF-16",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Dfile.encoding=US-ASCII"
            })
    void elsewhere(String options) throws IOException, InterruptedException {
        Process process = AnotherJvm.of(List.of(options.split(" ")), EverywhereTheSameTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), US_ASCII);
        assertEquals(0, process.waitFor(), printed);
        assertEquals(digest().toString(), printed.split(" ")[0], printed);
    }

    private static Digest digest() {
        return Digest.of(parts().toArray(byte[][]::new));
    }

    private static List<byte[]> parts() {
        Records records = Records.strict(Samples.TYPES);
        Generator generator = new Generator(new Random(7));
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            byte[] written = records.bytes(generator.make(Samples.Everything.class));
            parts.add(records.bytes(records.read(Samples.Everything.class, written)));
        }
        parts.add(records.digest(new Samples.Move(
                        new ActId("I-i"), new Samples.Tonnes(1), Samples.Draws.none(), Optional.empty()))
                .toString()
                .getBytes(UTF_8));
        parts.add(RefusalJson.text(Refusal.of(Reason.TOO_MANY, "\u78b3", 1_234, 5_678))
                .getBytes(UTF_8));
        return parts;
    }
}
