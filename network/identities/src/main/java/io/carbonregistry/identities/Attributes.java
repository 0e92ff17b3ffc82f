package io.carbonregistry.identities;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;

/** Fabric CA's attribute extension: UTF-8 JSON, {@code {"attrs":{"name":"value"}}}, straight in the extension's value. */
public final class Attributes {
    /** The extension's object identifier, as Fabric CA and Fabric's {@code cid} library define it. */
    public static final String OID = "1.2.3.4.5.6.7.8.1";

    static final ASN1ObjectIdentifier IDENTIFIER = new ASN1ObjectIdentifier(OID);
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Attributes() {}

    /**
     * The attributes of a certificate, sorted by name; empty when it has none.
     *
     * @throws IdentityException when the extension is not Fabric CA's JSON, or names an attribute twice
     */
    public static SortedMap<String, String> of(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(OID);
        if (extension == null) {
            return Collections.emptySortedMap();
        }
        String json = new String(ASN1OctetString.getInstance(extension).getOctets(), StandardCharsets.UTF_8);
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            return read(reader);
        } catch (IOException | IllegalStateException | JsonParseException e) {
            throw new IdentityException("The certificate's attribute extension is not readable", e);
        }
    }

    static byte[] encode(SortedMap<String, String> attributes) {
        return GSON.toJson(Map.of("attrs", attributes)).getBytes(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> read(JsonReader reader) throws IOException {
        SortedMap<String, String> attributes = new TreeMap<>();
        reader.beginObject();
        if (!reader.nextName().equals("attrs")) {
            throw new JsonParseException("The attribute extension does not begin with attrs");
        }
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (reader.peek() != JsonToken.STRING || attributes.put(name, reader.nextString()) != null) {
                throw new JsonParseException("An attribute is not a text, or stands twice: " + name);
            }
        }
        reader.endObject();
        reader.endObject();
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new JsonParseException("Something follows the attributes");
        }
        return Collections.unmodifiableSortedMap(attributes);
    }
}
