package vn.gov.quangtri.cchc.kit.service;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;
import jakarta.enterprise.lang.model.declarations.MethodInfo;
import jakarta.ws.rs.POST;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** While a service is built: gives every {@code POST} its {@link Once}, so that none can be forgotten, but those that never write. */
public class OnceOnEveryPost implements BuildCompatibleExtension {

    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = POST.class)
    public void mark(MethodConfig method) {
        if (method.info().hasAnnotation(POST.class) && !writesNothing(method.info())) {
            method.addAnnotation(Once.class);
        }
    }

    private static boolean writesNothing(MethodInfo method) {
        return method.repeatableAnnotation(Extension.class).stream()
                .anyMatch(extension -> extension.member("name").asString().equals(Once.NOT_NEEDED)
                        && !extension.value().asString().startsWith(Once.UNLESS));
    }
}
