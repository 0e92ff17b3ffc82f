package io.carbonregistry.mutations;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The model and its tests once more, each class loaded afresh, with a few of them changed; all else is the parent's. */
final class MutatedClasses extends ClassLoader {

    private static final String OURS = Mutation.ROOT.replace('/', '.');

    private final Map<String, byte[]> changed;

    MutatedClasses(Map<String, byte[]> changed) {
        super(MutatedClasses.class.getClassLoader());
        this.changed = changed;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = changed.containsKey(name) ? changed.get(name) : built(name);
        return defineClass(name, bytes, 0, bytes.length, MutatedClasses.class.getProtectionDomain());
    }

    private byte[] built(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
