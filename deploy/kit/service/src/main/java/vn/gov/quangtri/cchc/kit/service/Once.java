package vn.gov.quangtri.cchc.kit.service;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that is done once for one {@code Idempotency-Key}. The build puts it on every {@code POST}; nobody writes it. A {@code POST}
 * that writes nothing may be repeated without one, and says so by an extension of its operation, which stands in the document, too:
 *
 * <pre>{@code @Extension(name = Once.NOT_NEEDED, value = "true")}</pre>
 *
 * <p>One that is a preview unless it is asked to be more names what it is asked by: {@code value = "unless dryRun=false"}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {

    /** Name of the extension. */
    String NOT_NEEDED = "x-writes-nothing";

    /** What comes before the query parameter, and its value, by which something is written after all. */
    String UNLESS = "unless ";
}
