package io.carbonregistry.fuzz;

import io.carbonregistry.Proposal;
import io.carbonregistry.access.Desk;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bends a proposal that somebody has made: its arguments, what is confided, the signer. */
final class Bending {

    private final List<Proposal> made;
    private final Cursor cursor;

    Bending(List<Proposal> made, Cursor cursor) {
        this.made = made;
        this.cursor = cursor;
    }

    /** One of them, bent until the cursor is at its end. */
    Proposal bent() {
        Proposal proposal = cursor.one(made);
        do {
            proposal = once(proposal);
        } while (!cursor.isAtEnd());
        return proposal;
    }

    private Proposal once(Proposal one) {
        return switch (cursor.below(32)) {
            case 0 -> with(one, arguments(one.arguments()), one.transients());
            case 1 -> with(one, one.arguments(), another(one.transients()));
            case 2 -> signed(one, cursor.one(made).msp(), one.certificate());
            case 3 -> signed(one, one.msp(), cursor.one(made).certificate());
            case 4 -> signed(one, one.msp(), bytes(one.certificate()));
            case 5 -> signed(one, text(cursor.some()), one.certificate());
            default -> with(one, argument(one.arguments()), one.transients());
        };
    }

    /** Others of them: one less, one more, one of another's, or asked as a dry run. */
    private List<byte[]> arguments(List<byte[]> arguments) {
        List<byte[]> others = new ArrayList<>(arguments);
        int place = cursor.below(others.size());
        switch (cursor.below(5)) {
            case 0 -> others.remove(others.size() - 1 - place);
            case 1 -> others.add(cursor.some());
            case 2 -> others.add(0, Desk.DRY_RUN.getBytes(StandardCharsets.US_ASCII));
            case 3 -> others.set(place, cursor.one(cursor.one(made).arguments()));
            default -> others.set(0, cursor.one(made).arguments().get(0));
        }
        return others.isEmpty() ? arguments : others;
    }

    private List<byte[]> argument(List<byte[]> arguments) {
        List<byte[]> others = new ArrayList<>(arguments);
        int place = cursor.below(6) == 0 ? cursor.below(others.size()) : 1 % others.size();
        others.set(place, bent(others.get(place)));
        return others;
    }

    private SortedMap<String, byte[]> another(SortedMap<String, byte[]> transients) {
        SortedMap<String, byte[]> others = new TreeMap<>(transients);
        if (others.isEmpty() || cursor.below(3) == 0) {
            others.putAll(cursor.one(made).transients());
            others.put(text(cursor.some()), cursor.some());
        } else {
            others.replaceAll((name, value) -> cursor.below(2) == 0 ? value : bent(value));
        }
        return others;
    }

    private byte[] bent(byte[] value) {
        return cursor.below(6) == 0 ? bytes(value) : shape(value);
    }

    private byte[] shape(byte[] value) {
        try {
            Json other = CanonicalJson.parse(cursor.one(made).arguments().get(1));
            return CanonicalJson.bytes(new Shapes(List.of(other), cursor).bent(CanonicalJson.parse(value)));
        } catch (RefusedException none) {
            return bytes(value);
        }
    }

    /** Some bytes cut out, and others put in their place. */
    private byte[] bytes(byte[] value) {
        int start = cursor.below(value.length + 1);
        int end = Math.min(value.length, start + cursor.below(8));
        byte[] put = cursor.below(4) == 0 ? "\\ud800".getBytes(StandardCharsets.US_ASCII) : cursor.some();
        byte[] other = Arrays.copyOf(value, start + put.length + value.length - end);
        System.arraycopy(put, 0, other, start, put.length);
        System.arraycopy(value, end, other, start + put.length, value.length - end);
        return other;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Proposal with(Proposal one, List<byte[]> arguments, SortedMap<String, byte[]> transients) {
        return new Proposal(arguments, transients, one.msp(), one.certificate(), one.transaction(), one.timestamp());
    }

    private static Proposal signed(Proposal one, String msp, byte[] certificate) {
        return new Proposal(one.arguments(), one.transients(), msp, certificate, one.transaction(), one.timestamp());
    }
}
