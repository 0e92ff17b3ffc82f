package io.carbonregistry.access;

import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fabric CA's attribute extension of a certificate: {@code {"attrs":{name:value}}} under 1.2.3.4.5.6.7.8.1. */
final class Attributes {

    private static final String EXTENSION = "1.2.3.4.5.6.7.8.1";

    private Attributes() {}

    /** The attributes by name; none where there is no extension. */
    static SortedMap<String, String> of(X509Certificate certificate) {
        byte[] octets = certificate.getExtensionValue(EXTENSION);
        if (octets == null || !(CanonicalJson.parse(content(octets)) instanceof JsonObject json)) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> attributes = new TreeMap<>();
        if (json.members().get("attrs") instanceof JsonObject named) {
            named.members().forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    attributes.put(name, text.value());
                }
            });
        }
        return attributes;
    }

    /** The content of a DER OCTET STRING: after the tag, one length byte, or as many more as its low bits say. */
    private static byte[] content(byte[] octets) {
        int length = octets[1] & 0xff;
        return Arrays.copyOfRange(octets, length < 0x80 ? 2 : 2 + (length & 0x7f), octets.length);
    }
}
