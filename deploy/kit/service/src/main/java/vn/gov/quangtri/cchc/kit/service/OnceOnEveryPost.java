package vn.gov.quangtri.cchc.kit.service;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;
import jakarta.ws.rs.POST;

/** While a service is built: gives every {@code POST} its {@link Once}, so that none can be forgotten. */
public class OnceOnEveryPost implements BuildCompatibleExtension {

    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = POST.class)
    public void mark(MethodConfig method) {
        if (method.info().hasAnnotation(POST.class)) {
            method.addAnnotation(Once.class);
        }
    }
}
