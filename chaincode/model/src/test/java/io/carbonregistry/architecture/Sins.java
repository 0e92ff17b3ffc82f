package io.carbonregistry.architecture;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One way in each method of deciding otherwise elsewhere: each must be found. */
final class Sins {

    private Sins() {}

    static long millis() {
        return System.currentTimeMillis();
    }

    static long nanos() {
        return System.nanoTime();
    }

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate today() {
        return LocalDate.now();
    }

    static YearMonth month() {
        return YearMonth.now();
    }

    static Date date() {
        return new Date();
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static int random() {
        return new Random().nextInt();
    }

    static int ofTheThread() {
        return ThreadLocalRandom.current().nextInt();
    }

    static UUID uuid() {
        return UUID.randomUUID();
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static Charset charset() {
        return Charset.defaultCharset();
    }

    static String lower(String text) {
        return text.toLowerCase();
    }

    static String format(int number) {
        return String.format("%d", number);
    }

    static byte[] bytes(String text) {
        return text.getBytes();
    }

    static String text(byte[] bytes) {
        return new String(bytes);
    }

    static int hash(Object one) {
        return System.identityHashCode(one);
    }

    static Map<String, String> hashed() {
        return new HashMap<>();
    }

    static Set<String> hashedSet() {
        return new HashSet<>();
    }

    static Map<String, String> concurrent() {
        return new ConcurrentHashMap<>();
    }

    static Set<String> setOf() {
        return Set.of("a", "b");
    }

    static Set<String> setOfMany(String... some) {
        return Set.of(some);
    }

    static Map<String, String> mapOf() {
        return Map.of("a", "b", "c", "d");
    }

    static Set<String> copied(List<String> some) {
        return Set.copyOf(some);
    }

    static Set<String> collected(Stream<String> some) {
        return some.collect(Collectors.toSet());
    }

    static Map<String, String> mapped(Stream<String> some) {
        return some.collect(Collectors.toMap(one -> one, one -> one));
    }

    static Map<String, List<String>> grouped(Stream<String> some) {
        return some.collect(Collectors.groupingBy(one -> one));
    }

    static Stream<String> parallel(Stream<String> some) {
        return some.parallel();
    }
}
