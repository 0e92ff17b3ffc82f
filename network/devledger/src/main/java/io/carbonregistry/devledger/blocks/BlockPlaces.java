package io.carbonregistry.devledger.blocks;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each block stands, by number and by hash. */
final class BlockPlaces {

    private final List<Place> places = new ArrayList<>();
    private final Map<ByteString, Long> numbers = new HashMap<>();

    synchronized void add(int file, long offset, ByteString hash) {
        numbers.put(hash, (long) places.size());
        places.add(new Place(file, offset));
    }

    synchronized long height() {
        return places.size();
    }

    synchronized Place get(long number) {
        return places.get(Math.toIntExact(number));
    }

    synchronized @Nullable Long number(ByteString hash) {
        return numbers.get(hash);
    }

    record Place(int file, long offset) {}
}
