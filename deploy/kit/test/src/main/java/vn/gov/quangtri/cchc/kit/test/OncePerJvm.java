package vn.gov.quangtri.cchc.kit.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Calls a server's static methods on the one class that the JVM's own loader has. Quarkus loads test classes anew for each application
 * under test and throws the loader away afterwards; a server that was loaded so would be started again and again, and lose its code.
 */
public final class OncePerJvm {

    private OncePerJvm() {}

    /** Calls a static method that takes and gives strings. */
    public static String call(Class<?> server, String method, String... args) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
            Class<?> own = ClassLoader.getSystemClassLoader().loadClass(server.getName());
            Class<?>[] types = new Class<?>[args.length];
            Arrays.fill(types, String.class);
            Method found = own.getDeclaredMethod(method, types);
            found.setAccessible(true);
            return (String) found.invoke(null, (Object[]) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(server.getSimpleName() + "." + method + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(server.getSimpleName() + "." + method + " cannot be called", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
