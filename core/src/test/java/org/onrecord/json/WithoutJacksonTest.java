package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class WithoutJacksonTest {
    private final ClassLoader loader = new LoaderWithoutJackson();

    @Test
    void jsonSaysThatJacksonIsMissing() throws ReflectiveOperationException {
        Class<?> json = loader.loadClass("org.onrecord.json.ExtractionJson");
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> json.getMethod("parse", String.class).invoke(null, "{}"))
                .havingCause()
                .satisfies(e -> assertThat(e.getClass().getName()).isEqualTo("org.onrecord.ConfigurationException"))
                .withMessageContaining("add the dependency com.fasterxml.jackson.core:jackson-databind");
        Class<?> lines = loader.loadClass("org.onrecord.json.JsonLines");
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(
                        () -> lines.getMethod("readInputs", InputStream.class).invoke(null, System.in))
                .havingCause()
                .withMessageContaining("add the dependency com.fasterxml.jackson.core:jackson-databind");
    }

    @Test
    void extractingWorks() throws ReflectiveOperationException {
        Class<?> engineType = loader.loadClass("org.onrecord.internal.Engine");
        Object engine = Proxy.newProxyInstance(loader, new Class<?>[] {engineType}, (proxy, method, arguments) -> {
            throw new AssertionError("Not for a blank text");
        });
        Class<?> onRecordType = loader.loadClass("org.onrecord.OnRecord");
        Constructor<?> constructor = onRecordType.getDeclaredConstructor(engineType, int.class);
        constructor.setAccessible(true);
        Object onRecord = constructor.newInstance(engine, 1);
        Object extraction =
                onRecordType.getMethod("extract", CharSequence.class).invoke(onRecord, " ");
        assertThat(extraction).asString().startsWith("Extraction[id=Optional.empty, people=[]");
    }

    /** Loads this library's classes anew, with no Jackson in sight. */
    private static final class LoaderWithoutJackson extends ClassLoader {
        LoaderWithoutJackson() {
            super(WithoutJacksonTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.fasterxml.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.onrecord.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
